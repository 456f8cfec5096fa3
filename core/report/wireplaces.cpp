// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wireplaces.h"

#include <algorithm>
#include <map>
#include <utility>

namespace vitrine::report {
namespace {

constexpr unsigned deepest = 72; // an event of 64 levels in what a back end puts around it

struct Node
{
    WirePlace place;
    std::size_t offset = 0;
    std::size_t length = 0;
    bool leaf = false;
    bool attribute = false; // value of an OTLP pair
};

std::string joined(const std::string& path, const std::string& step) { return path.empty() ? step : path + "." + step; }

// {"stringValue":"x"} is x.
Json unwrapped(Json value)
{
    const auto& members = std::as_const(value).members();
    return members.size() == 1 && members[0].key.ends_with("Value") ? Json(members[0].value) : value;
}

// Every value of one JSON text with its path; dump() then tells where each lies.
class Walk
{
public:
    explicit Walk(Json& root) { visit(root, {}, {}, {}); }
    std::vector<Node> nodes;

private:
    void visit(Json& value, const std::string& path, const std::string& name, const std::string& parent)
    {
        value.marked(static_cast<int>(nodes.size()));
        const bool leaf = std::as_const(value).members().empty() && std::as_const(value).items().empty();
        nodes.push_back({{{}, path, name, parent, {}, false}, 0, 0, leaf, false});
        if (value.isObject())
            visitMembers(value, path, name);
        else if (value.isArray())
            for (std::size_t i = 0; i < value.items().size(); ++i)
                visit(value.items()[i], path + "[" + std::to_string(i) + "]", name, parent);
    }

    void visitMembers(Json& value, const std::string& path, const std::string& name)
    {
        const Json* key = value.find("key");
        const bool attribute =
            key && key->isString() && std::as_const(value).members().size() == 2 && value.find("value");
        const std::string pair = attribute ? std::string(key->text()) : std::string();
        for (Json::Member& member : value.members()) {
            const std::string step = joined(path, member.key);
            if (!attribute) {
                visit(member.value, step, member.key, name);
                continue;
            }
            const std::size_t at = nodes.size();
            visit(member.value, step, member.key == "value" ? pair : member.key, name);
            nodes[at].attribute = member.key == "value";
        }
    }
};

// Nothing where the text is not what dump() makes of it: then offsets would lie.
void addNodes(std::vector<Node>& to, std::string_view text, std::size_t start)
{
    auto root = Json::parse(text, {text.size() + 1, deepest});
    if (!root)
        return;
    Walk walk(*root);
    std::string again;
    std::vector<JsonSpan> spans;
    root->dump(again, &spans);
    if (again != text)
        return;
    for (const JsonSpan& span : spans) {
        Node& node = walk.nodes[static_cast<std::size_t>(span.mark)];
        node.offset = start + span.offset;
        node.length = span.length;
    }
    std::move(walk.nodes.begin(), walk.nodes.end(), std::back_inserter(to));
}

std::vector<Node> nodesIn(const std::string& body)
{
    std::vector<Node> nodes;
    addNodes(nodes, body, 0);
    std::size_t start = nodes.empty() ? 0 : body.size();
    while (start < body.size()) { // envelopes, a line each
        const std::size_t end = std::min(body.find('\n', start), body.size());
        addNodes(nodes, std::string_view(body).substr(start, end - start), start);
        start = end + 1;
    }
    return nodes;
}

bool holds(const protocol::FieldSpan& span, const Node& node)
{
    return span.offset <= node.offset && node.offset + node.length <= span.offset + span.length;
}

bool isSecret(const protocol::Request& request, const Node& node)
{
    return std::any_of(request.secrets.begin(), request.secrets.end(), [&](const protocol::Secret& secret) {
        return secret.where == protocol::Secret::Where::Body && secret.offset < node.offset + node.length &&
               node.offset < secret.offset + secret.length;
    });
}

Json valueOf(const std::string& body, const Node& node)
{
    auto value = Json::parse(std::string_view(body).substr(node.offset, node.length), {body.size() + 1, deepest});
    if (!value)
        return {};
    return node.attribute ? unwrapped(std::move(*value)) : std::move(*value);
}

// The span a value lies in: by where spans begin, for there may be thousands of both.
class Spans
{
public:
    explicit Spans(const std::vector<protocol::FieldSpan>& fields)
    {
        for (const protocol::FieldSpan& field : fields)
            m_byOffset.emplace(field.offset, &field);
    }
    [[nodiscard]] const protocol::FieldSpan* around(const Node& node) const
    {
        auto next = m_byOffset.upper_bound(node.offset);
        return next != m_byOffset.begin() && holds(*(--next)->second, node) ? next->second : nullptr;
    }

private:
    std::multimap<std::size_t, const protocol::FieldSpan*> m_byOffset;
};

} // namespace

std::vector<WirePlace> placesIn(const protocol::Request& request)
{
    const Spans spans(request.fields);
    std::vector<WirePlace> places;
    for (Node& node : nodesIn(request.body)) {
        const protocol::FieldSpan* span = spans.around(node);
        const bool whole = span && span->offset == node.offset && span->length == node.length;
        if (span ? !whole : !node.leaf)
            continue;
        node.place.field = span ? span->field : std::string();
        node.place.secret = isSecret(request, node);
        node.place.value = valueOf(request.body, node);
        places.push_back(std::move(node.place));
    }
    return places;
}

} // namespace vitrine::report
