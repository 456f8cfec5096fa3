// SPDX-License-Identifier: GPL-3.0-or-later
// One value of a parsed document, wherever it lies: in Vitrine's lossless Json (an event's details) or in simdjson's
// tape (bulk reading). Shapes are written once against it, so that a row's columns and its details cannot disagree. A
// Node is a pointer: it lives as long as the document it points into.
#pragma once

#include "base/json.h"

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace vitrine::store {

class Node
{
public:
    using Member = std::function<void(std::string_view, const Node&)>;
    using Item = std::function<void(const Node&)>;

    Node() = default; // nothing there
    explicit Node(const Json& value) : m_json(&value) {}

    [[nodiscard]] explicit operator bool() const { return m_json != nullptr || m_onTape; }
    [[nodiscard]] Json::Kind kind() const; // Null when nothing is there
    [[nodiscard]] bool isString() const { return kind() == Json::Kind::String; }
    [[nodiscard]] bool isNumber() const { return kind() == Json::Kind::Number; }
    [[nodiscard]] bool isArray() const { return kind() == Json::Kind::Array; }
    [[nodiscard]] bool isObject() const { return kind() == Json::Kind::Object; }

    [[nodiscard]] std::string_view text() const; // of a string, else empty
    [[nodiscard]] std::optional<bool> boolean() const;
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] std::optional<double> real() const;
    [[nodiscard]] std::string plain() const; // as Json::plain()
    // plain() may differ from what stood there: the tape keeps no number's text.
    [[nodiscard]] bool inexact() const;

    [[nodiscard]] Node find(std::string_view key) const; // the last member of that name
    void members(const Member& visit) const;
    void items(const Item& visit) const;         // of an array
    [[nodiscard]] bool empty() const;            // neither members nor items
    [[nodiscard]] bool hasDuplicateKeys() const; // at any depth
    [[nodiscard]] const Json& json() const;      // of a Node over Json; Null otherwise

    // The bytes of a simdjson::dom::element, which stays out of this header.
    using Tape = std::array<std::byte, 2 * sizeof(void*)>;
    explicit Node(const Tape& tape) : m_tape(tape), m_onTape(true) {}

private:
    const Json* m_json = nullptr;
    Tape m_tape{};
    bool m_onTape = false;
};

} // namespace vitrine::store
