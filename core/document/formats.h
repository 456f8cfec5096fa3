// SPDX-License-Identifier: Apache-2.0
// What each format gives to the document: a reader, and an editor that proposes texts. The document takes the first
// proposal that reads back as asked with nothing else changed, so an editor may be simple where a format is odd.
// For this room only.
#pragma once

#include "document/tree.h"

namespace vitrine::document {

// Error of a reader: Malformed, TooDeep, TooLarge, with an offset or a line.
[[nodiscard]] Result<Tree> readJson(std::string_view source, bool comments);
[[nodiscard]] Result<Tree> readYaml(std::string_view source);
[[nodiscard]] Result<Tree> readToml(std::string_view source);
[[nodiscard]] Result<Tree> readText(std::string_view source);

// place: where the path leads so far; best proposal first.
struct Change
{
    std::string_view source;
    const Tree& tree;
    const Place& place;
    const KeyPath& path;
    const Json& scalar;
};
using Proposals = std::vector<std::string>;
[[nodiscard]] Proposals editJson(const Change& change);
[[nodiscard]] Proposals editYaml(const Change& change);
[[nodiscard]] Proposals editToml(const Change& change);
[[nodiscard]] Proposals editText(const Change& change);

} // namespace vitrine::document
