// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine/sample.h"

#include "app/demo/samplehome.h"

namespace vitrine::app {
namespace {

ui::Machine machineAt(const QString& home)
{
    ui::Machine machine;
    machine.environment.os = Environment::ofProcess().os;
    machine.environment.home = home.toStdString();
    machine.environment.variables["HOME"] = machine.environment.home;
    machine.environment.workingDirectory = machine.environment.home;
    machine.environment.machineIdFile.clear();
    machine.environment.networkDirectory.clear();
    machine.policySource.directory = machine.environment.home + "/etc";
    return machine;
}

} // namespace

std::optional<ui::Machine> Sample::machine()
{
    const QString home = m_directory.path() + QStringLiteral("/home");
    if (!m_written)
        m_written = demo::writeSampleHome(home.toStdString(), demo::sampleHome(now())).has_value();
    if (!m_written)
        return std::nullopt;
    ui::Machine machine = machineAt(home);
    machine.environment.workingDirectory = machine.environment.home + "/projects/cloned-demo";
    machine.environment.namedFiles["kamaji"] = machine.environment.home + "/kamaji/values.yaml";
    machine.sample = true;
    return machine;
}

ui::Machine Sample::emptyMachine() const { return machineAt(m_nothing.path()); }

} // namespace vitrine::app
