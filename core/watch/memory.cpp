// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/memory.h"

#include "base/file.h"
#include "base/paths.h"

#include <algorithm>

namespace vitrine::watch {
namespace {

constexpr JsonLimits limits{16u << 20, 8};

Result<Standing> standingFrom(const std::string& product, const Json& entry)
{
    const auto allowed = entry["may_send"].boolean();
    Standing standing{product,
                      std::string(entry["state"].text()),
                      allowed.value_or(false),
                      std::string(entry["decided_by"].text()),
                      std::string(entry["source"].text()),
                      {}};
    if (standing.state.empty() || !allowed || standing.rung.empty() || !entry["hazards"].isArray())
        return fail(Code::Malformed, {}, "\"state\", \"may_send\", \"decided_by\" and \"hazards\" are needed");
    for (const Json& hazard : entry["hazards"].items())
        standing.hazards.emplace_back(hazard.text());
    std::sort(standing.hazards.begin(), standing.hazards.end());
    return standing;
}

} // namespace

Result<Memory> Memory::parse(std::string_view text)
{
    auto root = Json::parse(text, limits);
    if (!root)
        return fail(root.error());
    if ((*root)["v"].integer() != 1)
        return fail(Code::Unsupported, {}, "\"v\" has to be 1");
    if (!(*root)["products"].isObject())
        return fail(Code::Malformed, {}, "\"products\" is needed");
    Memory memory;
    memory.m_files = (*root)["files"].text();
    for (const Json::Member& product : (*root)["products"].members()) {
        auto standing = standingFrom(product.key, product.value);
        auto fields = audit::FieldLedger::parse(product.value["fields"].dump());
        if (!standing || !fields)
            return fail(!standing ? standing.error() : fields.error());
        memory.m_products.insert_or_assign(product.key, Known{std::move(*standing), std::move(*fields)});
    }
    return memory;
}

Result<Memory> Memory::read(const std::string& path)
{
    const auto text = readFile(path, limits.maxBytes);
    if (!text && text.error().code == Code::NotFound)
        return Memory();
    auto memory = text ? parse(*text) : Result<Memory>(fail(text.error()));
    if (!memory)
        memory.error().path = path;
    return memory;
}

std::vector<News> Memory::meet(const Standing& standing)
{
    const auto [known, first] = m_products.try_emplace(standing.product, Known{standing, {}});
    if (first || known->second.standing == standing) {
        m_changed = m_changed || first;
        return {};
    }
    m_changed = true;
    std::vector<News> news = between(known->second.standing, standing);
    known->second.standing = standing;
    return news;
}

std::vector<News> Memory::meetFields(const product::Profile& profile, const std::string& consent,
                                     const audit::SeenFields& seen, Millis now)
{
    std::vector<News> news;
    audit::FieldLedger& ledger = m_products[profile.id].fields;
    for (const audit::Finding& finding : ledger.meet(profile, consent, seen, now))
        news.push_back({News::Kind::NewField, profile.id, {}, {}, finding.event, finding.field});
    m_changed = m_changed || ledger.changed();
    return news;
}

void Memory::setFiles(std::string sum)
{
    m_changed = m_changed || m_files != sum;
    m_files = std::move(sum);
}

std::string Memory::text() const
{
    Json products = Json::object();
    for (const auto& [id, known] : m_products) {
        Json hazards = Json::array();
        for (const std::string& hazard : known.standing.hazards)
            hazards.push(hazard);
        products.set(id, Json::object({{"state", known.standing.state},
                                       {"may_send", known.standing.allowed},
                                       {"decided_by", known.standing.rung},
                                       {"source", known.standing.source},
                                       {"hazards", std::move(hazards)},
                                       {"fields", Json::parse(known.fields.text()).value_or(Json())}}));
    }
    return Json::object({{"v", 1}, {"files", m_files}, {"products", std::move(products)}}).pretty() + "\n";
}

Result<> Memory::write(const std::string& path) const { return replaceFile(path, text()); }

std::string memoryPath(const Environment& environment) { return joinPath(stateDirectory(environment), "watch.json"); }

} // namespace vitrine::watch
