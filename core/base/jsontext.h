// SPDX-License-Identifier: Apache-2.0
// JSON being written, for bodies of many small parts: what std::string's append does, without a call into the library
// and a look at the capacity twice for every few bytes.
#pragma once

#include "base/json.h"

#include <cstring>
#include <memory>

namespace vitrine {

class JsonText
{
public:
    void clear() { m_size = 0; } // keeps the room
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view view() const { return {m_bytes.get(), m_size}; }

    // JSON as it is.
    void raw(std::string_view json)
    {
        if (json.empty())
            return;
        std::memcpy(room(json.size()), json.data(), json.size());
        m_size += json.size();
    }
    void string(std::string_view text); // with quotes and escapes
    void number(std::int64_t value);
    void value(const Json& value); // as Json::dump() writes it

private:
    // Where that many bytes can be written; they count once m_size says so.
    char* room(std::size_t bytes)
    {
        if (m_capacity - m_size < bytes)
            grow(bytes);
        return m_bytes.get() + m_size;
    }
    void grow(std::size_t bytes);

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace vitrine
