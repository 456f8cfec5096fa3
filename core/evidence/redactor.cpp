// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/redactor.h"

#include "base/text.h"
#include "sanitize/detectors.h"

#include <algorithm>

namespace vitrine::evidence {
namespace {

using Kind = Pseudonyms::Kind;
using sanitize::Range;
using sanitize::Ranges;

constexpr std::size_t shortestId = 6; // a shorter one stands in too many words by chance
constexpr std::size_t shortestName = 3;
constexpr std::size_t shortestHex = 32; // of a hash

bool isIdByte(char c) { return sanitize::isHex(c) || c == '-'; }

// "550e8400-e29b-41d4-a716-446655440000", with or without its dashes, and longer hashes.
bool isIdShape(std::string_view word)
{
    const auto dashes = static_cast<std::size_t>(std::count(word.begin(), word.end(), '-'));
    const auto digits = std::count_if(word.begin(), word.end(), sanitize::isDigit);
    return word.size() - dashes >= shortestHex && digits > 0 && (dashes == 0 || dashes == 4);
}

void add(const Ranges& ranges, Kind kind, auto& found)
{
    for (const Range& range : ranges)
        found.push_back({range, kind});
}

// The host of each "scheme://user@host:port/".
Ranges hostsOfUrls(std::string_view text)
{
    Ranges hosts;
    for (std::size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", at + 3)) {
        const auto ends = [](char c) { return !sanitize::isBlank(c) && !sanitize::isOneOf(c, "/?#\"'<>`\\{}"); };
        const std::size_t end = sanitize::runEnd(text, at + 3, ends);
        const std::size_t sign = text.substr(at + 3, end - at - 3).rfind('@');
        const std::size_t start = sign == std::string_view::npos ? at + 3 : at + 3 + sign + 1;
        const std::size_t bracket = text.substr(start, end - start).starts_with('[') ? text.find(']', start) : start;
        const std::size_t stop = std::min(text.find(':', std::min(bracket, end)), end);
        if (stop > start)
            hosts.push_back({start, stop});
    }
    return hosts;
}

} // namespace

std::string spelling(std::string_view fieldName)
{
    std::string plain = lowerAscii(fieldName);
    std::replace_if(
        plain.begin(), plain.end(), [](char c) { return !sanitize::isAlnum(c); }, '_');
    return plain;
}

Redactor::Redactor(Redaction redaction, Known known) : m_redaction(std::move(redaction)), m_known(std::move(known))
{
    for (const std::string& field : m_redaction.fields)
        m_fields.insert(spelling(field));
    std::erase_if(m_known.ids, [](const std::string& id) { return id.size() < shortestId; });
}

bool Redactor::isPublic(std::string_view host) const
{
    return std::find(m_known.publicHosts.begin(), m_known.publicHosts.end(), host) != m_known.publicHosts.end();
}

bool Redactor::takes(const product::Field* field, std::string_view name) const
{
    return m_redaction.takes(field ? field->fieldClass : product::FieldClass::FreeText) || names(name) ||
           (field && names(field->name));
}

void Redactor::findWord(std::string_view text, std::string_view word, Kind kind, std::vector<Found>& found) const
{
    if (word.size() < shortestName)
        return;
    const std::string small = lowerAscii(word);
    for (std::size_t at = sanitize::findFolded(text, small); at != std::string_view::npos;
         at = sanitize::findFolded(text, small, at + small.size()))
        if (!sanitize::isWord(sanitize::byteBefore(text, at)) &&
            !sanitize::isWord(sanitize::byteAt(text, at + small.size())))
            found.push_back({{at, at + small.size()}, kind});
}

void Redactor::findIds(const sanitize::Signs& signs, std::vector<Found>& found) const
{
    const std::string_view text = signs.text();
    for (const std::string& id : m_known.ids)
        for (std::size_t at = text.find(id); at != std::string_view::npos; at = text.find(id, at + id.size()))
            found.push_back({{at, at + id.size()}, Kind::Id});
    sanitize::forEachRun(text, isIdByte, [&](std::size_t start, std::size_t end) {
        if (isIdShape(text.substr(start, end - start)))
            found.push_back({{start, end}, Kind::Id});
    });
    Ranges machines;
    sanitize::findMac(signs, {}, machines);
    add(machines, Kind::Id, found);
    Ranges people;
    sanitize::findEmail(signs, {}, people);
    add(people, Kind::Person, found);
}

void Redactor::findHosts(const sanitize::Signs& signs, std::vector<Found>& found) const
{
    const std::string_view text = signs.text();
    Ranges hosts = hostsOfUrls(text);
    sanitize::findHostName(signs, {}, hosts);
    sanitize::findIp(signs, {}, hosts);
    std::erase_if(hosts, [&](const Range& one) { return isPublic(text.substr(one.start, one.end - one.start)); });
    add(hosts, Kind::Host, found);
    findWord(text, m_known.host, Kind::Host, found);
}

// What begins inside a URL is a part of its address, which says more than a name of a file.
void Redactor::findPaths(const sanitize::Signs& signs, std::vector<Found>& found) const
{
    const std::string_view text = signs.text();
    Ranges paths;
    sanitize::findHomePath(signs, {}, paths);
    sanitize::findPath(signs, {}, paths);
    sanitize::findFileName(signs, {}, paths);
    std::erase_if(paths, [&](const Range& one) {
        const std::string_view word = text.substr(one.start, one.end - one.start);
        return word.find("://") != std::string_view::npos && sanitize::findFolded(word, "file:") != 0;
    });
    add(paths, Kind::Path, found);
    findWord(text, m_known.user, Kind::Person, found);
}

std::string Redactor::text(std::string_view text)
{
    std::vector<Found> found;
    const sanitize::Signs signs(text);
    if (m_redaction.paths)
        findPaths(signs, found);
    if (m_redaction.ids)
        findIds(signs, found);
    if (m_redaction.hosts)
        findHosts(signs, found);
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return a.range.start != b.range.start ? a.range.start < b.range.start : a.range.end > b.range.end;
    });
    std::string out;
    std::size_t copied = 0;
    for (const auto& [range, kind] : found) {
        if (range.end <= copied)
            continue; // inside one that went already
        const std::size_t start = std::max(range.start, copied);
        out += text.substr(copied, start - copied);
        out += m_names.of(kind, text.substr(start, range.end - start));
        copied = range.end;
    }
    out += text.substr(copied);
    return out;
}

