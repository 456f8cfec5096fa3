// SPDX-License-Identifier: Apache-2.0
// What has to be made for an event and live until its bytes are written; most events need nothing. Internal to the
// room.
#pragma once

#include "base/json.h"

#include <forward_list>
#include <string>

namespace vitrine::protocol {

class Kept
{
public:
    [[nodiscard]] std::string_view text(std::string made) { return m_texts.emplace_front(std::move(made)); }
    [[nodiscard]] const Json& json(Json made) { return m_values.emplace_front(std::move(made)); }
    // A string as it is, anything else as compact JSON.
    [[nodiscard]] std::string_view plain(const Json& value)
    {
        if (value.isString() || value.isNumber())
            return value.text();
        return value.isBool() ? (*value.boolean() ? "true" : "false") : text(value.dump());
    }
    void clear()
    {
        m_texts.clear();
        m_values.clear();
    }

private:
    std::forward_list<std::string> m_texts;
    std::forward_list<Json> m_values;
};

} // namespace vitrine::protocol
