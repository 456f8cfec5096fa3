// SPDX-License-Identifier: GPL-3.0-or-later
// The passage of one event: raw, cleaned, on the wire, aligned by field, each change with the rule that made it. The
// cleaning is core/sanitize, the encoding core/protocol; nothing here decides what goes.
#pragma once

#include "protocol/protocol.h"
#include "report/cleaning.h"

namespace vitrine::report {

// Which ends are known. Log: the line a tool wrote itself, and the request made of just that line, whatever our rules
// would leave of it. Kept: a spool or a journal, which hold no removed values. Trial: the raw event is known, and it is
// cleaned before it is encoded, as a recorder would.
enum class Ends : std::uint8_t { Log, Kept, Trial };
[[nodiscard]] const char* name(Ends ends); // "log", "kept", "trial"
[[nodiscard]] Ends endsOf(const event::Event& event);

enum class Encoding : std::uint8_t {
    Absent,    // no place in the request holds it
    AsIs,      // under its own name, as the same value
    Renamed,   // under another name
    Moved,     // under its own name, but not among the properties
    Rewritten, // as another type or form: a number as text, a time in ISO 8601
    Cut,       // shortened to a limit of the back end
    LeftOut,   // by a rule of the back end; the rule says which
    Added      // the event does not have it: the ID, what the form asks for
};
[[nodiscard]] const char* name(Encoding encoding); // "absent", "as-is", "renamed", ...

struct OnWire
{
    std::string path;
    std::string value; // as plain text; the mask for a secret
};

struct PassageRow
{
    std::string field;
    bool head = false;              // of the event itself: its name, time, ID, session
    std::optional<std::string> raw; // as plain text; nullopt: not there, or not kept (rawLost)
    bool rawLost = false;
    std::optional<std::string> cleaned;
    std::vector<OnWire> wire;
    Cleaning cleaning = Cleaning::None;
    std::vector<std::string> cleaningRules;
    Encoding encoding = Encoding::Absent;
    std::vector<std::string> encodingRules; // protocol::Adjustment::rule
    bool againstRules = false;              // of a log: the request holds what our rules would have taken out
};

struct Passage
{
    Ends ends = Ends::Log;
    event::Event event;           // as it was encoded
    std::vector<PassageRow> rows; // the event's own, its fields, what was removed, what is added
    protocol::Plan plan;          // of this event alone
    bool leftOut = false;         // the back end cannot take it at all
    std::size_t changed = 0;      // rows that the cleaning changed
    std::size_t againstRules = 0;
};

// Where a product's events would go from here, and what is taken out before. Its profile has to live as long.
class Passing
{
public:
    // time: stamped on a Trial without one, as a recorder would.
    Passing(const product::Profile& profile, protocol::Endpoint endpoint, protocol::Identity identity,
            sanitize::Sanitizer sanitizer, Millis time);
    // As it would be on this machine; hashes are those that its present consent generation makes.
    [[nodiscard]] static Passing here(const product::Profile& profile, const Environment& environment, Millis time);

    // Equal input gives equal rows.
    [[nodiscard]] Passage of(event::Event event, Ends ends);

private:
    const product::Profile& m_profile;
    protocol::Endpoint m_endpoint;
    protocol::Identity m_identity;
    sanitize::Sanitizer m_sanitizer;
    Millis m_time;
};

} // namespace vitrine::report
