// SPDX-License-Identifier: Apache-2.0
#include "outbox/writer.h"

#include "base/paths.h"
#include "outbox/opensegment.h"
#include "outbox/quota.h"

#include <algorithm>
#include <cerrno>
#include <sys/resource.h>
#include <utility>

namespace vitrine::outbox {

struct SpoolWriter::State
{
    SpoolPlace place;
    Descriptor file;
    std::uint64_t room = 0; // of one segment
    Millis opened = 0;      // by the clock of append(); 0: not since it was opened

    Result<> open(std::uint64_t bytes, Millis now)
    {
        file = Descriptor();
        auto held = holdOpenSegment(place, bytes, now);
        if (!held)
            return fail(held.error());
        file = *std::move(held);
        opened = 0;
        return {};
    }

    // Also a clock that jumped back makes it old.
    [[nodiscard]] bool old(Millis now)
    {
        if (opened == 0)
            opened = now;
        return now < opened || now - opened > place.limits.segmentAge;
    }
};

namespace {

// A write beyond the process's own limit would be answered by a signal.
std::uint64_t withinProcessLimit(std::uint64_t room)
{
    struct rlimit limit
    {
    };
    if (::getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return room;
    const std::uint64_t most = limit.rlim_cur;
    return std::min(room, most - most / 8); // other writers may come in between
}

Environment placeOf(const Environment& environment)
{
    Environment place;
    place.os = environment.os;
    place.home = environment.home;
    for (const char* name : {"XDG_STATE_HOME", "LOCALAPPDATA"})
        if (const auto value = environment.variable(name))
            place.variables.emplace(name, *value);
    return place;
}

} // namespace

Result<SpoolWriter> SpoolWriter::open(const Environment& environment, const SegmentHeader& header,
                                      const SpoolLimits& limits)
{
    SpoolWriter writer(std::make_unique<State>());
    SpoolPlace& place = writer.m_state->place;
    const std::string line = segmentLine(header);
    place.environment = placeOf(environment);
    place.product = header.product;
    place.spool = spoolDirectory(environment, header.product);
    place.path = joinPath(place.spool, SegmentName::openFor(line).text());
    place.headerLine = line + "\n";
    place.limits = limits;
    place.limits.segmentBytes = withinProcessLimit(segmentRoom(limits));
    writer.m_state->room = segmentRoom(place.limits);
    if (auto opened = writer.m_state->open(0, now()); !opened)
        return fail(opened.error());
    return writer;
}

SpoolWriter::SpoolWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SpoolWriter::SpoolWriter(SpoolWriter&& other) noexcept = default;
SpoolWriter& SpoolWriter::operator=(SpoolWriter&& other) noexcept = default;
SpoolWriter::~SpoolWriter() = default;

Result<> SpoolWriter::append(std::string_view framedLine, Millis now)
{
    if (m_state == nullptr || framedLine.size() < 2 || framedLine.front() != '\n' || framedLine.back() != '\n')
        return fail(Code::Malformed, {}, "not a line between two newlines");
    State& state = *m_state;
    const SegmentFacts facts = factsOfOpen(state.file.get());
    if (!facts.writable || facts.bytes + framedLine.size() > state.room || state.old(now))
        if (auto opened = state.open(framedLine.size(), now); !opened)
            return opened;
    for (;;) {
        const ssize_t written = ::write(state.file.get(), framedLine.data(), framedLine.size());
        if (written == static_cast<ssize_t>(framedLine.size()))
            return {};
        if (written >= 0)
            return fail(Code::Io, state.place.path, "short write");
        if (errno != EINTR)
            return systemError(state.place.path);
    }
}

} // namespace vitrine::outbox
