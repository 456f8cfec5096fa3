// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the quick reader of plain YAML for every path that libyaml's tree has, and for one beside each.
#pragma once

#include "document/formats.h"
#include "document/plainyaml.h"

// The first path where the two differ, or nothing. The quick one may refuse what is no single value, or stands twice.
inline std::string differences(const vitrine::document::PlainYaml& quick, const vitrine::document::Tree& tree,
                               std::string_view source)
{
    using namespace vitrine;
    using document::KeyPath, document::NodeId;
    std::string first;
    std::vector<std::pair<NodeId, KeyPath>> open;
    const auto compare = [&](const KeyPath& path) {
        const auto answer = quick.find(source, path);
        const auto place = document::locate(tree, path, true);
        const bool there = place && place->node != document::noNode && place->depth == path.size();
        const bool single = there && tree.at(place->node).kind == document::Node::Kind::Scalar;
        bool same = !answer ? !place || (there && !single) : place && answer->has_value() == there;
        if (same && answer && *answer) {
            const document::Node& node = tree.at(place->node);
            same = single && (**answer).value == node.value && (**answer).offset == node.begin &&
                   (**answer).length == node.end - node.begin &&
                   (**answer).plainText == (node.style == document::Node::Style::Plain);
        }
        for (std::size_t i = 0; !same && first.empty() && i < path.size(); ++i)
            first += "/" + path[i];
    };
    for (const NodeId root : tree.roots)
        open.push_back({root, {}});
    while (!open.empty()) {
        const auto [id, path] = open.back();
        open.pop_back();
        for (const document::Node::Member& member : tree.at(id).members) {
            KeyPath next = path;
            next.emplace_back(tree.keyText(member));
            compare(next);
            open.push_back({member.value, next});
        }
        KeyPath beside = path;
        beside.emplace_back("not there");
        compare(beside);
    }
    return first;
}
