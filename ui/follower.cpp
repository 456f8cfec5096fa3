// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/follower.h"

#include "base/paths.h"
#include "ui/shown.h"

#include <algorithm>

namespace vitrine::ui {

Follower::Follower(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(msToSettle);
    m_poll.setInterval(msBetweenLooks);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Follower::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Follower::look);
    connect(&m_poll, &QTimer::timeout, this, &Follower::look);
    connect(&m_settle, &QTimer::timeout, this, &Follower::readNews);
    connect(&m_workspace, &Workspace::machineChanged, this, [this] { adopt(lookAround()); });
    connect(&m_workspace, &Workspace::snapshotChanged, this, [this] {
        if (m_opened != m_workspace.openedFiles())
            look();
    });
    adopt(lookAround());
    m_poll.start();
}

std::vector<Follower::Seen> Follower::lookAround() const
{
    std::vector<Seen> seen;
    const auto add = [&seen](const std::string& path) {
        const auto facts = factsOf(path);
        seen.push_back({path, facts ? std::optional(*facts) : std::nullopt});
    };
    for (const store::Source& source : store::knownSources(m_workspace.catalogue(), m_workspace.environment()))
        add(source.path);
    for (const QString& path : m_workspace.openedFiles())
        add(utf8(path));
    return seen;
}

bool Follower::samePaths(const std::vector<Seen>& a, const std::vector<Seen>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Seen& x, const Seen& y) { return x.path == y.path; });
}

void Follower::adopt(std::vector<Seen> now)
{
    m_seen = std::move(now);
    m_opened = m_workspace.openedFiles();
    watch();
}

void Follower::look()
{
    auto now = lookAround();
    // Files that the person opened or closed are read by the workspace itself.
    if (m_opened != m_workspace.openedFiles())
        adopt(std::move(now));
    else if (!m_settle.isActive() && now != m_seen)
        m_settle.start();
}

void Follower::readNews()
{
    if (m_workspace.isReading()) {
        m_settle.start();
        return;
    }
    auto now = lookAround();
    const bool same = samePaths(now, m_seen);
    adopt(std::move(now));
    if (same)
        m_workspace.readAppended();
    else
        m_workspace.readAgain();
}

void Follower::watch()
{
    QStringList wanted;
    for (const Seen& seen : m_seen) {
        if (seen.facts)
            wanted += QString::fromStdString(seen.path);
        const std::string directory = parentPath(seen.path);
        if (exists(directory))
            wanted += QString::fromStdString(directory);
    }
    wanted.removeDuplicates();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList gone = watched;
    gone.removeIf([&](const QString& path) { return wanted.contains(path); });
    wanted.removeIf([&](const QString& path) { return watched.contains(path); });
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace vitrine::ui
