// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace over a home of its own, and a page over it: what a test of one page needs.
#pragma once

#include "support/home.h"
#include "support/scripteddesktop.h"
#include "ui/workspace.h"

#include <QTest>

namespace vitrine::test {

class PageMachine
{
public:
    PageMachine() : m_workspace(catalogue(), machine()) {}

    [[nodiscard]] ui::Workspace& workspace() { return m_workspace; }
    [[nodiscard]] ScriptedDesktop& desktop() { return m_desktop; }
    [[nodiscard]] const Home& home() const { return m_home; }

    // Opens a file with these bytes and waits until it is read.
    [[nodiscard]] bool open(const std::string& name, const std::string& bytes)
    {
        m_workspace.openFiles({QString::fromStdString(m_home.write(name, bytes))});
        return settle();
    }
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return !m_workspace.isReading(); }, 20'000);
    }

private:
    [[nodiscard]] static std::shared_ptr<const product::Catalogue> catalogue()
    {
        return std::make_shared<const product::Catalogue>(product::bundledCatalogue());
    }
    [[nodiscard]] ui::Machine machine() const
    {
        ui::Machine machine;
        machine.environment = m_home.environment();
        machine.policySource.directory = m_home.path("etc");
        return machine;
    }

    Home m_home;
    ScriptedDesktop m_desktop;
    ui::Workspace m_workspace;
};

} // namespace vitrine::test
