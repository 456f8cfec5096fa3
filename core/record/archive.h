// SPDX-License-Identifier: Apache-2.0
// Values written as bytes, one behind the other, and read in the same order: numbers in groups of seven bits, texts
// and lists behind their length, structures member by member as transfer() (transfer.h) lists them. For this room only.
#pragma once

#include "base/json.h"

#include <algorithm>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace vitrine::record {

template<class Value>
concept Plain = std::is_arithmetic_v<Value> || std::is_enum_v<Value>;

// Not a text, a list, an optional or a Json: those have ways of their own.
template<class Value>
concept Structure = std::is_aggregate_v<Value>;

class ArchiveWriter
{
public:
    template<class... Values> void operator()(Values&... values) { (one(values), ...); }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes += static_cast<char>(value | 0x80);
        m_bytes += static_cast<char>(value);
    }
    template<Plain Value> void one(Value value) { number(static_cast<std::uint64_t>(value)); }
    void one(const std::string& text)
    {
        number(text.size());
        m_bytes += text;
    }
    template<class Item> void one(std::vector<Item>& list)
    {
        number(list.size());
        for (Item& item : list)
            one(item);
    }
    template<class Value> void one(std::optional<Value>& value)
    {
        number(value.has_value());
        if (value)
            one(*value);
    }
    void one(const Json& value)
    {
        number(static_cast<std::uint64_t>(value.kind()));
        one(value.isString() ? std::string(value.text()) : value.dump());
    }
    void one(Structure auto& structure) { transfer(*this, structure); }

    std::string m_bytes;
};

class ArchiveReader
{
public:
    explicit ArchiveReader(std::string_view bytes) : m_rest(bytes) {}
    template<class... Values> void operator()(Values&... values) { (one(values), ...); }

private:
    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; !m_rest.empty() && shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7fu} << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }
    std::string_view text()
    {
        const std::size_t length = size(); // which moves m_rest
        const std::string_view found = m_rest.substr(0, length);
        m_rest.remove_prefix(found.size());
        return found;
    }
    std::size_t size() { return static_cast<std::size_t>(number()); }
    template<Plain Value> void one(Value& value) { value = static_cast<Value>(number()); }
    void one(std::string& value)
    {
        if (const std::string_view found = text(); !found.empty())
            value = std::string(found);
    }
    template<class Item> void one(std::vector<Item>& list)
    {
        const std::size_t count = size();
        list.resize(std::min(count, m_rest.size()));
        for (Item& item : list)
            one(item);
    }
    template<class Value> void one(std::optional<Value>& value)
    {
        if (number() != 0)
            one(value.emplace());
    }
    void one(Json& value);
    void one(Structure auto& structure) { transfer(*this, structure); }

    std::string_view m_rest;
};

} // namespace vitrine::record
