// SPDX-License-Identifier: Apache-2.0
#include "document/script.h"

#include "base/relaxed.h"
#include "document/scriptexport.h"

namespace vitrine::document {
namespace {

using Kind = ScriptToken::Kind;

// The tokens [begin, end) of a value.
struct Range
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

// One `key: value` of an object literal, or whatever else stands between two commas.
struct Member
{
    enum class Kind : std::uint8_t { Value, Code, Hidden, Unclear };
    Kind kind = Kind::Unclear; // Code: a method or shorthand; Hidden: a spread or computed key
    std::string_view key;      // without its quotes
    Range range;
};

Member keyed(const ScriptCode& code, std::size_t at, std::size_t end)
{
    std::string_view key = code.text(at);
    if (code.kind(at) == Kind::Text)
        key = key.substr(1, key.size() - 2);
    if (key.find('\\') != std::string_view::npos)
        return {Member::Kind::Hidden, {}, {at, end}}; // an escaped key may spell any name
    if (code.isPunct(at + 1, ':') && at + 2 < end)
        return {Member::Kind::Value, key, {at + 2, end}};
    if (at + 1 == end || code.isPunct(at + 1, '('))
        return {Member::Kind::Code, key, {at, end}};
    return {Member::Kind::Unclear, {}, {at, end}};
}

Member memberAt(const ScriptCode& code, std::size_t at, std::size_t end)
{
    const auto prefix = [&] {
        const auto word = code.text(at);
        return code.isPunct(at, '*') || word == "get" || word == "set" || word == "async" || word == "static";
    };
    const auto more = [&] { return at + 1 < end && !code.isPunct(at + 1, ':') && !code.isPunct(at + 1, '('); };
    bool method = false;
    for (; prefix() && more(); ++at)
        method = true;
    if (code.isPunct(at, '.') || code.isPunct(at, '['))
        return {Member::Kind::Hidden, {}, {at, end}};
    if (code.kind(at) == Kind::Punct || code.kind(at) == Kind::Regex)
        return {Member::Kind::Unclear, {}, {at, end}};
    Member member = keyed(code, at, end);
    if (method && member.kind == Member::Kind::Value)
        member.kind = Member::Kind::Unclear;
    return member;
}

// The value of a key in the object literal whose brace opens at `open`.
class Lookup
{
public:
    Lookup(const ScriptCode& code, std::string_view key) : m_code(code), m_key(key) {}

    Result<std::optional<Range>> in(std::size_t open)
    {
        const std::size_t close = m_code.tokens[open].mate;
        for (std::size_t at = open + 1, end = at; at < close; at = end + 1) {
            for (end = at; end < close && !m_code.isPunct(end, ',');)
                end = m_code.behind(end);
            if (auto problem = take(memberAt(m_code, at, end), at))
                return fail(std::move(*problem));
        }
        if (m_doubt)
            return m_code.cannotTell("a spread or computed key may hold it", *m_doubt);
        return m_found;
    }

private:
    std::optional<Error> take(const Member& member, std::size_t at)
    {
        if (member.kind == Member::Kind::Unclear)
            return m_code.error(Code::Unsupported, "not a plain object", at);
        const bool inherits = member.key == "__proto__" && member.kind == Member::Kind::Value;
        if (member.kind == Member::Kind::Hidden || (inherits && !m_found))
            m_doubt = at; // what comes later in the literal overrides it
        if (member.key != m_key || member.kind == Member::Kind::Hidden)
            return std::nullopt;
        if (m_found)
            return m_code.error(Code::Duplicate, "stands there twice", at);
        if (member.kind == Member::Kind::Code)
            return m_code.error(Code::Unsupported, "computed", at);
        m_found = member.range;
        m_doubt.reset();
        return std::nullopt;
    }

    const ScriptCode& m_code;
    std::string_view m_key;
    std::optional<Range> m_found;
    std::optional<std::size_t> m_doubt;
};

bool isScalar(const ScriptCode& code, std::size_t at)
{
    const auto word = code.text(at);
    return code.kind(at) == Kind::Text || code.kind(at) == Kind::Number || word == "true" || word == "false" ||
           word == "null" || word == "undefined";
}

// The one token or bracket that the value is, without assertions of its type. Nothing: it is an expression.
std::optional<Range> plainValue(const ScriptCode& code, Range value)
{
    const std::size_t end = code.behind(value.begin);
    const bool plain = isScalar(code, value.begin) || code.isPunct(value.begin, '{') ||
                       code.isPunct(value.begin, '[') || code.isPunct(value.begin, '`');
    if (!plain || code.behindAssertions(end) != value.end)
        return std::nullopt;
    return Range{value.begin, end};
}

Result<std::optional<Found>> readValue(const ScriptCode& code, Range value)
{
    const auto plain = plainValue(code, value);
    if (!plain)
        return code.cannotTell("computed", value.begin);
    const ScriptToken& last = code.tokens[plain->end - 1];
    Found found;
    found.offset = code.tokens[plain->begin].offset;
    found.length = last.offset + last.length - found.offset;
    found.position = positionOf(code.source, found.offset);
    const auto strict = jsonFromLiteral(code.source.substr(found.offset, found.length));
    auto parsed = strict ? Json::parse(*strict, {maxConfigBytes, maxConfigDepth}) : Result<Json>(fail(Code::Malformed));
    if (!parsed)
        return code.cannotTell("computed", value.begin);
    found.value = std::move(*parsed);
    return found;
}

// Steps into the object that a value is.
Result<std::size_t> enter(const ScriptCode& code, Range value)
{
    const auto plain = plainValue(code, value);
    if (plain && isScalar(code, plain->begin))
        return fail(code.error(Code::WrongType, "not an object", value.begin));
    if (!plain || !code.isPunct(plain->begin, '{'))
        return code.cannotTell("not an object literal", value.begin);
    return plain->begin;
}

Result<std::optional<Found>> findIn(const ScriptCode& code, const KeyPath& path)
{
    auto object = exportedObject(code);
    if (!object)
        return fail(std::move(object.error()));
    Range value{*object, code.behindAssertions(code.behind(*object))};
    for (const std::string& key : path) {
        auto inner = enter(code, value);
        if (!inner)
            return fail(std::move(inner.error()));
        auto next = Lookup(code, key).in(*inner);
        if (!next)
            return fail(std::move(next.error()));
        if (!*next)
            return std::nullopt;
        value = **next;
    }
    return readValue(code, value);
}

} // namespace

Result<std::optional<Found>> findInScript(std::string_view source, const KeyPath& path)
{
    if (source.size() > maxConfigBytes)
        return fail(Code::TooLarge);
    if (!isUtf8(source))
        return fail(Code::Malformed, {}, "not UTF-8");
    auto tokens = scriptTokens(source);
    if (!tokens)
        return fail(std::move(tokens.error()));
    const ScriptCode code{source, std::move(*tokens)};
    if (code.count() == 0)
        return std::nullopt;
    return findIn(code, path);
}

} // namespace vitrine::document
