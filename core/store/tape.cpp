// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tape.h"

#include <cstring>
#include <simdjson.h>

namespace vitrine::store {

struct TapeParser::Parser
{
    simdjson::dom::parser dom;
    std::size_t capacity = 0;
};

TapeParser::TapeParser() : m_parser(std::make_unique<Parser>()) {}
TapeParser::~TapeParser() = default;
TapeParser::TapeParser(TapeParser&&) noexcept = default;

Node TapeParser::parse(std::string_view text) { return parse(text, true); }
Node TapeParser::parsePadded(std::string_view text) { return parse(text, false); }

Node TapeParser::parse(std::string_view text, bool copy)
{
    static_assert(TapeParser::padding >= simdjson::SIMDJSON_PADDING);
    static_assert(sizeof(simdjson::dom::element) == sizeof(Node::Tape));
    static_assert(std::is_trivially_copyable_v<simdjson::dom::element>);
    if (text.size() > largestValue)
        return {};
    constexpr std::size_t usual = 1u << 20; // a rare giant must not keep its memory
    if (m_parser->capacity > usual && text.size() <= usual)
        *m_parser = Parser();
    if (text.size() > m_parser->capacity) {
        // simdjson does not count an empty innermost level: one less here, and the lossless parser takes the rest.
        m_parser->capacity = std::max<std::size_t>(text.size(), 1u << 16);
        if (m_parser->dom.allocate(m_parser->capacity, deepestValue) != simdjson::SUCCESS)
            return {};
    }
    simdjson::dom::element root;
    if (m_parser->dom.parse(text.data(), text.size(), copy).get(root) != simdjson::SUCCESS)
        return {};
    Node::Tape tape;
    std::memcpy(tape.data(), &root, sizeof root);
    return Node(tape);
}

} // namespace vitrine::store
