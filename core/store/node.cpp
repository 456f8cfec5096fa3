// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/node.h"

#include <cstring>
#include <simdjson.h>

namespace vitrine::store {
namespace {

namespace dom = simdjson::dom;

dom::element elementIn(const Node::Tape& tape)
{
    dom::element element;
    std::memcpy(static_cast<void*>(&element), tape.data(), sizeof element);
    return element;
}

Node nodeOf(const dom::element& element)
{
    Node::Tape tape;
    std::memcpy(tape.data(), &element, sizeof element);
    return Node(tape);
}

Json::Kind kindOf(dom::element_type type)
{
    switch (type) {
    case dom::element_type::ARRAY:
        return Json::Kind::Array;
    case dom::element_type::OBJECT:
        return Json::Kind::Object;
    case dom::element_type::INT64:
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE:
        return Json::Kind::Number;
    case dom::element_type::STRING:
        return Json::Kind::String;
    case dom::element_type::BOOL:
        return Json::Kind::Bool;
    case dom::element_type::NULL_VALUE:
        break;
    }
    return Json::Kind::Null;
}

template<class T> std::optional<T> as(const Node::Tape& tape)
{
    T value{};
    if (elementIn(tape).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

Json jsonOf(const dom::element& element)
{
    switch (element.type()) {
    case dom::element_type::INT64:
        return Json(std::int64_t(element.get_int64()));
    case dom::element_type::UINT64:
        return Json(std::uint64_t(element.get_uint64()));
    case dom::element_type::DOUBLE:
        return Json(double(element.get_double()));
    case dom::element_type::STRING:
        return Json(std::string_view(element.get_string()));
    case dom::element_type::BOOL:
        return Json(bool(element.get_bool()));
    default:
        return {};
    }
}

} // namespace

Json::Kind Node::kind() const
{
    if (m_onTape)
        return kindOf(elementIn(m_tape).type());
    return m_json == nullptr ? Json::Kind::Null : m_json->kind();
}

std::string_view Node::text() const
{
    if (m_onTape)
        return as<std::string_view>(m_tape).value_or(std::string_view());
    return m_json != nullptr && m_json->isString() ? m_json->text() : std::string_view();
}

std::optional<bool> Node::boolean() const
{
    if (m_onTape)
        return as<bool>(m_tape);
    return m_json == nullptr ? std::nullopt : m_json->boolean();
}

std::optional<std::int64_t> Node::integer() const
{
    if (!m_onTape)
        return m_json == nullptr || !m_json->isNumber() ? std::nullopt : m_json->integer();
    if (const auto value = as<std::int64_t>(m_tape))
        return value;
    return isNumber() ? jsonOf(elementIn(m_tape)).integer() : std::nullopt;
}

std::optional<double> Node::real() const
{
    if (m_onTape)
        return as<double>(m_tape);
    return m_json == nullptr || !m_json->isNumber() ? std::nullopt : m_json->real();
}

std::string Node::plain() const
{
    if (!m_onTape)
        return m_json == nullptr ? std::string() : m_json->plain();
    const dom::element element = elementIn(m_tape);
    if (element.is_string())
        return std::string(text());
    return element.is_array() || element.is_object() ? simdjson::minify(element) : jsonOf(element).plain();
}

bool Node::inexact() const
{
    return m_onTape && kind() != Json::Kind::String && kind() != Json::Kind::Bool &&
           elementIn(m_tape).type() != dom::element_type::INT64;
}

Node Node::find(std::string_view key) const
{
    if (!m_onTape) {
        const Json* found = m_json == nullptr ? nullptr : m_json->find(key);
        return found == nullptr ? Node() : Node(*found);
    }
    dom::object object;
    Node last;
    if (elementIn(m_tape).get(object) == simdjson::SUCCESS)
        for (const auto member : object)
            if (member.key == key)
                last = nodeOf(member.value);
    return last;
}

void Node::members(const Member& visit) const
{
    dom::object object;
    if (m_onTape && elementIn(m_tape).get(object) == simdjson::SUCCESS)
        for (const auto member : object)
            visit(member.key, nodeOf(member.value));
    if (m_json != nullptr)
        for (const Json::Member& member : m_json->members())
            visit(member.key, Node(member.value));
}

void Node::items(const Item& visit) const
{
    dom::array array;
    if (m_onTape && elementIn(m_tape).get(array) == simdjson::SUCCESS)
        for (const dom::element item : array)
            visit(nodeOf(item));
    if (m_json != nullptr)
        for (const Json& item : m_json->items())
            visit(Node(item));
}

bool Node::empty() const
{
    if (!m_onTape)
        return m_json == nullptr || (m_json->members().empty() && m_json->items().empty());
    const dom::element element = elementIn(m_tape);
    dom::array array;
    dom::object object;
    return (element.get(array) != simdjson::SUCCESS || array.size() == 0) &&
           (element.get(object) != simdjson::SUCCESS || object.size() == 0);
}

const Json& Node::json() const
{
    static const Json nothing;
    return m_json == nullptr ? nothing : *m_json;
}

} // namespace vitrine::store
