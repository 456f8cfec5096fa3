// SPDX-License-Identifier: Apache-2.0
#include "outbox/writer.h"

#include "base/paths.h"
#include "outbox/opensegment.h"
#include "outbox/quota.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <sys/resource.h>
#include <utility>

namespace vitrine::outbox {

namespace {

std::int64_t steadyNanoseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

// When to look at the segment again: before each line, but for bursts, in which a look would cost a third of a write.
// There it is looked at each tenth of a millisecond, and as often as the room that is left demands.
class Watch
{
public:
    void looked(const SegmentFacts& facts, std::int64_t time)
    {
        m_facts = facts;
        m_written = 0;
        m_looked = time;
    }

    // It was looked at by opening it.
    void opened(const SegmentFacts& facts)
    {
        looked(facts, steadyNanoseconds());
        m_fresh = true;
    }

    [[nodiscard]] bool shouldLook(std::uint64_t bytes, std::uint64_t room, std::int64_t time)
    {
        m_quick = time - m_last < window ? m_quick + 1 : 0;
        m_last = time;
        if (time - m_looked > window)
            return true;
        if (std::exchange(m_fresh, false))
            return false;
        return m_quick < burst || (m_written + bytes) * writers > room - std::min(room, m_facts.bytes);
    }

    void wrote(std::uint64_t bytes) { m_written += bytes; }

    [[nodiscard]] bool takes(std::uint64_t bytes, std::uint64_t room) const
    {
        return m_facts.writable && m_facts.bytes + m_written + bytes <= room;
    }

private:
    static constexpr std::int64_t window = 100'000; // ns
    static constexpr unsigned burst = 16;           // lines, each within the window after the one before
    static constexpr std::uint64_t writers = 32;    // that may fill the same room between two looks

    SegmentFacts m_facts;
    std::uint64_t m_written = 0;
    std::int64_t m_looked = 0;
    std::int64_t m_last = 0;
    unsigned m_quick = 0;
    bool m_fresh = false;
};

} // namespace

struct SpoolWriter::State
{
    SpoolPlace place;
    Descriptor file;
    Watch watch;
    std::uint64_t room = 0; // of one segment
    Millis since = 0;       // by the clock of append(); 0: not used since it was opened

    Result<> open(std::uint64_t bytes, Millis now)
    {
        file = Descriptor();
        since = 0;
        auto held = holdOpenSegment(place, bytes, now);
        watch.opened(held ? held->facts : SegmentFacts());
        if (!held)
            return fail(held.error());
        file = std::move(held->file);
        return {};
    }

    // Also a clock that jumped back makes it old.
    [[nodiscard]] bool old(Millis now)
    {
        if (since == 0)
            since = now;
        return now < since || now - since > place.limits.segmentAge;
    }

    Result<> ready(std::uint64_t bytes, Millis now)
    {
        if (const std::int64_t time = steadyNanoseconds(); watch.shouldLook(bytes, room, time))
            watch.looked(factsOfOpen(file.get()), time);
        return watch.takes(bytes, room) && !old(now) ? Result<>() : open(bytes, now);
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
    if (auto ready = state.ready(framedLine.size(), now); !ready)
        return ready;
    for (;;) {
        const ssize_t written = ::write(state.file.get(), framedLine.data(), framedLine.size());
        if (written == static_cast<ssize_t>(framedLine.size())) {
            state.watch.wrote(framedLine.size());
            return {};
        }
        if (written >= 0)
            return fail(Code::Io, state.place.path, "short write");
        if (errno != EINTR)
            return systemError(state.place.path);
    }
}

} // namespace vitrine::outbox
