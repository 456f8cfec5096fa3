// SPDX-License-Identifier: Apache-2.0
#include "document/document.h"

#include "document/formats.h"
#include "document/plainyaml.h"
#include "document/script.h"

#include <array>

namespace vitrine::document {
namespace {

constexpr std::array<std::pair<std::string_view, Format>, 6> formatNames{{{"json", Format::Json},
                                                                          {"jsonc", Format::Jsonc},
                                                                          {"yaml", Format::Yaml},
                                                                          {"toml", Format::Toml},
                                                                          {"text", Format::Text},
                                                                          {"script", Format::Script}}};

Error placed(Error error, std::string_view source)
{
    if (error.line == 0 && error.offset <= source.size()) {
        const TextPosition at = positionOf(source, error.offset);
        error.line = at.line;
        error.column = at.column;
    }
    return error;
}

Result<Tree> readAs(Format format, std::string_view source)
{
    switch (format) {
    case Format::Json:
        return readJson(source, false);
    case Format::Jsonc:
        return readJson(source, true);
    case Format::Yaml:
        return readYaml(source);
    case Format::Toml:
        return readToml(source);
    case Format::Text:
        return readText(source);
    case Format::Script:
        break;
    }
    return Tree{};
}

Proposals edits(Format format, const Change& change)
{
    switch (format) {
    case Format::Json:
    case Format::Jsonc:
        return editJson(change);
    case Format::Yaml:
        return editYaml(change);
    case Format::Toml:
        return editToml(change);
    case Format::Text:
        return editText(change);
    case Format::Script:
        break;
    }
    return {};
}

tl::unexpected<Error> unsupported(std::string detail, std::string_view source, std::size_t offset)
{
    return fail(placed(Error{Code::Unsupported, {}, std::move(detail), 0, 0, offset}, source));
}

bool isSingle(const Json& value) { return !value.isArray() && !value.isObject(); }

// Nothing when the place may be edited.
Result<> editable(const Tree& tree, const Place& place, const KeyPath& path, std::string_view source)
{
    if (place.node == noNode)
        return {};
    const Node& node = tree.at(place.node);
    if (place.foreign)
        return unsupported("an alias leads there: the change would show elsewhere too", source, node.begin);
    if (place.shared)
        return unsupported("an alias elsewhere shows the same value: it would change there too", source, node.begin);
    if (place.depth == path.size() && node.kind != Node::Kind::Scalar && node.kind != Node::Kind::Alias)
        return fail(placed(Error{Code::WrongType, {}, "not a single value", 0, 0, node.begin}, source));
    const bool last = place.depth + 1 == path.size();
    if (place.depth < path.size() && node.kind == Node::Kind::Sequence && !(last && isNextItem(node, path.back())))
        return unsupported("no such item in the list", source, node.begin);
    return {};
}

} // namespace

std::optional<Format> formatNamed(std::string_view name)
{
    for (const auto& [text, format] : formatNames)
        if (text == name)
            return format;
    return std::nullopt;
}

Result<Document> Document::parse(Format format, std::string bytes)
{
    if (bytes.size() > maxConfigBytes)
        return fail(Code::TooLarge, {}, "over " + std::to_string(maxConfigBytes) + " bytes");
    if (format == Format::Yaml)
        if (auto plain = PlainYaml::read(bytes)) {
            Document document(format, std::move(bytes));
            document.m_plain = std::make_shared<const PlainYaml>(std::move(*plain));
            return document;
        }
    auto tree = readAs(format, bytes);
    if (!tree)
        return fail(placed(tree.error(), bytes));
    Document document(format, std::move(bytes));
    document.m_tree = std::make_shared<const Tree>(std::move(*tree));
    return document;
}

Result<std::optional<Found>> Document::find(const KeyPath& path) const
{
    if (m_format == Format::Script)
        return findInScript(m_bytes, path);
    if (m_plain)
        if (auto found = m_plain->find(m_bytes, path))
            return std::move(*found);
    return findInTree(path);
}

// Of plain YAML it is read anew: such files are small, and few questions need it.
Result<std::shared_ptr<const Tree>> Document::tree() const
{
    if (m_tree)
        return m_tree;
    auto tree = readYaml(m_bytes);
    if (!tree)
        return fail(placed(tree.error(), m_bytes));
    return std::make_shared<const Tree>(std::move(*tree));
}

Result<std::optional<Found>> Document::findInTree(const KeyPath& path) const
{
    const auto known = this->tree();
    if (!known)
        return fail(known.error());
    const Tree& tree = **known;
    const auto place = locate(tree, path, true);
    if (!place)
        return fail(placed(place.error(), m_bytes));
    if (place->node == noNode || place->depth < path.size())
        return std::optional<Found>();
    auto value = toJson(tree, place->node);
    if (!value)
        return fail(value.error());
    const Node& node = tree.at(place->node);
    return Found{std::move(*value), node.begin, node.end - node.begin, positionOf(m_bytes, node.begin),
                 m_format == Format::Yaml && node.kind == Node::Kind::Scalar && node.style == Node::Style::Plain};
}

Result<Document> Document::with(const KeyPath& path, const Json& scalar) const
{
    if (m_format == Format::Script || !isSingle(scalar))
        return fail(Code::Unsupported, {}, "a script is not edited, and only single values are written");
    const auto known = tree();
    if (!known)
        return fail(known.error());
    const Tree& before = **known;
    const auto place = locate(before, path, false);
    if (!place)
        return fail(placed(place.error(), m_bytes));
    if (holds(path, scalar))
        return *this;
    if (const auto may = editable(before, *place, path, m_bytes); !may)
        return fail(may.error());
    for (std::string& proposal : edits(m_format, {m_bytes, before, *place, path, scalar})) {
        auto edited = parse(m_format, std::move(proposal));
        const auto after = edited ? edited->tree() : fail(edited.error());
        if (after && edited->holds(path, scalar) &&
            sameExcept({before, m_bytes}, {**after, edited->m_bytes}, place->root, path))
            return edited;
    }
    return fail(Code::Unsupported, {}, "no edit of this file changes that value and nothing else");
}

bool Document::holds(const KeyPath& path, const Json& scalar) const
{
    const auto found = find(path);
    return found && *found && (*found)->value == scalar;
}

} // namespace vitrine::document
