// SPDX-License-Identifier: Apache-2.0
#include "identity/ledger.h"

#include "base/file.h"
#include "base/paths.h"

#include <algorithm>

namespace vitrine::identity {
namespace {

constexpr JsonLimits limits{4u << 20, 16};
constexpr int version = 1;

bool isTime(const Json& value) { return value.isNull() || value.integer(); }

bool isRetired(const Json& value)
{
    return value.isObject() && value["value"].isString() && isTime(value["first_seen"]) &&
           value["retired_at"].integer();
}

bool isEntry(const Json& value)
{
    const Json& retired = value["retired"];
    return value.isObject() && value["value"].isString() && isTime(value["first_seen"]) &&
           (retired.isNull() || retired.isArray()) &&
           std::all_of(retired.items().begin(), retired.items().end(), isRetired);
}

Json timeJson(std::optional<Millis> time) { return time ? Json(*time) : Json(); }

Json retiredJson(const std::vector<Retired>& retired)
{
    Json list = Json::array();
    for (const Retired& old : retired)
        list.push(Json::object(
            {{"value", old.value}, {"first_seen", timeJson(old.firstSeen)}, {"retired_at", old.retiredAt}}));
    return list;
}

} // namespace

Result<Ledger> Ledger::parse(std::string_view text)
{
    Ledger ledger;
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return ledger;
    auto root = Json::parse(text, limits);
    if (!root)
        return fail(root.error());
    if (!root->isObject() || root->hasDuplicateKeys())
        return fail(Code::Malformed, {}, "no ledger of identifiers");
    if ((*root)["v"].integer() != version)
        return fail(Code::Unsupported, {}, "a ledger of another version");
    const Json& ids = (*root)["ids"];
    for (const Json::Member& id : ids.members())
        if (!isEntry(id.value))
            return fail(Code::Malformed, {}, id.key);
    if (!ids.isObject())
        return fail(Code::Malformed, {}, "ids");
    ledger.m_root = std::move(*root);
    return ledger;
}

Result<Ledger> Ledger::read(const std::string& path)
{
    const auto text = readFile(path, limits.maxBytes);
    if (!text && text.error().code == Code::NotFound)
        return Ledger();
    if (!text)
        return fail(text.error());
    auto ledger = parse(*text);
    if (!ledger)
        ledger.error().path = path;
    return ledger;
}

LedgerEntry Ledger::entry(const std::string& name) const
{
    LedgerEntry entry;
    const Json& known = m_root["ids"][name];
    entry.value = known["value"].text();
    entry.firstSeen = known["first_seen"].integer();
    for (const Json& old : known["retired"].items())
        entry.retired.push_back(
            {std::string(old["value"].text()), old["first_seen"].integer(), old["retired_at"].integer().value_or(0)});
    return entry;
}

void Ledger::set(const std::string& name, const LedgerEntry& entry)
{
    Json ids = m_root["ids"].isObject() ? m_root["ids"] : Json::object();
    Json known = ids[name].isObject() ? ids[name] : Json::object();
    known.set("value", entry.value);
    known.set("first_seen", timeJson(entry.firstSeen));
    known.set("retired", retiredJson(entry.retired));
    ids.set(name, std::move(known));
    m_root.set("v", version).set("ids", std::move(ids));
}

std::string Ledger::text() const { return m_root.dump() + "\n"; }

std::string ledgerPath(const std::string& productId, const Environment& environment)
{
    return joinPath(productDirectory(environment, productId), "identity.json");
}

Result<std::string> ledgerAfterReset(const std::string& currentLedger, const std::string& name,
                                     const std::string& oldValue, std::optional<Millis> firstSeen,
                                     const std::string& newValue, Millis time)
{
    auto ledger = Ledger::parse(currentLedger);
    if (!ledger)
        return fail(ledger.error());
    LedgerEntry entry = ledger->entry(name);
    const bool known = entry.value == oldValue;
    if (!known && !entry.value.empty()) // somebody else has replaced it since
        entry.retired.push_back({entry.value, entry.firstSeen, time});
    if (!oldValue.empty())
        entry.retired.push_back({oldValue, firstSeen || !known ? firstSeen : entry.firstSeen, time});
    ledger->set(name, {newValue, time, entry.retired});
    return ledger->text();
}

} // namespace vitrine::identity
