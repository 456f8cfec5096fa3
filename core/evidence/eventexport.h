// SPDX-License-Identifier: GPL-3.0-or-later
// Events as NDJSON, JSON or CSV. The bytes come in pieces, so that millions fit; whoever previews an export and whoever
// writes it take the same pieces, and so the same bytes. Nothing depends on the time or the place of the export.
#pragma once

#include "evidence/redaction.h"
#include "store/snapshot.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace vitrine::evidence {

enum class Format : std::uint8_t { Ndjson, Json, Csv, Har };
[[nodiscard]] const char* name(Format format); // "ndjson", "json", "csv", "har"; also the ending of its files
[[nodiscard]] std::optional<Format> formatNamed(std::string_view name);

// Takes the next piece; false: enough, stop.
using Sink = std::function<bool(std::string_view)>;

struct EventSelection
{
    store::SnapshotPtr snapshot;
    std::vector<std::uint32_t> rows; // in the order of the export
};

// What is not there any more (its file changed since it was read) is left out, and said.
struct Exported
{
    std::uint64_t events = 0;
    std::uint64_t missing = 0;
    std::optional<Error> firstMissing;
    bool stopped = false;
};

// Ndjson: one record a line (eventrecord.h). Json: {"redacted":"ids,paths","events":[...]}. Csv: RFC 4180 with a header
// and formulas defused; fields as JSON in one cell. Har is no form of events: nothing is written.
[[nodiscard]] Exported exportEvents(const EventSelection& events, Format format, const product::Catalogue& catalogue,
                                    const Redaction& redaction, const Known& known, const Sink& sink);

} // namespace vitrine::evidence
