// SPDX-License-Identifier: Apache-2.0
// The engine of recording (DESIGN "How data flows"): consent as it is now, sanitizer, one framed line, one append.
// Tools embed it through <vitrine/vitrine.h>; sessions, lifecycle, notices and scopes of this room are built on it. No
// thread, no network, no exit work. Nothing is made on disk before an event may be recorded.
#pragma once

#include "base/clock.h"
#include "base/environment.h"
#include "consent/decision.h"
#include "event/event.h"
#include "policy/policy.h"
#include "product/profile.h"
#include "record/field.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::record {

enum class Outcome : std::uint8_t {
    Recorded,    // acknowledged: on disk, or in memory
    Off,         // not allowed
    NoticeDue,   // nothing is recorded until the notice was shown, or the question answered
    Capped,      // over the product's rate; counted
    UnknownName, // the profile has no such event
    BadArgument, // too large, not UTF-8
    NoPlace,     // the disk's fault; lastError() has it
};
[[nodiscard]] const char* name(Outcome outcome); // "recorded", "off", "notice-due", ...

struct Options
{
    Environment environment;     // of the process; tests make their own
    policy::PolicySource policy; // only main() of a program, and tests, name another
    bool memory = false;         // events are kept in memory, consent is not asked, no file is touched
    std::function<Millis()> clock = &vitrine::now;
};

class Recorder
{
public:
    // A profile that was bundled at build time. Error: NotFound.
    [[nodiscard]] static Result<Recorder> open(std::string_view productId, Options options);
    // Any other.
    [[nodiscard]] static Recorder open(product::Profile profile, Options options);
    Recorder(Recorder&& other) noexcept;
    Recorder& operator=(Recorder&& other) noexcept;
    ~Recorder(); // closes the segment and gives back what was reserved of the rate

    // No allocation when every field is declared, a scalar and plainly harmless, and the segment is open.
    Outcome record(std::string_view event, std::span<const Field> fields);
    Outcome record(std::string_view event, const Json& fields);

    // As of now: revalidated by stat, decided anew only if something changed. The reference holds until the next call.
    [[nodiscard]] const consent::Decision& decision();
    [[nodiscard]] bool allowed() { return decision().allowed; }
    // What decision() said last, without a look at anything.
    [[nodiscard]] const consent::Decision& knownDecision() const;
    // Reads everything anew at the next call; for who has just written a config.
    void forgetDecision();
    // The notice was shown in this process: decision().noticeDue holds nothing back any more.
    void noticeReported();

    // Text that goes into "session" of every line from now on, and fields that ride on every event that declares them,
    // unless the event brings its own. They are sanitized like any other.
    void setSession(std::string_view session);
    [[nodiscard]] const std::string& session() const;
    void setContext(const Json& fields);

    // What decides, where it goes, and what a recorder does by itself. Of a bundled one without what is for people,
    // without events and identifiers: wholeProfile() has those, read when first asked for.
    [[nodiscard]] const product::Profile& profile() const;
    [[nodiscard]] const product::Profile& wholeProfile();
    [[nodiscard]] bool declares(std::string_view event) const; // by its own name, not by an alias
    [[nodiscard]] const std::string& productId() const;
    [[nodiscard]] const Environment& environment() const;
    [[nodiscard]] Millis now() const;
    [[nodiscard]] bool inMemory() const;

    // Closes an open segment, so that a sender may take it; the next event opens one again.
    void releaseSegment();

    [[nodiscard]] const std::vector<event::Event>& recorded() const; // in memory mode; else empty
    [[nodiscard]] const Error& lastError() const;                    // of the last Outcome that names a fault
    [[nodiscard]] std::vector<std::string> looks() const;            // the paths every record() asks stat about

private:
    struct State;
    explicit Recorder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace vitrine::record
