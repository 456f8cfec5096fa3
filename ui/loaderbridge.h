// SPDX-License-Identifier: GPL-3.0-or-later
// The store's loader, its callbacks turned into signals of the window's thread. When the window is busy, only the
// newest snapshot is kept.
#pragma once

#include "store/loader.h"
#include "ui/tally.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <optional>

namespace vitrine::ui {

class LoaderBridge : public QObject
{
    Q_OBJECT

public:
    explicit LoaderBridge(std::shared_ptr<const product::Catalogue> catalogue, QObject* parent = nullptr);
    ~LoaderBridge() override;

    void start(std::vector<store::Source> sources);
    void refresh();
    void cancel();

    struct News
    {
        store::SnapshotPtr snapshot;
        store::Progress progress;
        Tally tally;
    };

Q_SIGNALS:
    void published(const vitrine::ui::LoaderBridge::News& news);

private:
    void receive(store::SnapshotPtr snapshot, store::Progress progress);
    void deliver();

    std::mutex m_mutex;
    std::optional<News> m_waiting;
    store::Loader m_loader; // last: its thread ends before what it writes to
};

} // namespace vitrine::ui
