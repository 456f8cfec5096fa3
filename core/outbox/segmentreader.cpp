// SPDX-License-Identifier: Apache-2.0
#include "outbox/segmentreader.h"

#include "base/text.h"

#include <algorithm>
#include <unordered_map>

namespace vitrine::outbox {
namespace {

constexpr std::size_t longestLine = 1u << 20;

struct Tried
{
    std::uint32_t rounds = 0;
    Millis notBefore = 0;
};
using TriedById = std::unordered_map<std::string, Tried>;

TriedById triedIn(std::string_view headerLine)
{
    TriedById tried;
    const auto value = Json::parse(trimmed(headerLine));
    const Json* list = value ? value->find({"segment", "retry"}) : nullptr;
    for (const Json& one : list != nullptr ? list->items() : Json::Items()) {
        const std::int64_t rounds = std::clamp<std::int64_t>(one["rounds"].integer().value_or(0), 0, 1'000'000);
        tried[std::string(one["id"].text())] = {static_cast<std::uint32_t>(rounds),
                                                std::max<Millis>(one["notBefore"].integer().value_or(0), 0)};
    }
    return tried;
}

// Takes one line off the front; empty ones are between all lines.
std::string_view takeLine(std::string_view& bytes)
{
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    return line;
}

class Lines
{
public:
    Lines(SegmentContent& content, TriedById tried, std::string_view productId,
          const std::optional<std::string>& generation)
        : m_content(content), m_tried(std::move(tried)), m_product(productId), m_generation(generation)
    {
    }

    void read(std::string_view line)
    {
        auto event = line.size() <= longestLine ? parseSpoolLine(line) : fail(Code::TooLarge);
        if (!event || event->product != m_product)
            ++m_content.torn;
        else if (m_generation && event->generation != *m_generation)
            ++m_content.otherGeneration;
        else
            add(*std::move(event));
    }

private:
    void add(event::Event event)
    {
        const auto tried = m_tried.find(event.id);
        const Tried times = tried == m_tried.end() ? Tried() : tried->second;
        m_content.events.push_back({std::move(event), times.rounds, times.notBefore, 0});
    }

    SegmentContent& m_content;
    TriedById m_tried;
    std::string_view m_product;
    const std::optional<std::string>& m_generation;
};

} // namespace

Result<SegmentContent> readSegment(std::string_view bytes, std::string_view productId,
                                   const std::optional<std::string>& generation)
{
    const std::string_view first = takeLine(bytes);
    auto header = parseSegmentLine(first);
    if (!header)
        return fail(Code::Malformed, {}, "no-first-line");
    if (header->product != productId)
        return fail(Code::Malformed, {}, "other-product");
    SegmentContent content;
    content.header = *std::move(header);
    Lines lines(content, triedIn(first), productId, generation);
    while (!bytes.empty())
        if (const std::string_view line = trimmed(takeLine(bytes)); !line.empty())
            lines.read(line);
    return content;
}

std::string retryBytes(const SegmentHeader& header, const std::vector<Waiting>& events)
{
    Json tried = Json::array();
    std::string lines;
    for (const Waiting& one : events) {
        tried.push(
            Json::object({{"id", one.event.id}, {"rounds", std::uint64_t{one.rounds}}, {"notBefore", one.notBefore}}));
        const bool exact = frameOf(one.event.raw) == Frame::Fits;
        lines.append("\n").append(exact ? one.event.raw : spoolLine(one.event)).append("\n");
    }
    return segmentLine(header, {{"retry", std::move(tried)}}) + "\n" + lines;
}

} // namespace vitrine::outbox
