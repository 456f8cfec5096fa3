// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/fieldledger.h"

#include "base/file.h"
#include "base/json.h"
#include "base/paths.h"
#include "store/walk.h"

namespace vitrine::audit {
namespace {

constexpr JsonLimits limits{4u << 20, 5};
constexpr std::size_t mostFields = 10'000; // of a product
constexpr std::size_t longestName = 256;

void addFields(SeenFields& seen, const product::Profile& profile, const event::Event& event, const Place& place)
{
    const product::EventKind* kind = profile.event(event.name);
    std::vector<std::string> fields;
    for (const Json::Member& member : event.fields.members()) {
        const product::Field* field = profile.field(event.name, member.key);
        fields.push_back(field ? field->name : member.key);
    }
    addSeen(seen, kind ? kind->name : event.name, fields, place);
}

} // namespace

void addSeen(SeenFields& seen, std::string_view event, const std::vector<std::string>& names, const Place& place)
{
    auto& fields = seen[std::string(event.substr(0, longestName))];
    for (const std::string& name : names)
        if (fields.size() < mostFields)
            fields.try_emplace(name.substr(0, longestName), place);
}

SeenFields fieldsIn(const product::Profile& profile, const store::Snapshot& snapshot,
                    const std::function<bool()>& cancelled)
{
    SeenFields seen;
    const auto walk = snapshot.walk();
    for (std::size_t i = 0; i < snapshot.size() && !(cancelled && cancelled()); ++i) {
        if (snapshot.productOf(snapshot.row(i)) != profile.id)
            continue;
        if (const auto event = walk->event(i))
            addFields(seen, profile, *event, {event->origin.file, event->origin.line, static_cast<std::uint32_t>(i)});
    }
    return seen;
}

Result<FieldLedger> FieldLedger::parse(std::string_view text)
{
    FieldLedger ledger;
    if (text.empty())
        return ledger;
    auto root = Json::parse(text, limits);
    if (!root)
        return fail(root.error());
    if ((*root)["v"].integer() != 1)
        return fail(Code::Unsupported, {}, "\"v\" has to be 1");
    if (!(*root)["consent"].isString() || !(*root)["fields"].isObject())
        return fail(Code::Malformed, {}, "\"consent\" and \"fields\" are needed");
    ledger.m_consent = (*root)["consent"].text();
    std::size_t count = 0;
    for (const Json::Member& event : (*root)["fields"].members())
        for (const Json::Member& field : event.value.members()) {
            if (!field.value.isString() || ++count > mostFields)
                return fail(Code::Malformed, {}, "each field has the day it was seen first");
            ledger.m_days[event.key][field.key] = field.value.text();
        }
    return ledger;
}

Result<FieldLedger> FieldLedger::read(const std::string& path)
{
    const auto text = readFile(path, limits.maxBytes);
    if (!text && text.error().code == Code::NotFound)
        return FieldLedger();
    auto ledger = text ? parse(*text) : Result<FieldLedger>(fail(text.error()));
    if (!ledger)
        ledger.error().path = path;
    return ledger;
}

std::vector<Finding> FieldLedger::meet(const product::Profile& profile, const std::string& consent,
                                       const SeenFields& seen, Millis now)
{
    std::vector<Finding> news;
    const bool first = m_days.empty();
    m_changed = m_changed || m_consent != consent;
    m_consent = consent;
    std::size_t count = 0;
    for (const auto& [event, fields] : m_days)
        count += fields.size();
    for (const auto& [event, fields] : seen)
        for (const auto& [field, place] : fields) {
            if (count >= mostFields || !m_days[event].try_emplace(field, isoDate(now)).second)
                continue;
            ++count;
            m_changed = true;
            if (first)
                continue;
            Finding finding;
            finding.rule = Rule::NewField;
            finding.severity = Severity::Warning;
            finding.product = profile.id;
            finding.event = event;
            finding.field = field;
            finding.detail = consent;
            finding.count = 1;
            finding.places = {place};
            news.push_back(std::move(finding));
        }
    return news;
}

std::string FieldLedger::text() const
{
    Json fields = Json::object();
    for (const auto& [event, days] : m_days) {
        Json one = Json::object();
        for (const auto& [field, day] : days)
            one.set(field, day);
        fields.set(event, std::move(one));
    }
    return Json::object({{"v", 1}, {"consent", m_consent}, {"fields", std::move(fields)}}).pretty() + "\n";
}

Result<> FieldLedger::write(const std::string& path) const { return replaceFile(path, text()); }

std::string fieldLedgerPath(const Environment& environment, std::string_view product)
{
    return joinPath(productDirectory(environment, product), "fields.json");
}

std::string consentName(const product::Profile& profile, const Situation& situation)
{
    std::string text = situation.consentVersion.empty() ? profile.notice.consentVersion : situation.consentVersion;
    if (situation.agreed)
        text += (text.empty() ? "" : " ") + isoTime(*situation.agreed);
    return text.empty() ? "default" : text;
}

} // namespace vitrine::audit
