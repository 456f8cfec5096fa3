// SPDX-License-Identifier: Apache-2.0
// A config file in its own format, with positions; it knows how to change one value and nothing else (DESIGN rule 5).
// Reading never executes anything. JSON and JSONC by a walk over what was validated, YAML by libyaml's events, TOML by
// toml++.
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "base/text.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::document {

enum class Format { Json, Jsonc, Yaml, Toml, Text, Script };

[[nodiscard]] std::optional<Format>
formatNamed(std::string_view name); // "json", "jsonc", "yaml", "toml", "text", "script"

// From the root down; a step that is a whole number also selects an array item, or for with() the one behind the last.
using KeyPath = std::vector<std::string>;

struct Found
{
    Json value; // scalars typed as their format types them (YAML 1.2 core schema, also yes/no as YAML 1.1 texts)
    std::size_t offset = 0; // of the value's own bytes: no anchor, no tag, no comment
    std::size_t length = 0;
    TextPosition position;
    bool plainText = false; // an unquoted YAML scalar: its type is a guess of the schema
};

inline constexpr std::size_t maxConfigBytes = 4u << 20;
inline constexpr unsigned maxConfigDepth = 64;

class PlainYaml;
struct Tree;

class Document
{
public:
    // An empty document is valid in every format. Error: Malformed (with line and column), TooLarge, TooDeep.
    [[nodiscard]] static Result<Document> parse(Format format, std::string bytes);

    // Nothing there: an empty optional. Error: Duplicate when a key on the path stands there twice, WrongType when a
    // step leads into a scalar, Unsupported for a script whose value is computed.
    [[nodiscard]] Result<std::optional<Found>> find(const KeyPath& path) const;

    // The same document with one scalar changed, or added with the mappings it needs, in the style of its neighbours:
    // comments, order, line endings, indentation and every other byte stay. A value that already equals stays
    // untouched. Error: as find(), and Unsupported where the format cannot be edited (script) or an alias would change
    // elsewhere too.
    [[nodiscard]] Result<Document> with(const KeyPath& path, const Json& scalar) const;

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    [[nodiscard]] Format format() const { return m_format; }

private:
    Document(Format format, std::string bytes) : m_format(format), m_bytes(std::move(bytes)) {}
    [[nodiscard]] bool holds(const KeyPath& path, const Json& scalar) const;
    [[nodiscard]] Result<std::shared_ptr<const Tree>> tree() const; // what it cannot read is not edited
    [[nodiscard]] Result<std::optional<Found>> findInTree(const KeyPath& path) const;

    Format m_format;
    std::string m_bytes;
    std::shared_ptr<const Tree> m_tree;       // what parse() read, shared by copies ...
    std::shared_ptr<const PlainYaml> m_plain; // ... or this, and the tree is read when somebody needs it
};

} // namespace vitrine::document
