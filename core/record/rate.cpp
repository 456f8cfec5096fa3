// SPDX-License-Identifier: Apache-2.0
#include "record/rate.h"

#include "base/descriptor.h"
#include "base/paths.h"

#include <algorithm>
#include <charconv>
#include <fcntl.h>
#include <sys/file.h>

namespace vitrine::record {
namespace {

constexpr Millis minute = 60'000;
constexpr Millis day = 86'400'000;
constexpr std::uint64_t mostShares = 8;   // no process takes more than an eighth of the cap at once
constexpr std::uint64_t lineBytes = 1024; // taken for each event of a share, as a line's size is not known before
constexpr std::size_t fileBytes = 128;    // always the same, so that one write replaces all of it
constexpr Millis refusal = 1000;          // how long a refusal is believed

std::uint64_t left(std::uint64_t cap, std::uint64_t used) { return cap > used ? cap - used : 0; }

template<class Number> bool takeNumber(std::string_view& text, std::string_view before, Number& number)
{
    if (!text.starts_with(before))
        return false;
    text.remove_prefix(before.size());
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return problem == std::errc();
}

} // namespace

RateCap::RateCap(const Environment& environment, std::string productId, const product::Delivery& delivery)
    : m_path(joinPath(productDirectory(environment, productId), "rate.json")),
      m_eventsPerMinute(delivery.eventsPerMinute), m_bytesPerDay(delivery.bytesPerDay)
{
}

bool RateCap::take(std::size_t bytes, Millis now)
{
    if (m_eventsPerMinute == 0 && m_bytesPerDay == 0)
        return true;
    const bool current = (m_eventsPerMinute == 0 || (m_share.minute == now / minute && m_share.events > 0)) &&
                         (m_bytesPerDay == 0 || (m_share.day == now / day && m_share.bytes >= bytes));
    if (!current && !renew(bytes, now))
        return false;
    m_share.events -= m_eventsPerMinute != 0 ? 1 : 0;
    m_share.bytes -= m_bytesPerDay != 0 ? bytes : 0;
    return true;
}

bool RateCap::renew(std::size_t bytes, Millis now)
{
    if (now < m_refusedUntil && m_refusedUntil - now <= refusal)
        return false;
    bool granted = false;
    const auto change = [&](Used used) {
        granted = shareOut(used, bytes, now);
        return used;
    };
    if (!changeFile(change))
        m_alone = change(m_alone);
    m_next = granted ? m_next * 2 : 1;
    m_refusedUntil = granted ? 0 : now + refusal;
    return granted;
}

bool RateCap::shareOut(Used& used, std::size_t bytes, Millis now)
{
    if (used.minute != now / minute)
        used.events = 0;
    if (used.day != now / day)
        used.bytes = 0;
    used.minute = now / minute;
    used.day = now / day;
    const std::uint64_t events = left(m_eventsPerMinute, used.events);
    const std::uint64_t room = left(m_bytesPerDay, used.bytes);
    if ((m_eventsPerMinute != 0 && events == 0) || (m_bytesPerDay != 0 && room < bytes))
        return false;
    const std::uint64_t kept = m_share.day == used.day ? m_share.bytes : 0;
    const std::uint64_t want = std::min(m_next, std::max<std::uint64_t>(1, m_eventsPerMinute / mostShares));
    const std::uint64_t moreEvents = m_share.minute == used.minute && m_share.events > 0 ? 0 : std::min(want, events);
    // A first share is what it is taken for and no more: most processes need no other, and have nothing to give back.
    const std::uint64_t wantBytes = m_next == 1 ? bytes : std::max<std::uint64_t>(bytes, m_next * lineBytes);
    const std::uint64_t moreBytes = kept >= bytes ? 0 : std::min(wantBytes, room);
    m_share = {used.minute, (m_share.minute == used.minute ? m_share.events : 0) + moreEvents, used.day,
               kept + moreBytes};
    used.events += moreEvents;
    used.bytes += moreBytes;
    return true;
}

void RateCap::giveBack(Millis now)
{
    if (m_share.events == 0 && m_share.bytes == 0)
        return;
    static_cast<void>(changeFile([&](Used used) {
        if (used.minute == m_share.minute && m_share.minute == now / minute)
            used.events = left(used.events, m_share.events);
        if (used.day == m_share.day)
            used.bytes = left(used.bytes, m_share.bytes);
        return used;
    }));
    m_share = {};
    m_next = 1;
}

// Not by the JSON library: it stands on the way of every command. A file that was torn by a crash begins anew.
RateCap::Used RateCap::parsed(std::string_view text)
{
    Used used;
    const bool whole = takeNumber(text, "{\"minute\":", used.minute) && takeNumber(text, ",\"events\":", used.events) &&
                       takeNumber(text, ",\"day\":", used.day) && takeNumber(text, ",\"bytes\":", used.bytes) &&
                       text.starts_with('}');
    return whole ? used : Used();
}

std::string RateCap::text(const Used& used)
{
    std::string line(fileBytes, ' ');
    char* at = line.data();
    const auto put = [&](std::string_view before, auto number) {
        at = std::copy(before.begin(), before.end(), at);
        at = std::to_chars(at, line.data() + line.size(), number).ptr;
    };
    put("{\"minute\":", used.minute);
    put(",\"events\":", used.events);
    put(",\"day\":", used.day);
    put(",\"bytes\":", used.bytes);
    *at = '}';
    line.back() = '\n';
    return line;
}

// False: there is no file to count in. The directory is there, for the generation came first.
template<class Change> bool RateCap::changeFile(Change change) const
{
    const Descriptor file(
        ::open(m_path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0600));
    if (!file.valid() || ::flock(file.get(), LOCK_EX) != 0)
        return false;
    char bytes[fileBytes];
    const ssize_t count = ::pread(file.get(), bytes, sizeof bytes, 0);
    const std::string after = text(change(parsed({bytes, count > 0 ? static_cast<std::size_t>(count) : 0})));
    return ::pwrite(file.get(), after.data(), after.size(), 0) == static_cast<ssize_t>(after.size());
}

} // namespace vitrine::record
