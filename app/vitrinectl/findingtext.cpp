// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/findingtext.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace vitrine::ctl {
namespace {

using audit::Finding;
using audit::Rule;

struct Words
{
    Rule rule;
    std::string_view title;
    std::string_view why;
};

constexpr std::array words{
    Words{Rule::BrokenPromise, "Sent though promised not to be",
          "People agreed to what the product says about itself. Its own data shows otherwise."},
    Words{Rule::UndeclaredField, "Undeclared field",
          "It is in no list of the product: nobody was told what it is, or what it is for."},
    Words{Rule::NoPurpose, "No purpose given", "Data may only be collected for a purpose that is stated beforehand."},
    Words{Rule::Secret, "Looks like a secret",
          "Whoever reads it can act in your name. Change it wherever it is used, even if it was not sent."},
    Words{Rule::PersonalData, "Personal data", "It names a person or a machine, whatever the ID beside it says."},
    Words{Rule::WorkData, "About your work", "It tells what you work on: paths, names, sources or addresses."},
    Words{Rule::LastingIdentifier, "Identifier that lasts",
          "A reset does not help: events before and after it can still be linked."},
    Words{Rule::LinkedIdentifier, "Same identifier in two products",
          "Whoever receives both can link what you do with the one tool to what you do with the other."},
    Words{Rule::UniqueValue, "Tells this machine apart",
          "Only one machine sends this value, so it works as an identifier without being called one."},
    Words{Rule::BeforeNotice, "Sent before you were asked",
          "Nothing should leave before a person was told and agreed."},
    Words{Rule::AfterOptOut, "Sent after the opt-out", "Off has to be off, also for the news of turning it off."},
    Words{Rule::WrongType, "Not what was declared", "What does not fit its description may hold more than described."},
    Words{Rule::Limit, "Over a limit of the back end",
          "The back end refuses, cuts or ignores it; counts are then wrong."},
    Words{Rule::OldProfile, "Consent is newer than what is known here",
          "You agreed to something that came after this description was checked; it may collect more."},
    Words{Rule::Contradiction, "The product contradicts itself",
          "One of the two statements is wrong, and a reader cannot know which."},
    Words{Rule::NewField, "Never seen before", "It was not sent when you agreed. Look at it before it becomes usual."},
};
static_assert(words.size() == static_cast<std::size_t>(Rule::NewField) + 1);

struct Named
{
    std::string_view id, text;
};
constexpr std::array shapes{
    Named{"private-key", "a private key"},
    Named{"jwt", "a signed token (JWT)"},
    Named{"token", "an access token"},
    Named{"connection-string", "a connection string"},
    Named{"secret-value", "a password or key"},
    Named{"secret-name", "a value under the name of a secret"},
    Named{"schema", "a schema"},
    Named{"source", "source text or a stack trace"},
    Named{"environment", "the value of an environment variable"},
    Named{"git", "a Git remote or branch"},
    Named{"url", "a URL"},
    Named{"email", "an e-mail address"},
    Named{"home-path", "a path in a home directory"},
    Named{"path", "a path"},
    Named{"file-name", "a file name"},
    Named{"mac", "a network card's address"},
    Named{"ip", "an IP address"},
    Named{"host-name", "a host name"},
    Named{"user-name", "a user name"},
    Named{"project", "a project's name"},
    Named{"high-entropy", "a random value"},
    Named{"own-id", "one of your identifiers"},
};
constexpr std::array limits{
    Named{"value-cut", "is longer than the back end takes and is cut"},
    Named{"name-too-long", "has a name longer than the back end takes"},
    Named{"name-changed", "has a name that has to be changed for the back end"},
    Named{"reserved-name", "has a name that the back end keeps for itself"},
    Named{"too-many-fields", "is one field too many for the back end"},
    Named{"too-deep", "is nested deeper than is taken"},
    Named{"too-large", "is larger than the back end takes"},
    Named{"invalid-id", "is an identifier that the back end refuses"},
    Named{"session-not-numeric", "is a session that the back end cannot take: it wants a number"},
    Named{"too-old", "is older than the back end takes"},
    Named{"too-long", "is longer than is looked through"},
    Named{"too-many", "has more parts than are looked through"},
    Named{"not-text", "is no text"},
    Named{"wrong-type", "is of a type that the back end does not take"},
};

template<std::size_t size> std::string_view textOf(const std::array<Named, size>& all, std::string_view id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Named& each) { return each.id == id; });
    return found == all.end() ? id : found->text;
}

