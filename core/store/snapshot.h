// SPDX-License-Identifier: GPL-3.0-or-later
// Events opened for reading: immutable columns over raw bytes that stay in their files. A snapshot is a value to share
// between threads; a newer one extends it. Reading in bulk happens in store/loader.h.
#pragma once

#include "event/event.h"
#include "product/load.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::store {

class Walk;

using TextId = std::uint32_t; // into the snapshot's dictionary; 0 is the empty text

// One event's columns: 64 bytes a row. Texts longer than 256 bytes are cut here; event() has them whole.
struct Row
{
    static constexpr Millis noTime = INT64_MIN;

    std::uint64_t offset = 0; // of its raw bytes in its file
    std::uint64_t line = 0;   // from 1
    Millis time = noTime;
    std::uint32_t length = 0;
    std::uint32_t file = 0;    // index into files()
    std::uint32_t element = 0; // which event inside its raw bytes (an Amplitude body holds many)
    float durationMs = -1;     // negative: none
    TextId name = 0;
    TextId command = 0;
    TextId version = 0;
    TextId errorType = 0;
    std::int16_t product = -1; // index into the catalogue's profiles, -1: not known
    std::int8_t success = -1;  // 0, 1, -1: not said
    event::Shape shape = event::Shape::Unknown;
    event::Status status = event::Status::Recorded;
    bool warned = false; // event() says of what
};

// What is known of an event's way to its back end beyond Row::status, from journals and spools.
struct Fate
{
    std::string why;         // of Refused, Queued again, Dropped: a stable word, then the back end's own; may be empty
    std::string server;      // the host it was sent to last; empty: never tried
    std::string attempt;     // id of that attempt in the journal
    Millis tried = 0;        // when that was
    std::uint32_t tries = 0; // attempts that held it
};

struct LineError
{
    std::uint64_t line = 0;
    // Errors: "truncated", "invalid-utf8", "nul", "too-deep", "too-large", "not-json", "checksum".
    // Unrecognised: "unknown-shape" (none of the forms), "unknown-event" (no profile knows an event of that name).
    std::string why;
};

struct FileSummary
{
    std::string path;
    std::string product; // id the file belongs to, if its place says so
    std::uint64_t bytes = 0;
    std::uint64_t bytesRead = 0;
    std::uint64_t events = 0;
    std::uint64_t unrecognised = 0; // values that are no known shape
    std::vector<LineError> unknown; // the first 1,000 of them
    std::uint64_t plainLines = 0;   // log text without anything in it, the first lines of spool segments, answers
    std::uint64_t attempts = 0;     // requests of a journal
    std::vector<LineError> errors;  // the first 1,000
    std::uint64_t errorCount = 0;
    std::optional<Error> failed;  // could not be read at all
    std::uint64_t generation = 0; // rises when the file was replaced
    // The same object as long as what was read before is still the beginning of the file, from one snapshot to the next
    // and when the same files are read anew: where an event lay it still lies. Null: nobody knows.
    std::shared_ptr<const void> content;
};

class Snapshot
{
public:
    virtual ~Snapshot() = default;

    [[nodiscard]] virtual std::size_t size() const = 0;
    [[nodiscard]] virtual const Row& row(std::size_t index) const = 0;
    [[nodiscard]] virtual std::string_view text(TextId id) const = 0;
    [[nodiscard]] virtual std::string_view productOf(const Row& row) const = 0; // id, or empty
    [[nodiscard]] virtual const std::vector<FileSummary>& files() const = 0;

    // Reads the raw bytes again and decodes them. Error: Changed when the file is no longer the one that was read.
    [[nodiscard]] virtual Result<event::Event> event(std::size_t index) const = 0;
    // The whole line that holds it; of an event from a journal the line of its attempt, while event().raw is the body.
    [[nodiscard]] virtual Result<std::string> raw(std::size_t index) const = 0;
    // Many events one after another, see store/walk.h.
    [[nodiscard]] virtual std::unique_ptr<Walk> walk() const;
    // nullopt: no spool and no journal says anything beyond the status.
    [[nodiscard]] virtual std::optional<Fate> fate(std::size_t index) const
    {
        static_cast<void>(index);
        return std::nullopt;
    }
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

// Rows whose raw bytes hold `needle`, ignoring ASCII case, in ascending order; stops early when `cancelled` says so.
// It may stand there as it is or escaped as JSON does. `among`: rows to look at, ascending.
[[nodiscard]] std::vector<std::uint32_t> search(const Snapshot& snapshot, std::string_view needle,
                                                const std::function<bool()>& cancelled);
[[nodiscard]] std::vector<std::uint32_t> search(const Snapshot& snapshot, std::string_view needle,
                                                std::vector<std::uint32_t> among,
                                                const std::function<bool()>& cancelled);
// How a text may stand in a file; `journal`: in one that holds bodies as JSON texts. The text itself is the first.
[[nodiscard]] std::vector<std::string> spellings(std::string_view text, bool journal);

} // namespace vitrine::store
