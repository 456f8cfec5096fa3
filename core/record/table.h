// SPDX-License-Identifier: Apache-2.0
// The events and fields of a product in a form that needs no reading: numbers and one text, without a pointer, so that
// a process that records one event pays for no relocation and no allocation. Made at build time for bundled profiles
// (maketable.cpp) and at open for others, by the same code.
#pragma once

#include "product/profile.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::record {

// FNV-1a; short names spread well enough.
[[nodiscard]] constexpr std::uint32_t hashOf(std::string_view name)
{
    std::uint32_t hash = 0x811c9dc5;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193;
    return hash;
}

struct FieldRow
{
    std::uint32_t name = 0;   // offset of `"name":` in the text
    std::uint16_t length = 0; // of the name alone
    std::uint8_t type = 0;    // product::FieldType
    std::uint8_t plain = 0;   // 1: a scalar whose value may go if it is harmless; else the sanitizer decides
};

struct EventRow
{
    std::uint32_t name = 0; // offset of `"name"` in the text
    std::uint16_t length = 0;
    std::uint16_t slotMask = 0; // number of slots less one; a power of two
    std::uint32_t firstSlot = 0;
    std::uint32_t firstField = 0; // its fields stand together
};

struct TableView
{
    std::span<const EventRow> events;
    std::span<const FieldRow> fields;
    std::span<const std::uint16_t> slots; // index into fields + 1, at the name's hash or behind it; 0: none
    std::string_view text;

    // By their own names only: an alias is for the sanitizer to know.
    [[nodiscard]] const EventRow* event(std::string_view name) const;
    [[nodiscard]] const FieldRow* field(const EventRow& event, std::string_view name) const;

    [[nodiscard]] std::string_view nameOf(const FieldRow& field) const
    {
        return text.substr(field.name + 1, field.length);
    }
    [[nodiscard]] std::string_view keyOf(const FieldRow& field) const
    {
        return text.substr(field.name, field.length + 3u);
    }
    [[nodiscard]] std::string_view nameOf(const EventRow& event) const
    {
        return text.substr(event.name + 1, event.length);
    }
    [[nodiscard]] std::string_view quotedName(const EventRow& event) const
    {
        return text.substr(event.name, event.length + 2u);
    }
};

class Table
{
public:
    explicit Table(const product::Profile& profile);
    [[nodiscard]] TableView view() const { return {m_events, m_fields, m_slots, m_text}; }

private:
    void add(const product::Profile& profile, const product::EventKind& event);
    [[nodiscard]] std::uint32_t keep(std::string_view name, std::string_view behind);

    std::vector<EventRow> m_events;
    std::vector<FieldRow> m_fields;
    std::vector<std::uint16_t> m_slots;
    std::string m_text;
};

} // namespace vitrine::record
