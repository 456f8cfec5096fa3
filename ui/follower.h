// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps an eye on the files that are shown and on the places where new ones appear, and has the workspace read what
// came. Watches are lost when a file is replaced and do not see appends everywhere, so it looks by itself as well,
// slowly.
#pragma once

#include "base/file.h"
#include "ui/workspace.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace vitrine::ui {

class Follower : public QObject
{
    Q_OBJECT

public:
    static constexpr int msBetweenLooks = 2000;
    static constexpr int msToSettle = 120;

    explicit Follower(Workspace& workspace, QObject* parent = nullptr);

    void look(); // now, instead of at the next turn of the timer
    [[nodiscard]] bool hasNews() const { return m_settle.isActive(); }

private:
    struct Seen
    {
        std::string path;
        std::optional<FileFacts> facts;
        friend bool operator==(const Seen&, const Seen&) = default;
    };
    [[nodiscard]] std::vector<Seen> lookAround() const;
    [[nodiscard]] static bool samePaths(const std::vector<Seen>& a, const std::vector<Seen>& b);
    void adopt(std::vector<Seen> now);
    void readNews();
    void watch();

    Workspace& m_workspace;
    QFileSystemWatcher m_watcher;
    QTimer m_poll;
    QTimer m_settle;
    std::vector<Seen> m_seen;
    QStringList m_opened;
};

} // namespace vitrine::ui
