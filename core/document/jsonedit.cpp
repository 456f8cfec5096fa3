// SPDX-License-Identifier: Apache-2.0
#include "document/flow.h"
#include "document/formats.h"

#include "base/relaxed.h"

namespace vitrine::document {
namespace {

std::vector<std::string> quotedKeys(const KeyPath& path, std::size_t from)
{
    std::vector<std::string> keys;
    for (std::size_t i = from; i < path.size(); ++i)
        keys.push_back(Json(path[i]).dump());
    return keys;
}

bool isSpread(std::string_view source) { return trimmed(source).find('\n') != std::string_view::npos; }

// A file without a value becomes a small one in house style; a mark and comments it may have stay first.
std::string whole(const Change& change, Flow flow)
{
    flow.expand = true;
    const std::string eol = lineEnding(change.source);
    const bool needsLine = !change.source.empty() && change.source != byteOrderMark && !change.source.ends_with('\n');
    return std::string(change.source) + (needsLine ? eol : "") +
           mappingText(flow, quotedKeys(change.path, 0), change.scalar.dump(), "") + eol;
}

} // namespace

Proposals editJson(const Change& change)
{
    const auto& [source, tree, place, path, scalar] = change;
    Flow flow{source, tree};
    flow.unit = indentUnit(source, tree);
    if (place.node == noNode)
        return path.empty() ? Proposals{} : Proposals{whole(change, flow)};
    const Node& node = tree.at(place.node);
    const Splice inPlace{node.begin, node.end - node.begin, scalar.dump()};
    if (place.depth == path.size())
        return {spliced(source, {inPlace})};

    if (node.kind == Node::Kind::Sequence)
        return {appended(flow, node, {}, scalar.dump())};
    const std::vector<std::string> keys = quotedKeys(path, place.depth);
    flow.expand = isSpread(source) || trimmed(source) == "{}";
    flow.colon = colonStyle(source, tree, node);
    if (isNothing(node)) {
        const std::string text = mappingText(flow, keys, scalar.dump(), indentation(source, node.begin));
        return {spliced(source, {{node.begin, node.end - node.begin, text}})};
    }
    if (node.members.empty())
        return {appended(flow, node, keys, scalar.dump())};
    return {appended(flow, node, keys, scalar.dump()), prepended(flow, node, keys, scalar.dump())};
}

} // namespace vitrine::document
