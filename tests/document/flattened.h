// SPDX-License-Identifier: GPL-3.0-or-later
// What a config says, read without Vitrine's own code: nlohmann for JSON, libyaml's events for YAML, toml++ for TOML.
#pragma once

#include "document/document.h"

#include <map>
#include <vector>

namespace vitrine::test {

struct Leaf
{
    document::KeyPath path;
    std::size_t document = 0; // of several in one file
    std::string value;        // with its kind, anchor and tag: "bool:true", "&a !!str text:x", "*a", "{}"
    friend bool operator==(const Leaf&, const Leaf&) = default;
};

struct Flattened
{
    std::vector<Leaf> leaves;                                          // in the order of the file, duplicates included
    std::vector<std::pair<std::size_t, document::KeyPath>> containers; // mappings a key could be added to
};

[[nodiscard]] Flattened flattened(document::Format format, const std::string& bytes);

} // namespace vitrine::test
