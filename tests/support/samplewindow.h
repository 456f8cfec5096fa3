// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a sample home of its own in a temporary directory; nothing of the real home is looked at.
#pragma once

#include "support/scripteddesktop.h"

#include "app/demo/samplehome.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

namespace vitrine::test {

// Noon on 20 November 2026, so that pictures and counts are the same every day.
inline constexpr Millis sampleDay = 1795176000000;

inline ui::Machine machineAt(const QString& home)
{
    ui::Machine machine;
    machine.environment.home = home.toStdString();
    machine.environment.variables["HOME"] = machine.environment.home;
    machine.environment.workingDirectory = machine.environment.home + "/projects/orders-api";
    machine.environment.machineIdFile = machine.environment.home + "/machine-id";
    machine.environment.networkDirectory = machine.environment.home + "/net";
    machine.policySource.directory = machine.environment.home + "/etc";
    machine.policySource.requiredOwner = static_cast<std::uint32_t>(::getuid());
    return machine;
}

class SampleWindow
{
public:
    enum class Home { Empty, Demo };

    explicit SampleWindow(Home kind = Home::Demo, std::function<void(ui::Machine&)> prepare = {})
    {
        if (kind == Home::Demo)
            m_written = demo::writeSampleHome(home().toStdString(), demo::sampleHome(sampleDay)).has_value();
        else
            m_written = QDir(m_directory.path()).mkpath(QStringLiteral("home"));
        ui::Machine machine = machineAt(home());
        if (prepare)
            prepare(machine);
        m_workspace = std::make_unique<ui::Workspace>(
            std::make_shared<const product::Catalogue>(product::bundledCatalogue()), std::move(machine));
        m_window = std::make_unique<ui::MainWindow>(*m_workspace, desktop, ui::UiState(stateFile()),
                                                    [this] { return sample(); });
    }

    // Shown, with every event read. False: something never came.
    [[nodiscard]] bool start()
    {
        m_window->show();
        return m_written && QTest::qWaitForWindowExposed(m_window.get()) &&
               QTest::qWaitFor([this] { return !m_workspace->isReading(); }, 60000);
    }

    [[nodiscard]] QString home() const { return m_directory.path() + QStringLiteral("/home"); }
    [[nodiscard]] QString stateFile() const { return m_directory.path() + QStringLiteral("/window.ini"); }
    [[nodiscard]] ui::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }

    // The first widget of that type with that text.
    template<class Widget> [[nodiscard]] Widget* withText(const QString& text, QWidget* under = nullptr)
    {
        for (Widget* widget : (under ? under : m_window.get())->template findChildren<Widget*>()) {
            if (widget->text() == text && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    ScriptedDesktop desktop;

private:
    [[nodiscard]] std::optional<ui::Machine> sample()
    {
        const QString place = m_directory.path() + QStringLiteral("/sample");
        if (!demo::writeSampleHome(place.toStdString(), demo::sampleHome(sampleDay)))
            return std::nullopt;
        ui::Machine machine = machineAt(place);
        machine.sample = true;
        return machine;
    }

    ui::Language m_language;
    QTemporaryDir m_directory;
    bool m_written = false;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace vitrine::test
