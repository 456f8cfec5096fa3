// SPDX-License-Identifier: GPL-3.0-or-later
// Reads files of any size on a worker thread and hands out snapshots: the first rows at once, then ten a second.
// Follows appended data; a file that was replaced is read anew.
#pragma once

#include "store/snapshot.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace vitrine::store {

struct Source
{
    std::string path;
    std::string product;                            // id when its place says whose it is, else empty
    event::Status status = event::Status::Recorded; // Queued: one of the product's spools, Sent: one of its journals
    std::string generation = {}; // of a spool: the consent generation whose lines may be sent; empty: not known
    std::vector<std::pair<std::string, std::string>> dropped = {}; // of a product: event ID, reason
    bool alone = false; // read without the other files of its place: what is not in it may be elsewhere

    [[nodiscard]] bool ofOutbox() const { return !product.empty() && status != event::Status::Recorded; }
};

// Spools, journals and the profiles' event files that exist here.
[[nodiscard]] std::vector<Source> knownSources(const product::Catalogue& catalogue, const Environment& environment);

struct Progress
{
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesTotal = 0;
    bool done = false;      // nothing more comes until refresh() or start()
    bool cancelled = false; // then done is set too
};

class Loader
{
public:
    // Called on the worker thread. It may call cancel() and refresh(), but neither start() nor wait().
    using Publish = std::function<void(SnapshotPtr, Progress)>;

    Loader(std::shared_ptr<const product::Catalogue> catalogue, Publish publish);
    ~Loader(); // cancels and joins
    Loader(const Loader&) = delete;
    Loader& operator=(const Loader&) = delete;

    void start(std::vector<Source> sources); // forgets what was read before
    void refresh();                          // reads what was appended, or replaced files anew
    void cancel();                           // keeps what was read so far
    void wait();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

// The same without a thread, for command lines and tests. The snapshot keeps the catalogue; the first form copies it.
[[nodiscard]] SnapshotPtr load(const product::Catalogue& catalogue, const std::vector<Source>& sources);
[[nodiscard]] SnapshotPtr load(std::shared_ptr<const product::Catalogue> catalogue, const std::vector<Source>& sources);

} // namespace vitrine::store
