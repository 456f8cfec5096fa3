// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader should know about an event or a profile: which rule found it, where, how often, and what the product
// itself says of it. A finding stands for all events of a product in which the same rule found the same in the same
// field. Sentences (the rule's meaning, why it matters) are made in ui/ and app/; words here are stable.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::audit {

enum class Severity : std::uint8_t { Note, Warning, Error };
[[nodiscard]] const char* name(Severity severity); // "note", "warning", "error"
[[nodiscard]] std::optional<Severity> severityNamed(std::string_view name);

enum class Rule : std::uint8_t {
    BrokenPromise,     // sent though promised not to be; Finding::promise names the promise
    UndeclaredField,   // no document of the product names the field
    NoPurpose,         // declared, but nothing says what for
    Secret,            // shape of a secret; Finding::what is the detector
    PersonalData,      // an e-mail address, a user's name or home, an address of the machine
    WorkData,          // paths, file names, Git, project names, source text, URLs
    LastingIdentifier, // survives a reset, or cannot be reset
    LinkedIdentifier,  // equal in two products
    UniqueValue,       // tells this machine apart, in a field that is no identifier
    BeforeNotice,      // older than the notice or the question
    AfterOptOut,       // newer than the opt-out, or says itself that it was sent after one
    WrongType,         // not the declared type, form or one of the declared values
    Limit,             // the back end refuses, cuts or ignores it; Finding::what is the limit
    OldProfile,        // consent was given to something newer than what is known here
    Contradiction,     // two statements of the product exclude each other
    NewField,          // never seen before under the consent that was given
};
[[nodiscard]] const char* name(Rule rule); // "broken-promise", ...
[[nodiscard]] std::optional<Rule> ruleNamed(std::string_view name);
[[nodiscard]] const std::vector<Rule>& allRules();

// Of an event as a whole. Invalid: an error or a warning that is about the event itself. Unrecognised: no profile knows
// an event of that name.
enum class Verdict : std::uint8_t { Valid, Invalid, Unrecognised };
[[nodiscard]] const char* name(Verdict verdict); // "valid", "invalid", "unrecognised"

struct Place
{
    std::string file;
    std::uint64_t line = 0;           // from 1; 0: not known
    std::optional<std::uint32_t> row; // of the snapshot that was looked through
};

// The product's own words, and where they stand ("specification 1.0, 7.1 Data Collection Policy").
struct Quote
{
    std::string text;
    std::string where;
};

struct Finding
{
    std::string id; // "dr-3f9a1c22": the same for the same product, rule, event, field and what, on every machine
    Severity severity = Severity::Note;
    Rule rule = Rule::BrokenPromise;
    std::string product;
    std::string event;   // its name in the profile; empty: not of one kind of event
    std::string field;   // its name in the profile, a key inside as a step ("toolArgs.service"); may be empty
    std::string what;    // which detector, limit, type or topic: "home-path", "ga4-value", "integer"
    std::string detail;  // more for this one: the other product, the value that was declared, a date
    std::string value;   // one that was found, masked and cut to a line; empty for secrets and where it says nothing
    std::string promise; // id under "never_sends"; empty: none
    std::vector<Quote> quotes; // what was promised first, then what is against it
    std::uint64_t count = 0;   // events; 0: the profile alone tells
    std::vector<Place> places; // of the first ten
    bool dismissed = false;    // a person said that this is no problem here
};

inline constexpr std::size_t mostPlaces = 10;

} // namespace vitrine::audit
