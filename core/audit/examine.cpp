// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/examine.h"

#include "audit/shape.h"
#include "sanitize/rules.h"

#include <algorithm>

namespace vitrine::audit {
namespace {

namespace rules = sanitize::rules;
using product::Field;
using product::Profile;

constexpr unsigned deepest = 8;

Finding findingOf(Rule rule, Severity severity, std::string field, std::string_view what = {})
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.field = std::move(field);
    finding.what = what;
    return finding;
}

// What the product holds back as a whole is looked into as well.
std::unique_ptr<const Profile> opened(const Profile& profile)
{
    auto open = std::make_unique<Profile>(profile);
    for (product::FieldChoice& choice : open->sanitizing.fields)
        choice.does = product::Removal::Keep;
    return open;
}

bool saysNothing(const Json& value, const Profile& profile)
{
    if (value.isString())
        return value.text().empty() || value.text() == profile.sanitizing.given;
    return value.isNull() ||
           ((value.isArray() || value.isObject()) && value.items().empty() && value.members().empty());
}

bool isStructural(std::string_view rule)
{
    return rule == rules::tooLong || rule == rules::tooDeep || rule == rules::tooMany || rule == rules::notText;
}

const Json* memberAt(const event::Event& event, std::string_view path)
{
    for (const Json::Member& member : event.fields.members())
        if (path == member.key || (path.starts_with(member.key) && path[member.key.size()] == '.'))
            return &member.value;
    return nullptr;
}

// Values are shown, unless a secret is among them.
void addValues(const Profile& profile, const event::Event& event, std::vector<Finding>& findings)
{
    const auto holdsSecret = [&](const Finding& finding) {
        const auto top = [](const Finding& f) { return std::string_view(f.field).substr(0, f.field.find('.')); };
        return std::any_of(findings.begin(), findings.end(), [&](const Finding& other) {
            return other.rule == Rule::Secret && top(other) == top(finding);
        });
    };
    for (Finding& finding : findings)
        if (!holdsSecret(finding))
            finding.value = sample(valueAt(profile, event, finding.field).plain());
}

// Back ends that know texts only get numbers, truth values and lists as such.
bool fitsAsText(const Json& value, product::FieldType type)
{
    if (!value.isString())
        return false;
    const auto parsed = Json::parse(value.text(), {64u << 10, deepest});
    switch (type) {
    case product::FieldType::Boolean:
        return value.text() == "true" || value.text() == "false" || value.text() == "True" || value.text() == "False";
    case product::FieldType::Integer:
        return parsed && parsed->integer();
    case product::FieldType::Number:
        return parsed && parsed->isNumber();
    case product::FieldType::List:
        return true;
    default:
        return false;
    }
}

bool hasForm(const Json& value, product::Form form)
{
    if (form == product::Form::Any || !value.isString() || value.text().empty())
        return true;
    return form == product::Form::Uuid ? isUuid(value.text()) : isSha256(value.text());
}

bool isListed(const Json& value, const std::vector<std::string>& values)
{
    return values.empty() || !value.isString() || std::find(values.begin(), values.end(), value.text()) != values.end();
}

} // namespace

Examiner::Examiner(const Profile& profile, const sanitize::Surroundings& surroundings)
    : m_profile(profile), m_open(opened(profile)), m_claims(profile), m_sanitizer(*m_open, surroundings)
{
}

Examined Examiner::examine(const event::Event& event)
{
    Examined examined;
    const product::EventKind* kind = m_profile.event(event.name);
    if (kind) {
        findForbidden(event, examined.findings);
        findCut(event, examined.findings);
        findForms(event, examined.findings);
    }
    for (const Json::Member& member : event.fields.members())
        if (!m_profile.field(event.name, member.key))
            findShapes(member.value, member.key, 0, examined.findings);
    findOffSigns(event, examined.findings);
    addValues(m_profile, event, examined.findings);
    bool invalid = false;
    for (Finding& finding : examined.findings) {
        finding.product = m_profile.id;
        finding.event = kind ? kind->name : event.name;
        invalid = invalid || finding.severity != Severity::Note;
    }
    examined.verdict = !kind ? Verdict::Unrecognised : invalid ? Verdict::Invalid : Verdict::Valid;
    return examined;
}

void Examiner::findForbidden(const event::Event& event, Findings& out) const
{
    for (const Claims::Forbidden& forbidden : m_claims.forbidden())
        if (!saysNothing(valueAt(m_profile, event, forbidden.field), m_profile))
            out.push_back(broken(forbidden.promise, forbidden.field));
}

