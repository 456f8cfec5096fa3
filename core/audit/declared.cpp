// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/declared.h"

#include "audit/claims.h"
#include "audit/examine.h"
#include "audit/identities.h"
#include "consent/version.h"

#include <algorithm>
#include <map>

namespace vitrine::audit {
namespace {

using product::Profile;

constexpr Millis day = 86'400'000;

Finding findingOf(const Profile& profile, Rule rule, Severity severity, std::string field, std::string what)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.product = profile.id;
    finding.field = std::move(field);
    finding.what = std::move(what);
    return finding;
}

// What is said of one question, one answer after another.
struct Answers
{
    std::vector<std::string> says;
    std::vector<Quote> quotes;
    std::string kind;    // of the first that is against the first answer
    std::string promise; // whose id the question is

    void add(const std::string& answer, Quote quote, const std::string& from)
    {
        if (std::find(says.begin(), says.end(), answer) == says.end()) {
            if (says.size() == 1)
                kind = from;
            says.push_back(answer);
        }
        quotes.push_back(std::move(quote));
    }
};

void findContradictions(const Profile& profile, std::vector<Finding>& out)
{
    std::map<std::string, Answers> questions;
    for (const product::Promise& promise : profile.neverSends) {
        questions[promise.id].promise = promise.id;
        questions[promise.id].add("no", Claims::quoteOf(promise), "promise");
    }
    for (const product::Statement& statement : profile.statements)
        questions[statement.about].add(statement.says, {statement.quote, statement.where}, name(statement.kind));
    for (auto& [about, answers] : questions) {
        if (answers.says.size() < 2)
            continue;
        Finding finding = findingOf(profile, Rule::Contradiction, Severity::Warning, {}, about);
        finding.detail = answers.kind;
        finding.promise = answers.promise;
        finding.quotes = std::move(answers.quotes);
        out.push_back(std::move(finding));
    }
}

// What is found in an example nobody has sent: a broken promise contradicts, the rest is worth a note.
Finding ofExample(Finding finding, bool common)
{
    if (common)
        finding.event.clear();
    finding.detail = "example";
    if (finding.severity == Severity::Error) {
        finding.rule = Rule::Contradiction;
        finding.severity = Severity::Warning;
        finding.what = "example";
    } else {
        finding.severity = Severity::Note;
    }
    return finding;
}

void lookAtExamples(const Profile& profile, const product::EventKind& kind, bool common, std::vector<Finding>& out)
{
    event::Event event;
    event.product = profile.id;
    event.name = kind.name;
    for (const product::Field& field : common ? profile.commonFields : kind.fields)
        if (!field.example.isNull() && !field.alias)
            event.fields.set(field.name, field.example);
    for (Finding& finding : Examiner(profile, {}).examine(event).findings)
        out.push_back(ofExample(std::move(finding), common));
}

// The profile's own examples, looked at as if somebody had sent them.
void findInExamples(const Profile& profile, std::vector<Finding>& out)
{
    if (!profile.events.empty())
        lookAtExamples(profile, profile.events.front(), true, out);
    for (const product::EventKind& kind : profile.events)
        if (!kind.alias)
            lookAtExamples(profile, kind, false, out);
}

bool shownByExample(const std::vector<Finding>& found, const std::string& event, const std::string& field)
{
    return std::any_of(found.begin(), found.end(), [&](const Finding& each) {
        return each.rule == Rule::Contradiction && each.event == event && each.field == field;
    });
}

// A field that is collected, and promised not to be.
void findDeclaredThoughPromised(const Profile& profile, std::vector<Finding>& out)
{
    const Claims claims(profile);
    const auto look = [&](const std::vector<product::Field>& fields, const std::string& event) {
        for (const product::Field& field : fields)
            for (const Claims::Forbidden& forbidden : claims.forbidden()) {
                if (forbidden.field.substr(0, forbidden.field.find('.')) != field.name || !field.valueMayGo ||
                    shownByExample(out, event, forbidden.field))
                    continue;
                Finding finding =
                    findingOf(profile, Rule::Contradiction, Severity::Warning, forbidden.field, "declared");
                finding.event = event;
                finding.detail = field.alias ? "shipped" : "document";
                finding.promise = forbidden.promise->id;
                finding.quotes = {Claims::quoteOf(*forbidden.promise), {field.purpose, {}}};
                out.push_back(std::move(finding));
            }
    };
    look(profile.commonFields, {});
    for (const product::EventKind& kind : profile.events)
        look(kind.fields, kind.name);
}

void findPurposes(const Profile& profile, std::vector<Finding>& out)
{
    const auto look = [&](const std::vector<product::Field>& fields, const std::string& event) {
        for (const product::Field& field : fields) {
            if (!field.purpose.empty())
                continue;
            out.push_back(findingOf(profile, Rule::NoPurpose, Severity::Note, field.name, {}));
            out.back().event = event;
        }
    };
    look(profile.commonFields, {});
    for (const product::EventKind& kind : profile.events)
        look(kind.fields, kind.name);
}

void findIdentifiers(const Profile& profile, std::vector<Finding>& out)
{
    for (const product::Identifier& id : profile.identifiers) {
        if (!canBeReset(profile, id.name)) {
            out.push_back(findingOf(profile, Rule::LastingIdentifier, Severity::Note, id.name, "not-resettable"));
            out.back().detail = id.why;
        }
        for (const std::string& other : id.sharedWith) {
            out.push_back(findingOf(profile, Rule::LinkedIdentifier, Severity::Note, id.name, other));
            out.back().detail = id.why;
        }
    }
}

std::optional<Millis> lastChecked(const Profile& profile)
{
    std::optional<Millis> last;
    for (const product::Provenance& source : profile.sources)
        if (const auto date = parseIsoTime(source.checked); date && (!last || *last < *date))
            last = date;
    return last;
}

} // namespace

std::vector<Finding> inProfile(const Profile& profile)
{
    std::vector<Finding> found;
    findContradictions(profile, found);
    findInExamples(profile, found);
    findDeclaredThoughPromised(profile, found);
    findPurposes(profile, found);
    findIdentifiers(profile, found);
    return found;
}

std::vector<Finding> inSituation(const Profile& profile, const Situation& situation)
{
    std::vector<Finding> found;
    const std::string& known = profile.notice.consentVersion;
    if (!known.empty() && !situation.consentVersion.empty() && consent::isOlder(known, situation.consentVersion)) {
        found.push_back(findingOf(profile, Rule::OldProfile, Severity::Warning, {}, "consent-version"));
        found.back().value = situation.consentVersion;
        found.back().detail = known;
    }
    const auto checked = lastChecked(profile);
    if (situation.agreed && checked && *situation.agreed >= *checked + day) {
        found.push_back(findingOf(profile, Rule::OldProfile, Severity::Note, {}, "date"));
        found.back().value = isoDate(*situation.agreed);
        found.back().detail = isoDate(*checked);
    }
    return found;
}

} // namespace vitrine::audit
