// SPDX-License-Identifier: Apache-2.0
// What a YAML scalar means (1.2 core schema), and how a value is spelled so that it means the same again.
// For this room only.
#pragma once

#include "document/tree.h"

namespace vitrine::document {

// tag: as libyaml resolves it ("tag:yaml.org,2002:str"), or empty.
[[nodiscard]] Json yamlValue(std::string_view text, Node::Style style, std::string_view tag);

// style: how a text was quoted here so far. What YAML 1.1 would take for something else than a text gets quotes.
[[nodiscard]] std::string yamlText(const Json& scalar, Node::Style style);

} // namespace vitrine::document