void Examiner::findCut(const event::Event& event, Findings& out)
{
    for (const event::Removed& removed : m_sanitizer.clean(event.name, event.fields).cut) {
        const Json* value = memberAt(event, removed.field);
        const Field* field = m_profile.field(event.name, removed.field);
        if (removed.rule == rules::type && value && field && fitsAsText(*value, field->type)) {
            findShapes(*value, field->name, 0, out);
            continue;
        }
        auto finding = ofCut(event, removed);
        if (!finding)
            continue;
        const auto same = [&](const Finding& other) {
            return other.rule == finding->rule && other.field == finding->field && other.promise == finding->promise &&
                   (other.what.empty() || other.what == finding->what);
        };
        if (std::none_of(out.begin(), out.end(), same))
            out.push_back(std::move(*finding));
    }
}

std::optional<Finding> Examiner::ofCut(const event::Event& event, const event::Removed& removed) const
{
    const std::string field = named(event, removed.field);
    const Json* value = memberAt(event, removed.field);
    if (const auto detects = detectorNamed(removed.rule))
        return ofShape(*detects, field);
    if (removed.rule == rules::undeclared)
        return findingOf(Rule::UndeclaredField, Severity::Warning, field);
    if (removed.rule == rules::secretName)
        return value && saysNothing(*value, m_profile)
                   ? std::nullopt
                   : std::optional(findingOf(Rule::Secret, Severity::Error, field, removed.rule));
    if (removed.rule == rules::type) {
        const Field* declared = m_profile.field(event.name, field);
        return findingOf(Rule::WrongType, Severity::Warning, field, declared ? product::name(declared->type) : "");
    }
    if (removed.rule == rules::value)
        return value && saysNothing(*value, m_profile) ? std::nullopt
                                                       : std::optional(broken(m_claims.ofField(field), field));
    if (removed.rule == rules::flagValue)
        return broken(m_claims.ofFlags(field), field.substr(0, field.find('.')));
    if (isStructural(removed.rule))
        return findingOf(Rule::Limit, Severity::Warning, field, removed.rule);
    return std::nullopt;
}

void Examiner::findForms(const event::Event& event, Findings& out) const
{
    for (const Json::Member& member : event.fields.members()) {
        const Field* field = m_profile.field(event.name, member.key);
        if (!field || saysNothing(member.value, m_profile))
            continue;
        if (!field->listed)
            out.push_back(findingOf(Rule::UndeclaredField, Severity::Note, field->name, "unlisted"));
        if (!hasForm(member.value, field->form))
            out.push_back(findingOf(Rule::WrongType, Severity::Warning, field->name, product::name(field->form)));
        if (!isListed(member.value, field->values))
            out.push_back(findingOf(Rule::WrongType, Severity::Warning, field->name, "values"));
    }
}

void Examiner::findShapes(const Json& value, const std::string& field, unsigned depth, Findings& out) const
{
    if (depth > deepest)
        return;
    if (value.isString())
        for (const product::Detects detects : m_sanitizer.shapesIn(value.text()))
            out.push_back(ofShape(detects, field));
    for (const Json& item : value.items())
        findShapes(item, field, depth + 1, out);
    for (const Json::Member& member : value.members())
        findShapes(member.value, field, depth + 1, out);
}

void Examiner::findOffSigns(const event::Event& event, Findings& out) const
{
    for (const product::OffSign& sign : m_profile.offSigns)
        if (valueAt(m_profile, event, sign.field) == sign.value)
            out.push_back(findingOf(Rule::AfterOptOut, Severity::Error, sign.field, "says-so"));
}

Finding Examiner::ofShape(product::Detects detects, std::string field) const
{
    if (const product::Promise* promise = m_claims.ofShape(detects); promise && ruleOf(detects) != Rule::Secret) {
        Finding finding = broken(promise, std::move(field));
        finding.what = product::name(detects);
        return finding;
    }
    Finding finding = findingOf(ruleOf(detects), severityOf(detects), std::move(field), product::name(detects));
    if (const product::Promise* promise = m_claims.ofShape(detects)) {
        finding.promise = promise->id;
        finding.quotes.push_back(Claims::quoteOf(*promise));
    }
    return finding;
}

Finding Examiner::broken(const product::Promise* promise, std::string field) const
{
    Finding finding = findingOf(Rule::BrokenPromise, Severity::Error, std::move(field));
    if (promise) {
        finding.promise = promise->id;
        finding.quotes.push_back(Claims::quoteOf(*promise));
    }
    return finding;
}

std::string Examiner::named(const event::Event& event, std::string_view path) const
{
    for (const Json::Member& member : event.fields.members()) {
        if (path != member.key && !(path.starts_with(member.key) && path[member.key.size()] == '.'))
            continue;
        const Field* field = m_profile.field(event.name, member.key);
        return (field ? field->name : member.key) + std::string(path.substr(member.key.size()));
    }
    return std::string(path);
}

} // namespace vitrine::audit