std::string typeSentence(const Finding& finding, const std::string& subject)
{
    if (finding.what == "values")
        return subject + " has a value that is not among the listed ones.";
    if (finding.what == "uuid" || finding.what == "sha256")
        return subject + (finding.what == "uuid" ? " is no UUID." : " is no SHA-256: 64 hexadecimal digits.");
    return subject + " is declared as " + finding.what + " and is something else.";
}

std::string contradictionSentence(const Finding& finding, const std::string& subject)
{
    if (finding.what == "declared")
        return subject + " is among the declared fields, and promised not to be sent.";
    if (finding.what == "example")
        return "The product's own example of " + subject + " breaks what it promises.";
    return "Statements about \"" + finding.what + "\" exclude each other.";
}

std::string lastingSentence(const Finding& finding, const std::string& subject)
{
    if (finding.what == "used-after-reset")
        return subject + " was sent again after it was retired at " + finding.detail + ".";
    return subject + " cannot be reset. " + finding.detail;
}

std::string oldProfileSentence(const Finding& finding)
{
    if (finding.what == "consent-version")
        return "You answered version " + finding.value + " of the question; known here is " + finding.detail + ".";
    return "You agreed on " + finding.value + "; this description was checked on " + finding.detail + ".";
}

} // namespace

std::string_view ruleTitle(Rule rule) { return words[static_cast<std::size_t>(rule)].title; }
std::string_view ruleWhy(Rule rule) { return words[static_cast<std::size_t>(rule)].why; }
std::string shapeText(std::string_view detector) { return std::string(textOf(shapes, detector)); }

std::string findingSubject(const Finding& finding)
{
    if (finding.event.empty() && finding.field.empty())
        return finding.product;
    const bool both = !finding.event.empty() && !finding.field.empty();
    return finding.event + (both ? "." : "") + finding.field;
}

std::string quoteText(const audit::Quote& quote)
{
    return "\u201c" + quote.text + "\u201d" + (quote.where.empty() ? "" : " (" + quote.where + ")");
}

std::string findingSentence(const Finding& finding)
{
    const std::string subject = visibleText(findingSubject(finding));
    switch (finding.rule) {
    case Rule::BrokenPromise:
        return finding.what.empty() ? subject + " holds what the product promises not to send."
                                    : subject + " holds " + shapeText(finding.what) + "; the product promises none.";
    case Rule::UndeclaredField:
        return finding.what == "unlisted" ? subject + " is not in the product's own list of fields."
                                          : subject + " is not declared.";
    case Rule::NoPurpose:
        return "Nothing says what " + subject + " is for.";
    case Rule::Secret:
    case Rule::PersonalData:
    case Rule::WorkData:
    case Rule::UniqueValue:
        return subject + " holds " + shapeText(finding.what) + ".";
    case Rule::LastingIdentifier:
        return lastingSentence(finding, subject);
    case Rule::LinkedIdentifier:
        return subject + " is the same as in " + finding.what + ".";
    case Rule::BeforeNotice:
        return "An event of " + finding.value + " is older than your answer of " + finding.detail + ".";
    case Rule::AfterOptOut:
        return finding.what == "time"
                   ? "An event of " + finding.value + " is newer than the opt-out of " + finding.detail + "."
                   : subject + " says itself that telemetry was off.";
    case Rule::WrongType:
        return typeSentence(finding, subject);
    case Rule::Limit:
        return subject + " " + std::string(textOf(limits, finding.what)) + ".";
    case Rule::OldProfile:
        return oldProfileSentence(finding);
    case Rule::Contradiction:
        return contradictionSentence(finding, subject);
    case Rule::NewField:
        return subject + " was never seen before.";
    }
    return subject;
}

} // namespace vitrine::ctl
