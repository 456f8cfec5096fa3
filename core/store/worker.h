// SPDX-License-Identifier: GPL-3.0-or-later
// What a Loader does on its thread.
#pragma once

#include "store/reader.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <mutex>
#include <thread>

namespace vitrine::store {

class Loader::Worker
{
public:
    Worker(std::shared_ptr<const product::Catalogue> catalogue, Publish publish);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void start(std::vector<Source> sources);
    void refresh();
    void cancel() { m_cancel = true; }
    void wait();

private:
    using Clock = std::chrono::steady_clock;

    void launch();
    void run();
    bool pass();
    bool reopenOutbox();
    bool proceed(std::size_t reader, std::uint64_t bytesRead);
    void publish(Progress progress, bool changed);
    [[nodiscard]] bool another();

    std::shared_ptr<const product::Catalogue> m_catalogue;
    Publish m_publish;
    std::thread m_thread;
    std::atomic<bool> m_cancel = false;
    std::mutex m_mutex; // of the two below
    bool m_running = false;
    bool m_again = false;

    // Of the thread, while it runs.
    std::unique_ptr<Columns> m_columns;
    std::deque<Reader> m_readers;
    std::vector<std::uint64_t> m_sizes;
    SnapshotPtr m_last;
    Clock::time_point m_published;
    bool m_first = true;
};

} // namespace vitrine::store
