// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/eventexport.h"

#include "evidence/csv.h"
#include "evidence/eventrecord.h"
#include "evidence/jsonparts.h"

#include <algorithm>
#include <array>

namespace vitrine::evidence {
namespace {

constexpr std::array formats{Format::Ndjson, Format::Json, Format::Csv, Format::Har};

std::string beginning(Format format, const Redaction& redaction)
{
    if (format == Format::Csv)
        return csvRow(columnNames());
    if (format == Format::Json)
        return "{\"redacted\":" + jsonTextOrNull(wordsOf(redaction)).dump() + ",\"events\":[";
    return {};
}

std::string piece(Format format, const Told& told, bool first)
{
    if (format == Format::Csv)
        return csvRow(cellsOf(told));
    if (format == Format::Ndjson)
        return recordOf(told).dump() + "\n";
    return (first ? "\n" : ",\n") + recordOf(told).dump();
}

} // namespace

const char* name(Format format)
{
    switch (format) {
    case Format::Ndjson:
        return "ndjson";
    case Format::Json:
        return "json";
    case Format::Csv:
        return "csv";
    case Format::Har:
        return "har";
    }
    return "";
}

std::optional<Format> formatNamed(std::string_view word)
{
    const auto found = std::find_if(formats.begin(), formats.end(), [&](Format one) { return name(one) == word; });
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

Exported exportEvents(const EventSelection& events, Format format, const product::Catalogue& catalogue,
                      const Redaction& redaction, const Known& known, const Sink& sink)
{
    Exported exported;
    if (format == Format::Har)
        return exported;
    Redactor redactor(redaction, known);
    exported.stopped = !sink(beginning(format, redaction));
    for (const std::uint32_t row : events.rows) {
        if (exported.stopped)
            return exported;
        auto one = told(*events.snapshot, row);
        if (!one) {
            exported.firstMissing = exported.missing++ == 0 ? one.error() : exported.firstMissing;
            continue;
        }
        const product::Profile* profile = catalogue.find(one->event.product);
        const Told shown = redacted(std::move(*one), profile, redactor);
        exported.stopped = !sink(piece(format, shown, exported.events++ == 0));
    }
    if (!exported.stopped && format == Format::Json)
        exported.stopped = !sink("\n]}\n");
    return exported;
}

} // namespace vitrine::evidence
