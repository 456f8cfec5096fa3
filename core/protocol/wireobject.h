// SPDX-License-Identifier: Apache-2.0
// An event's own object on its way to its bytes: members in their order, each with the field it is. Keys and values are
// only looked at, never copied: all that is set has to live until write(). Internal to the room.
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
    [[nodiscard]] static WireValue raw(std::string_view bytes) { return WireValue(Raw{bytes}); } // JSON as it is
    [[nodiscard]] static WireValue object(const WireObject& value) { return WireValue(&value); }

    void write(Piece& piece) const;

private:
    struct Raw
    {
        std::string_view bytes;
    };
    using Any = std::variant<const Json*, std::string_view, std::int64_t, Raw, const WireObject*>;
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
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] std::size_t size() const { return m_members.size(); }
    void setAllOf(const WireObject& other);
    void clear() { m_members.clear(); }

    void write(Piece& piece) const; // adds to its bytes and fields

private:
    struct Member
    {
        std::string_view key;
        WireValue value;
        std::string_view field; // without data: none (a field's name may be empty)
    };
    std::vector<Member> m_members;
};

// Writes objects out as pieces; the next is likely to be about as large as the last.
class PieceSizes
{
public:
    [[nodiscard]] Piece written(const WireObject& object, std::size_t event, bool complete = true);
    [[nodiscard]] Piece empty(std::size_t event) const;
    void remember(const Piece& piece);

private:
    std::size_t m_bytes = 0;
    std::size_t m_fields = 0;
};

} // namespace vitrine::protocol