std::string Redactor::id(std::string_view id)
{
    return m_redaction.ids && !id.empty() ? m_names.of(Kind::Id, id) : text(id);
}

std::string Redactor::path(std::string_view path)
{
    return m_redaction.paths && !path.empty() ? m_names.of(Kind::Path, path) : text(path);
}

std::string Redactor::host(std::string_view host)
{
    const std::string_view name = host.substr(0, host.find(':'));
    return m_redaction.hosts && !host.empty() && !isPublic(name) ? m_names.of(Kind::Host, name) : std::string(host);
}

Json Redactor::value(const Json& value)
{
    if (value.isString())
        return Json(text(value.text()));
    if (value.isArray()) {
        Json list = Json::array();
        for (const Json& item : value.items())
            list.push(this->value(item));
        return list;
    }
    if (!value.isObject())
        return value;
    Json object = Json::object();
    for (const Json::Member& member : value.members())
        object.members().push_back({text(member.key), this->value(member.value)});
    return object;
}

Json Redactor::taken(const Json& value, bool asId)
{
    if (value.isArray()) {
        Json list = Json::array();
        for (const Json& item : value.items())
            list.push(taken(item, asId));
        return list;
    }
    if (value.isObject()) {
        Json object = Json::object();
        for (const Json::Member& member : value.members())
            object.members().push_back({text(member.key), taken(member.value, asId)});
        return object;
    }
    return value.isNull() ? value : Json(m_names.of(asId ? Kind::Id : Kind::Value, value.plain()));
}

} // namespace vitrine::evidence
