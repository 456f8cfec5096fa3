// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newswatch.h"

#include "consent/lasting.h"

#include <algorithm>

namespace vitrine::ui {

NewsWatch::NewsWatch(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::machineChanged, this, &NewsWatch::startAnew);
    connect(&workspace, &Workspace::decisionsChanged, this, &NewsWatch::adopt);
    connect(&workspace, &Workspace::snapshotChanged, this, &NewsWatch::readEvents);
    connect(&m_reader, &Latest::busyChanged, this, &NewsWatch::readEvents); // what came meanwhile
    connect(&m_timer, &QTimer::timeout, this, &NewsWatch::look);
    m_timer.start(msBetweenLooks);
    startAnew();
}

NewsWatch::Standings NewsWatch::standings(const policy::Policy& policy) const
{
    Standings all;
    for (const product::Profile& profile : m_workspace.catalogue().profiles)
        all.push_back(watch::standingOf(consent::decide(profile, policy, m_workspace.environment())));
    return all;
}

consent::Watch NewsWatch::watched() const
{
    std::vector<std::string> paths;
    const std::int64_t began = consent::fileClock();
    for (const product::Profile& profile : m_workspace.catalogue().profiles)
        for (std::string& path :
             consent::pathsLookedAt(profile, m_workspace.machine().policySource, m_workspace.environment()))
            paths.push_back(std::move(path));
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    return {paths, began};
}

// As the window shows it now; by whom it was changed does not matter any more.
void NewsWatch::adopt()
{
    m_files = consent::Watch(); // the files may have changed since the tools were read: the next look decides anew
    m_standings.clear();
    for (const Tool& tool : m_workspace.tools())
        m_standings.push_back(watch::standingOf(tool.decision));
}

void NewsWatch::startAnew()
{
    m_reader.cancel();
    m_arrivals = std::make_shared<watch::Arrivals>();
    m_read.reset();
    adopt();
    Q_EMIT forgotten();
}

void NewsWatch::look()
{
    if (m_files.unchanged())
        return;
    const Standings before = m_standings;
    consent::Watch files = watched(); // before they are read
    if (standings(policy::readPolicy(m_workspace.machine().policySource)) == before) {
        m_files = std::move(files);
        return;
    }
    m_workspace.refresh(); // adopts
    std::vector<watch::News> news;
    for (std::size_t i = 0; i < std::min(before.size(), m_standings.size()); ++i)
        for (watch::News& each : watch::between(before[i], m_standings[i]))
            news.push_back(std::move(each));
    take(std::move(news));
}

void NewsWatch::readEvents()
{
    if (m_workspace.isReading() || m_reader.busy() || m_read == m_workspace.snapshot())
        return;
    const bool first = !m_read;
    m_read = m_workspace.snapshot();
    m_reader.ask([this, first, snapshot = m_read, arrivals = m_arrivals,
                  &catalogue = m_workspace.catalogue()](const Latest::Cancelled& cancelled) -> Latest::Answer {
        if (first) {
            arrivals->adopt(catalogue, *snapshot, cancelled);
            return [] {};
        }
        return [this, news = arrivals->meet(catalogue, *snapshot, cancelled)] { take(news); };
    });
}

void NewsWatch::take(std::vector<watch::News> news)
{
    std::erase_if(news, [this](const watch::News& each) {
        const Tool* tool = m_workspace.tool(each.product);
        return each.kind == watch::News::Kind::NewField && !(tool && tool->decision.allowed);
    });
    if (!news.empty())
        Q_EMIT came(news);
}

} // namespace vitrine::ui
