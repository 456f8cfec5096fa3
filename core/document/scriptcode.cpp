// SPDX-License-Identifier: Apache-2.0
#include "document/scriptcode.h"

#include "base/text.h"

namespace vitrine::document {

using Kind = ScriptToken::Kind;

std::string_view ScriptCode::text(std::size_t at) const
{
    return at < count() ? source.substr(tokens[at].offset, tokens[at].length) : std::string_view();
}

Kind ScriptCode::kind(std::size_t at) const { return at < count() ? tokens[at].kind : Kind::Punct; }

bool ScriptCode::isPunct(std::size_t at, char c) const
{
    return at < count() && tokens[at].kind == Kind::Punct && source[tokens[at].offset] == c;
}

std::size_t ScriptCode::behind(std::size_t at) const
{
    const bool opens = at < count() && tokens[at].mate > at;
    return (opens ? tokens[at].mate : at) + 1;
}

std::size_t ScriptCode::behindType(std::size_t at) const
{
    for (int angles = 0; at < count(); at = behind(at)) {
        const bool joins = isPunct(at, '.') || isPunct(at, '|') || isPunct(at, '&') || isPunct(at, '[');
        angles += isPunct(at, '<') ? 1 : 0;
        angles -= isPunct(at, '>') ? 1 : 0;
        const bool inside = angles > 0 || isPunct(at, '>');
        const bool afterJoin = isPunct(at - 1, '.') || isPunct(at - 1, '|') || isPunct(at - 1, '&');
        const bool name = isWord(at) || kind(at) == Kind::Text || isPunct(at, '{');
        const bool first = isWord(at - 1, "as") || isWord(at - 1, "satisfies") || isPunct(at - 1, ':');
        if (angles < 0 || !(joins || inside || (name && (afterJoin || first))))
            break;
    }
    return at;
}

std::size_t ScriptCode::behindAssertions(std::size_t at) const
{
    while ((isWord(at, "as") || isWord(at, "satisfies")) && !breakBefore(at)) {
        const std::size_t next = behindType(at + 1);
        if (next == at + 1)
            break;
        at = next;
    }
    return at;
}

bool ScriptCode::isAssignment(std::size_t at) const
{
    return isPunct(at, '=') && !isPunct(at + 1, '=') && !isPunct(at + 1, '>');
}

Error ScriptCode::error(Code code, const char* what, std::size_t at) const
{
    const std::size_t offset = at < count() ? tokens[at].offset : source.size();
    const TextPosition position = positionOf(source, offset);
    return {code, {}, what, position.line, position.column, offset};
}

tl::unexpected<Error> ScriptCode::cannotTell(const char* what, std::size_t at) const
{
    return fail(error(Code::Unsupported, what, at));
}

} // namespace vitrine::document
