// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lossless.h"

#include "store/decode.h"

namespace vitrine::store {
namespace {

// The numbers of a text that is JSON, as they stand there.
std::vector<std::string_view> numbersIn(std::string_view text)
{
    std::vector<std::string_view> tokens;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"') {
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\' ? 1 : 0;
        } else if (text[at] == '-' || (text[at] >= '0' && text[at] <= '9')) {
            const std::size_t end = std::min(text.find_first_not_of("0123456789+-.eE", at), text.size());
            tokens.push_back(text.substr(at, end - at));
            at = end - 1;
        }
    }
    return tokens;
}

} // namespace

Json LosslessParser::numberOf(const Node& node)
{
    const std::size_t number = m_numbers++;
    if (const auto whole = node.inexact() ? std::nullopt : node.integer())
        return Json(*whole);
    if (m_tokens.empty())
        m_tokens = numbersIn(m_text);
    return Json::number(std::string(m_tokens.at(number)));
}

Json LosslessParser::valueOf(const Node& node)
{
    switch (node.kind()) {
    case Json::Kind::Null:
        break;
    case Json::Kind::Bool:
        return Json(node.boolean().value_or(false));
    case Json::Kind::Number:
        return numberOf(node);
    case Json::Kind::String:
        return Json(node.text());
    case Json::Kind::Array: {
        Json list = Json::array();
        node.items([&](const Node& item) { list.items().push_back(valueOf(item)); });
        return list;
    }
    case Json::Kind::Object: {
        constexpr std::size_t usual = 16;
        Json object = Json::object();
        object.members().reserve(usual);
        node.members([&](std::string_view key, const Node& value) {
            object.members().push_back({std::string(key), valueOf(value)});
        });
        return object;
    }
    }
    return {};
}

Result<Json> LosslessParser::parse(std::string_view text)
{
    const Node root = m_parser.parse(text);
    if (!root) {
        auto value = parseValue(text);
        m_repeats = value && value->hasDuplicateKeys();
        return value;
    }
    m_repeats = root.hasDuplicateKeys();
    m_text = text;
    m_tokens.clear();
    m_numbers = 0;
    return valueOf(root);
}

} // namespace vitrine::store
