// SPDX-License-Identifier: Apache-2.0
// An event's own object on its way to its bytes: members in their order, each with the field it is. Keys and values are
// only looked at, never copied: all that is set has to live until write(), the fields' names until the piece is
// appended. Internal to the room.
#pragma once

#include "protocol/piece.h"

#include <variant>

namespace vitrine::protocol {

class WireObject;

class WireValue
{
public:
    [[nodiscard]] static WireValue json(const Json& value) { return WireValue(&value); }
    [[nodiscard]] static WireValue json(Json&&) = delete;
    [[nodiscard]] static WireValue text(std::string_view value) { return WireValue(value); }
    [[nodiscard]] static WireValue number(std::int64_t value) { return WireValue(value); }
    [[nodiscard]] static WireValue object(const WireObject& value) { return WireValue(&value); }

    void write(Piece& piece) const;

private:
    using Any = std::variant<const Json*, std::string_view, std::int64_t, const WireObject*>;
    explicit WireValue(Any value) : m_value(value) {}
    Any m_value;
};

class WireObject
{
public:
    // Replaces the member of that name where it stands, or adds one. field: which field it is; default: none.
    void set(std::string_view key, WireValue value, std::string_view field = {});
    // The same where no member has that name yet.
    void add(std::string_view key, WireValue value, std::string_view field = {})
    {
        m_members.push_back({key, value, field});
    }
    // As add() where names are known not to repeat, else as set().
    void put(bool unique, std::string_view key, WireValue value, std::string_view field)
    {
        unique ? add(key, value, field) : set(key, value, field);
    }
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] std::size_t size() const { return m_members.size(); }
    void setAllOf(const WireObject& other);
    void clear() { m_members.clear(); }

    void write(Piece& piece) const;
    void writeMembers(Piece& piece) const; // without the braces around them

private:
    struct Member
    {
        std::string_view key;
        WireValue value;
        std::string_view field; // without data: none (a field's name may be empty)
    };
    std::vector<Member> m_members;
};

} // namespace vitrine::protocol
