// SPDX-License-Identifier: GPL-3.0-or-later
// Sees what others change while the window is open: the files that decide, looked at by stat(2), and fields of events
// that come. What the window itself changes is no news.
#pragma once

#include "consent/watch.h"
#include "ui/work/latest.h"
#include "ui/workspace.h"
#include "watch/arrivals.h"

#include <QTimer>

namespace vitrine::ui {

class NewsWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int msBetweenLooks = 2000;

    explicit NewsWatch(Workspace& workspace, QObject* parent = nullptr);

    void look(); // now, instead of at the next turn of the timer
    [[nodiscard]] bool busy() const { return m_reader.busy(); }

Q_SIGNALS:
    void came(const std::vector<vitrine::watch::News>& news);
    void forgotten(); // another machine is looked at

private:
    using Standings = std::vector<watch::Standing>;
    [[nodiscard]] Standings standings(const policy::Policy& policy) const;
    [[nodiscard]] consent::Watch watched() const;
    void adopt();
    void startAnew();
    void readEvents();
    void take(std::vector<watch::News> news);

    Workspace& m_workspace;
    QTimer m_timer;
    consent::Watch m_files;
    Standings m_standings;
    std::shared_ptr<watch::Arrivals> m_arrivals; // used by the reader alone
    store::SnapshotPtr m_read;                   // the last one that was handed to it
    Latest m_reader;
};

} // namespace vitrine::ui
