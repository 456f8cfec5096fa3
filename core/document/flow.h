// SPDX-License-Identifier: Apache-2.0
// Adding a member between the braces of JSON or of a YAML flow mapping, or an item to a list in brackets (then there
// are no keys), in the style of what stands there. For this room only.
#pragma once

#include "document/source.h"
#include "document/tree.h"

namespace vitrine::document {

struct Flow
{
    std::string_view source;
    const Tree& tree;
    bool hash = false;   // comments begin with '#' (YAML), not with "//" or "/*" (JSONC)
    bool expand = false; // new mappings are spread over lines
    std::string colon = ": ";
    std::string unit = "  "; // of indentation
};

// keys: of the mappings that are missing and of the value, as they are spelled in the file.
// indent: of the line the first key stands in.
[[nodiscard]] std::string memberText(const Flow& flow, const std::vector<std::string>& keys, const std::string& value,
                                     const std::string& indent);
[[nodiscard]] std::string mappingText(const Flow& flow, const std::vector<std::string>& keys, const std::string& value,
                                      const std::string& indent);

// The whole text with the member behind the others, or before them.
[[nodiscard]] std::string appended(const Flow& flow, const Node& mapping, const std::vector<std::string>& keys,
                                   const std::string& value);
[[nodiscard]] std::string prepended(const Flow& flow, const Node& mapping, const std::vector<std::string>& keys,
                                    const std::string& value);

// How the neighbours do it: what stands between a key and its value, and one step of indentation.
[[nodiscard]] std::string colonStyle(std::string_view source, const Tree& tree, const Node& mapping);
[[nodiscard]] std::string indentUnit(std::string_view source, const Tree& tree);

} // namespace vitrine::document
