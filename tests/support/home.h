// SPDX-License-Identifier: GPL-3.0-or-later
// A home of its own for a test: nothing of the developer's machine shows through.
#pragma once

#include "base/environment.h"
#include "base/file.h"
#include "base/paths.h"

#include <QTemporaryDir>
#include <stdexcept>

namespace vitrine::test {

class Home
{
public:
    // Relative to the home; missing directories are made.
    [[nodiscard]] std::string path(const std::string& relative) const
    {
        return m_directory.filePath(QString::fromStdString(relative)).toStdString();
    }

    std::string write(const std::string& relative, const std::string& bytes) const
    {
        const std::string file = path(relative);
        const auto made = makeDirectories(parentPath(file));
        const auto written = appendToFile(file, bytes);
        if (!made || !written)
            throw std::runtime_error("cannot write " + file);
        return file;
    }

    void makeDirectory(const std::string& relative) const
    {
        if (!makeDirectories(path(relative)))
            throw std::runtime_error("cannot make " + relative);
    }

    // Linux, no variables, in a project of that home.
    [[nodiscard]] Environment environment() const
    {
        Environment environment;
        environment.home = m_directory.path().toStdString();
        environment.workingDirectory = path("work/app");
        environment.machineIdFile = path("machine-id");
        environment.networkDirectory = path("net");
        return environment;
    }

private:
    QTemporaryDir m_directory;
};

} // namespace vitrine::test
