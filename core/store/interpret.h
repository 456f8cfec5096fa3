// SPDX-License-Identifier: GPL-3.0-or-later
// Whose event a draft is, and what its fields mean: the profiles' knowledge, used alike for columns and for details.
#pragma once

#include "event/event.h"
#include "product/load.h"
#include "store/draft.h"
#include "store/meanings.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vitrine::store {

// What a row shows. The texts live as long as the draft, and until the interpreter's next call.
struct Facts
{
    int product = -1; // index into the catalogue's profiles, -1: cannot be told
    std::optional<bool> success;
    std::optional<double> durationMs;
    std::string_view command;
    std::string_view version;
    std::string_view errorType;
    std::string_view session;
    std::string_view id;
    bool inexact = false; // a text may not be what stood there; ask again with a lossless draft
};

class Interpreter
{
public:
    explicit Interpreter(const product::Catalogue& catalogue) : m_catalogue(catalogue), m_meanings(catalogue) {}

    // nullopt: the draft's form alone does not make it an event, and no profile knows it.
    // productHint: id of the product that the file belongs to, or empty.
    [[nodiscard]] std::optional<Facts> facts(const Draft& draft, std::string_view productHint);
    // The same with everything that was there. Needs a draft made for Purpose::Detail.
    [[nodiscard]] std::optional<event::Event> event(const Draft& draft, std::string_view productHint);

private:
    int productOf(const Draft& draft, std::string_view hint);
    int remembered(const Draft& draft);
    void apply(Meaning meaning, const Node& value, Facts& facts);
    std::string_view textOf(const Node& value, Facts& facts);

    const product::Catalogue& m_catalogue;
    Meanings m_meanings;
    std::unordered_map<std::string, int> m_called;
    std::string m_key;
    std::deque<std::string> m_texts;
};

} // namespace vitrine::store
