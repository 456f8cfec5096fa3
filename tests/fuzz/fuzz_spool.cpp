// SPDX-License-Identifier: GPL-3.0-or-later
// Segments and journals of any bytes are read without a crash, and what comes out of them goes back in unchanged. Lines
// that are JSON objects get a fitting checksum first, which no fuzzer would guess.
#include "outbox/journalline.h"
#include "outbox/segmentname.h"
#include "outbox/segmentreader.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace vitrine;

namespace {

void require(bool promise, const char* what)
{
    if (promise)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

std::vector<std::string> linesOf(std::string_view bytes)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        const auto value = Json::parse(bytes.substr(at, end - at));
        const bool object = value && value->isObject() && !value->members().empty();
        lines.push_back(object ? outbox::framed(*value) : std::string(bytes.substr(at, end - at)));
        at = end + 1;
    }
    return lines;
}

void comesBack(const outbox::SegmentContent& content)
{
    const std::string bytes = outbox::retryBytes(content.header, content.events);
    const auto again = outbox::readSegment(bytes, content.header.product, std::nullopt);
    require(again.has_value(), "a retry segment is readable");
    require(again->torn == 0 && again->events.size() == content.events.size(), "nothing of it is torn");
    require(again->header == content.header, "its header stays");
    for (std::size_t i = 0; i < content.events.size(); ++i)
        require(again->events[i].event.raw == content.events[i].event.raw, "a line stays as it was");
}

void readAsSegment(const std::vector<std::string>& lines)
{
    std::string bytes;
    for (const std::string& line : lines)
        bytes.append(line).append("\n");
    for (const char* product : {"dr", ""})
        if (const auto content = outbox::readSegment(bytes, product, std::nullopt))
            comesBack(*content);
}

void readAsJournal(const std::vector<std::string>& lines)
{
    for (const std::string& line : lines) {
        const auto parsed = outbox::parseJournalLine(line);
        if (!parsed)
            continue;
        const std::string first = std::visit([](const auto& one) { return outbox::lineOf(one); }, *parsed);
        const auto again = outbox::parseJournalLine(first);
        require(again.has_value() && again->index() == parsed->index(), "what the journal wrote can be read");
        const std::string second = std::visit([](const auto& one) { return outbox::lineOf(one); }, *again);
        require(first == second, "and says the same");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto name = outbox::SegmentName::parse(bytes))
        require(name->text() == bytes || !name->why.empty() || name->since == 0, "a name is what it says");
    const std::vector<std::string> lines = linesOf(bytes);
    readAsSegment(lines);
    readAsJournal(lines);
    return 0;
}
