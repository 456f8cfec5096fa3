// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up computer in a temporary directory, gone when the program ends.
#pragma once

#include "ui/workspace.h"

#include <QTemporaryDir>

#include <optional>

namespace vitrine::app {

class Sample
{
public:
    // Nothing: the directory cannot be written.
    [[nodiscard]] std::optional<ui::Machine> machine();
    // A computer on which nothing is: for looking at files only.
    [[nodiscard]] ui::Machine emptyMachine() const;

private:
    QTemporaryDir m_directory;
    QTemporaryDir m_nothing;
    bool m_written = false;
};

} // namespace vitrine::app
