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

std::string_view top(const Finding& finding)
{
    return std::string_view(finding.field).substr(0, finding.field.find('.'));
}

// Values are shown, unless a secret is among them.
void addValues(const Names& names, const event::Event& event, std::vector<Told>& told)
{
    const auto holdsSecret = [&](const Finding& finding) {
        return std::any_of(told.begin(), told.end(), [&](const Told& other) {
            return other.finding.rule == Rule::Secret && top(other.finding) == top(finding);
        });
    };
    for (Told& one : told)
        if (!holdsSecret(one.finding))
            if (const Json value = valueAt(names, event, one.finding.field); !value.isNull())
                one.finding.value = sample(value.plain());
}

bool isSame(const Finding& finding, const Finding& other)
{
    return other.rule == finding.rule && other.field == finding.field && other.promise == finding.promise &&
           (other.what.empty() || other.what == finding.what);
}

// Names that would tell something are all called the same: fields looked at one by one may have found that twice.
void dropRepeated(std::vector<const Told*>& told)
{
    for (std::size_t i = 0; i < told.size();) {
        const auto here = told.begin() + static_cast<std::ptrdiff_t>(i);
        const bool again = told[i]->stage == Told::Stage::Cut && told[i]->finding.field == "*" &&
                           std::any_of(told.begin(), here,
                                       [&](const Told* other) { return isSame(told[i]->finding, other->finding); });
        if (again)
            told.erase(here);
        else
            ++i;
    }
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
    : m_profile(profile), m_open(opened(profile)), m_claims(profile), m_sanitizer(*m_open, surroundings),
      m_members(profile, m_sanitizer, [this](const event::Event& event) { return together(event); })
{
}

std::vector<Told> Examiner::together(const event::Event& event)
{
    std::vector<Told> told;
    const auto take = [&](Told::Stage stage, Findings findings) {
        for (Finding& finding : findings)
            told.push_back({std::move(finding), stage});
    };
    const auto rank = [&](const Finding& finding) { // where the promise stands in the profile
        const auto& all = m_claims.forbidden();
        return static_cast<std::uint32_t>(
            std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.field == finding.field; }) -
            all.begin());
    };
    const product::EventKind* kind = m_profile.event(event.name);
    const Names names = namesIn(m_profile, event);
    if (kind) {
        Findings found;
        findForbidden(event, names, found);
        const auto forbidden = static_cast<std::ptrdiff_t>(found.size());
        findCut(event, found);
        take(Told::Stage::Forbidden, Findings(found.begin(), found.begin() + forbidden));
        for (Told& one : told)
            one.rank = rank(one.finding);
        take(Told::Stage::Cut, Findings(found.begin() + forbidden, found.end()));
        take(Told::Stage::Form, formsIn(event, names));
    }
    Findings shapes;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (const Json::Member& member = event.fields.members()[i]; !names[i].second)
            findShapes(member.value, member.key, 0, shapes);
    take(Told::Stage::Shape, std::move(shapes));
    take(Told::Stage::OffSign, offSignsIn(event, names));
    addValues(names, event, told);
    for (Told& one : told) {
        one.finding.product = m_profile.id;
        one.finding.event = kind ? kind->name : event.name;
    }
    return told;
}

Verdict Examiner::look(const event::Event& event, std::vector<const Told*>& told)
{
    if (m_members.look(event, told)) {
        dropRepeated(told);
    } else {
        m_whole = together(event);
        told.clear();
        for (const Told& one : m_whole)
            told.push_back(&one);
    }
    const bool invalid =
        std::any_of(told.begin(), told.end(), [](const Told* one) { return one->finding.severity != Severity::Note; });
    return !m_profile.event(event.name) ? Verdict::Unrecognised : invalid ? Verdict::Invalid : Verdict::Valid;
}

Examined Examiner::examine(const event::Event& event)
{
    std::vector<const Told*> told;
    Examined examined;
    examined.verdict = look(event, told);
    for (const Told* one : told)
        examined.findings.push_back(one->finding);
    return examined;
}

void Examiner::findForbidden(const event::Event& event, const Names& names, Findings& out) const
{
    for (const Claims::Forbidden& forbidden : m_claims.forbidden())
        if (!saysNothing(valueAt(names, event, forbidden.field), m_profile))
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
        if (finding &&
            std::none_of(out.begin(), out.end(), [&](const Finding& other) { return isSame(*finding, other); }))
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

Examiner::Findings Examiner::formsIn(const event::Event& event, const Names& names) const
{
    Findings out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Json::Member& member = event.fields.members()[i];
        const Field* field = names[i].second;
        if (!field || saysNothing(member.value, m_profile))
            continue;
        if (!field->listed)
            out.push_back(findingOf(Rule::UndeclaredField, Severity::Note, field->name, "unlisted"));
        if (!hasForm(member.value, field->form))
            out.push_back(findingOf(Rule::WrongType, Severity::Warning, field->name, product::name(field->form)));
        if (!isListed(member.value, field->values))
            out.push_back(findingOf(Rule::WrongType, Severity::Warning, field->name, "values"));
    }
    return out;
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

Examiner::Findings Examiner::offSignsIn(const event::Event& event, const Names& names) const
{
    Findings out;
    for (const product::OffSign& sign : m_profile.offSigns)
        if (valueAt(names, event, sign.field) == sign.value)
            out.push_back(findingOf(Rule::AfterOptOut, Severity::Error, sign.field, "says-so"));
    return out;
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
