// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/queue.h"

#include "base/file.h"
#include "base/paths.h"
#include "outbox/delivery.h"
#include "outbox/generation.h"
#include "outbox/segmentreader.h"

#include <algorithm>

namespace vitrine::report {
namespace {

using outbox::SegmentState;

void take(QueuedSegment& segment, const outbox::SegmentContent& content, Millis now)
{
    segment.events = content.events.size();
    segment.otherGeneration = content.otherGeneration;
    segment.torn = content.torn;
    segment.endpoint = content.header.endpoint;
    segment.secretVariable = content.header.secretVariable;
    segment.notBefore = content.events.empty() ? 0 : INT64_MAX;
    for (const outbox::Waiting& one : content.events) {
        segment.tries = std::max(segment.tries, one.rounds);
        segment.notBefore = std::min(segment.notBefore, one.notBefore > now ? one.notBefore : 0);
    }
}

// nullopt: it was there a moment ago.
std::optional<QueuedSegment> segmentOf(const outbox::SegmentFile& file, const std::string& productId,
                                       const std::optional<std::string>& generation, Millis now)
{
    constexpr std::uint64_t mostBytes = 64u << 20;
    QueuedSegment segment;
    segment.path = file.path;
    segment.state = file.name.state;
    segment.why = file.name.why;
    segment.bytes = file.bytes;
    segment.since = file.since;
    const auto bytes = readFile(file.path, mostBytes);
    if (!bytes && bytes.error().code == Code::NotFound)
        return std::nullopt;
    const auto content = bytes ? outbox::readSegment(*bytes, productId, generation)
                               : Result<outbox::SegmentContent>(fail(bytes.error()));
    segment.readable = content.has_value();
    if (content)
        take(segment, *content, now);
    else if (segment.why.empty())
        segment.why =
            content.error().code == Code::Malformed ? content.error().detail : vitrine::name(content.error().code);
    return segment;
}

void add(Queue& queue, const QueuedSegment& segment)
{
    queue.bytes += segment.bytes;
    queue.otherGeneration += segment.otherGeneration;
    queue.torn += segment.torn;
    if (segment.state == SegmentState::Quarantine) {
        queue.setAside += segment.events;
        return;
    }
    queue.waiting += segment.events;
    if (segment.events == 0)
        return;
    queue.tries = std::max(queue.tries, segment.tries);
    if (segment.since > 0)
        queue.oldest = std::min(queue.oldest.value_or(segment.since), segment.since);
}

// Of the segments, what is due first; but nothing before the endpoint takes something again.
Millis nextTry(const Queue& queue, Millis endpointNotBefore)
{
    Millis first = INT64_MAX;
    for (const QueuedSegment& segment : queue.segments)
        if (segment.state != SegmentState::Quarantine && segment.events > 0)
            first = std::min(first, segment.notBefore);
    return first == INT64_MAX ? 0 : std::max(first, endpointNotBefore);
}

} // namespace

Queue queueOf(const product::Profile& profile, const Environment& environment, const std::string& endpoint, Millis now)
{
    Queue queue;
    queue.quota = profile.delivery.spoolBytes;
    const auto generation = outbox::generation(environment, profile.id);
    const std::optional<std::string> wanted = generation ? std::optional(*generation) : std::nullopt;
    for (const outbox::SegmentFile& file : outbox::segmentFiles(spoolDirectory(environment, profile.id))) {
        auto segment = segmentOf(file, profile.id, wanted, now);
        if (!segment)
            continue;
        if (!wanted) // nothing of it may be sent
            std::swap(segment->events, segment->otherGeneration);
        add(queue, *segment);
        queue.segments.push_back(*std::move(segment));
    }
    queue.notBefore = nextTry(queue, outbox::notBefore(environment, profile.id, endpoint, now));
    queue.dropped = outbox::dropped(environment, profile.id);
    return queue;
}

const char* name(SegmentState state)
{
    switch (state) {
    case SegmentState::Open:
        return "open";
    case SegmentState::Ready:
        return "ready";
    case SegmentState::Taken:
        return "taken";
    case SegmentState::Retry:
        return "retry";
    case SegmentState::Quarantine:
        break;
    }
    return "quarantine";
}

} // namespace vitrine::report
