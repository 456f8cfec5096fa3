// SPDX-License-Identifier: GPL-3.0-or-later
// The events in one value, each made when it is asked for: what a body says once, its thousand events do not all copy.
#pragma once

#include "store/interpret.h"

#include <string_view>
#include <vector>

namespace vitrine::store {

class Decoded
{
public:
    // The value and the interpreter have to live as long. repeated: keys do in one of its objects.
    Decoded(const Json& value, Interpreter& interpreter, std::string_view productHint, bool repeated);

    [[nodiscard]] std::size_t size() const { return m_events.size(); }
    [[nodiscard]] event::Event event(std::size_t index);
    // Read from a journal: event().raw is the body of the request.
    [[nodiscard]] bool journalled() const { return m_drafts.size() > 0 && m_drafts[0].journalled; }

private:
    const Json& m_value;
    std::string m_hint;
    Drafts m_drafts{Drafts::Purpose::Detail};
    Interpreter& m_interpreter;
    std::vector<std::size_t> m_events; // the drafts that are events
    bool m_repeated = false;
};

} // namespace vitrine::store
