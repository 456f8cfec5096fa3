// SPDX-License-Identifier: Apache-2.0
// A file that is one value (azsdk's device ID): its trimmed content, at the empty path.
#include "document/formats.h"
#include "document/source.h"

namespace vitrine::document {
namespace {

std::string_view content(std::string_view source)
{
    if (source.starts_with(byteOrderMark))
        source.remove_prefix(byteOrderMark.size());
    return trimmed(source);
}

} // namespace

Result<Tree> readText(std::string_view source)
{
    Tree tree;
    const std::string_view text = content(source);
    if (!isUtf8(source) || text.find('\0') != std::string_view::npos)
        return fail(Code::Malformed, {}, "not UTF-8 text");
    if (text.empty())
        return tree;
    Node node;
    node.value = Json(text);
    node.outer = node.begin = static_cast<std::size_t>(text.data() - source.data());
    node.end = node.begin + text.size();
    tree.nodes.push_back(std::move(node));
    tree.roots = {0};
    return tree;
}

Proposals editText(const Change& change)
{
    if (!change.path.empty())
        return {};
    const std::string text = change.scalar.plain();
    if (change.place.node == noNode)
        return {std::string(change.source.starts_with(byteOrderMark) ? byteOrderMark : "") + text + "\n"};
    const Node& node = change.tree.at(change.place.node);
    return {spliced(change.source, {{node.begin, node.end - node.begin, text}})};
}

} // namespace vitrine::document
