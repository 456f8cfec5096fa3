// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worker.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace vitrine::store {
namespace {

using namespace std::chrono_literals;
constexpr std::size_t firstRows = 200;
constexpr auto firstWait = 20ms;
constexpr auto laterWait = 100ms;

} // namespace

Loader::Worker::Worker(std::shared_ptr<const product::Catalogue> catalogue, Publish publish)
    : m_catalogue(std::move(catalogue)), m_publish(std::move(publish))
{
}

Loader::Worker::~Worker()
{
    cancel();
    wait();
}

void Loader::Worker::start(std::vector<Source> sources)
{
    cancel();
    wait();
    std::map<std::string, Reader::Content> known;
    for (const Reader& reader : m_readers)
        known[reader.path()] = reader.content();
    m_readers.clear();
    m_columns = std::make_unique<Columns>(m_catalogue);
    for (Source& source : sources) {
        const auto before = known.find(source.path);
        m_readers.emplace_back(*m_columns, static_cast<std::uint32_t>(m_readers.size()), std::move(source));
        if (before != known.end())
            m_readers.back().remember(before->second);
    }
    m_last.reset();
    launch();
}

void Loader::Worker::refresh()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_running) {
            m_again = true;
            return;
        }
    }
    wait();
    if (m_columns)
        launch();
}

void Loader::Worker::launch()
{
    m_cancel = false;
    m_again = false;
    m_running = true;
    m_thread = std::thread([this] { run(); });
}

void Loader::Worker::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

void Loader::Worker::run()
{
    do {
        m_first = true;
        m_published = Clock::now();
        const bool changed = pass();
        Progress progress;
        progress.done = true;
        progress.cancelled = m_cancel;
        publish(progress, changed);
    } while (another());
}

bool Loader::Worker::another()
{
    const std::lock_guard lock(m_mutex);
    m_running = m_again && !m_cancel;
    m_again = false;
    return m_running;
}

bool Loader::Worker::pass()
{
    m_sizes.clear();
    for (const Reader& reader : m_readers) {
        const auto facts = factsOf(reader.path());
        m_sizes.push_back(facts ? facts->size : 0);
    }
    bool changed = reopenOutbox();
    for (std::size_t i = 0; i < m_readers.size() && !m_cancel; ++i) {
        changed = m_readers[i].read([this, i](std::uint64_t bytes) { return proceed(i, bytes); }) || changed;
        if (i + 1 < m_readers.size() && !m_readers[i + 1].ofOutbox())
            m_columns->settle(); // the outbox comes first, and is not to wait for logs of gigabytes
    }
    m_columns->settle();
    return changed;
}

// An answer that came changes what became of rows that are there already: those files are read anew, all of them, for
// one event may stand in several. They are small.
bool Loader::Worker::reopenOutbox()
{
    std::vector<std::uint32_t> files;
    bool news = false;
    for (std::size_t i = 0; i < m_readers.size(); ++i) {
        if (!m_readers[i].ofOutbox())
            continue;
        files.push_back(static_cast<std::uint32_t>(i));
        news = news || m_readers[i].hasNews();
    }
    if (!news)
        return false;
    m_columns->forget(files);
    m_columns->ledger().clear();
    for (const std::uint32_t file : files)
        m_readers[file].startOver();
    return true;
}

bool Loader::Worker::proceed(std::size_t reader, std::uint64_t bytesRead)
{
    if (m_cancel)
        return false;
    const auto waited = Clock::now() - m_published;
    const bool due = m_first ? waited >= firstWait || m_columns->rows() >= firstRows : waited >= laterWait;
    if (!due)
        return true;
    Progress progress;
    progress.bytesRead = bytesRead;
    for (std::size_t i = 0; i < reader; ++i)
        progress.bytesRead += m_sizes[i];
    publish(progress, true);
    return !m_cancel;
}

void Loader::Worker::publish(Progress progress, bool changed)
{
    progress.bytesTotal = std::accumulate(m_sizes.begin(), m_sizes.end(), std::uint64_t{0});
    if (progress.done && !progress.cancelled)
        progress.bytesRead = progress.bytesTotal;
    if (changed || !m_last) {
        std::vector<FileSummary> files;
        std::vector<Fingerprint> read;
        for (const Reader& reader : m_readers) {
            files.push_back(reader.summary());
            read.push_back(reader.fingerprint());
        }
        m_last = m_columns->opened(std::move(files), std::move(read));
    }
    m_publish(m_last, progress);
    m_first = false;
    m_published = Clock::now();
}

Loader::Loader(std::shared_ptr<const product::Catalogue> catalogue, Publish publish)
    : m_worker(std::make_unique<Worker>(std::move(catalogue), std::move(publish)))
{
}
Loader::~Loader() = default;
void Loader::start(std::vector<Source> sources) { m_worker->start(std::move(sources)); }
void Loader::refresh() { m_worker->refresh(); }
void Loader::cancel() { m_worker->cancel(); }
void Loader::wait() { m_worker->wait(); }

} // namespace vitrine::store
