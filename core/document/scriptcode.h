// SPDX-License-Identifier: Apache-2.0
// Looking around in a script's tokens. Indexes count tokens; one at or behind the end is a place where nothing stands.
#pragma once

#include "document/scripttokens.h"

namespace vitrine::document {

struct ScriptCode
{
    std::string_view source;
    std::vector<ScriptToken> tokens;

    [[nodiscard]] std::size_t count() const { return tokens.size(); }
    [[nodiscard]] std::string_view text(std::size_t at) const;
    [[nodiscard]] ScriptToken::Kind kind(std::size_t at) const;
    [[nodiscard]] bool isWord(std::size_t at) const { return kind(at) == ScriptToken::Kind::Word; }
    [[nodiscard]] bool isWord(std::size_t at, std::string_view word) const { return isWord(at) && text(at) == word; }
    [[nodiscard]] bool isPunct(std::size_t at, char c) const;
    [[nodiscard]] bool breakBefore(std::size_t at) const { return at < count() && tokens[at].breakBefore; }

    // Behind the token, or behind the whole bracket or template that it opens.
    [[nodiscard]] std::size_t behind(std::size_t at) const;
    // Behind `as const`, `as T`, `satisfies T<U>`, any number of them; `at` when none stands there. Types change no
    // value.
    [[nodiscard]] std::size_t behindAssertions(std::size_t at) const;
    // Behind a type such as `A.B<C, D>[] | 'x'`.
    [[nodiscard]] std::size_t behindType(std::size_t at) const;

    // A plain `=`: no `==`, no `=>`.
    [[nodiscard]] bool isAssignment(std::size_t at) const;

    [[nodiscard]] Error error(Code code, const char* what, std::size_t at) const;
    // Error Unsupported: only running the script would tell.
    [[nodiscard]] tl::unexpected<Error> cannotTell(const char* what, std::size_t at) const;
};

} // namespace vitrine::document
