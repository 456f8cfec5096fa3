// SPDX-License-Identifier: GPL-3.0-or-later
// A machine for tests of changes: a home of its own, the bundled products, and a policy only if one is written.
#pragma once

#include "change/change.h"

#include "support/home.h"

#include <QDirIterator>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

namespace vitrine::test {

class Machine
{
public:
    Machine() { m_home.makeDirectory("work/app"); }

    [[nodiscard]] change::Context context() const
    {
        Environment environment = m_home.environment();
        environment.variables = variables;
        environment.namedFiles = namedFiles;
        return {m_catalogue, {m_home.path("etc"), ::geteuid()}, environment};
    }

    [[nodiscard]] const Home& home() const { return m_home; }
    [[nodiscard]] std::string read(const std::string& relative) const
    {
        return readFile(m_home.path(relative)).value_or("(not there)");
    }

    // Every file, directory and link of the home but Vitrine's own history: kind, mode and content.
    [[nodiscard]] std::map<std::string, std::string> everything() const
    {
        std::map<std::string, std::string> all;
        const QString root = QString::fromStdString(m_home.path(""));
        QDirIterator each(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const std::string path = each.next().toStdString();
            const std::string name = path.substr(m_home.environment().home.size() + 1);
            if (name.ends_with("undo.ndjson"))
                continue;
            const auto facts = factsOf(path);
            const std::string mode = facts ? std::to_string(facts->mode) : "dangling";
            const QFileInfo info = each.fileInfo();
            const std::string what = info.isSymLink() ? "link to " + info.symLinkTarget().toStdString()
                                     : info.isDir()   ? "directory"
                                                      : readFile(path).value_or("(unreadable)");
            all[name] = mode + " " + what;
        }
        return all;
    }

    // The same without the directory that the history lives in.
    [[nodiscard]] std::map<std::string, std::string> everythingElse() const
    {
        auto all = everything();
        for (const char* own : {".local", ".local/state", ".local/state/vitrine"})
            all.erase(own);
        return all;
    }

    std::map<std::string, std::string, std::less<>> variables;
    std::map<std::string, std::string> namedFiles;

private:
    Home m_home;
    product::Catalogue m_catalogue = product::bundledCatalogue();
};

constexpr Millis someTime = 1'765'000'000'123; // 2025-12-06T05:46:40.123Z

} // namespace vitrine::test
