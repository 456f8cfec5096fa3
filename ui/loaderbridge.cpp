// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loaderbridge.h"

namespace vitrine::ui {

LoaderBridge::LoaderBridge(std::shared_ptr<const product::Catalogue> catalogue, QObject* parent)
    : QObject(parent), m_loader(std::move(catalogue), [this](store::SnapshotPtr snapshot, store::Progress progress) {
          receive(std::move(snapshot), progress);
      })
{
}

LoaderBridge::~LoaderBridge() = default;

void LoaderBridge::start(std::vector<store::Source> sources) { m_loader.start(std::move(sources)); }
void LoaderBridge::refresh() { m_loader.refresh(); }
void LoaderBridge::cancel() { m_loader.cancel(); }

// On the loader's thread.
void LoaderBridge::receive(store::SnapshotPtr snapshot, store::Progress progress)
{
    Tally tally = snapshot ? tallyOf(*snapshot) : Tally{};
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        first = !m_waiting;
        m_waiting = News{std::move(snapshot), progress, std::move(tally)};
    }
    if (first)
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
}

void LoaderBridge::deliver()
{
    std::optional<News> news;
    {
        const std::lock_guard lock(m_mutex);
        news.swap(m_waiting);
    }
    if (news)
        Q_EMIT published(*news);
}

} // namespace vitrine::ui
