// SPDX-License-Identifier: GPL-3.0-or-later
// Times, durations and results in the spellings that tools and back ends use.
#include "store/shapes/shapes.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vitrine::store {
namespace {

std::optional<double> numberIn(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

// .NET's TimeSpan "c" format.
std::optional<double> timeSpan(std::string_view text)
{
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    double days = 0;
    const auto colon = text.find(':');
    if (const auto dot = text.find('.'); dot < colon) {
        days = numberIn(text.substr(0, dot)).value_or(-1);
        text.remove_prefix(dot + 1);
    }
    if (text.size() < 8 || text[2] != ':' || text[5] != ':' || days < 0)
        return std::nullopt;
    const auto hours = numberIn(text.substr(0, 2));
    const auto minutes = numberIn(text.substr(3, 2));
    const auto seconds = numberIn(text.substr(6));
    if (!hours || !minutes || !seconds)
        return std::nullopt;
    const double milliseconds = ((days * 24 + *hours) * 60 + *minutes) * 60'000 + *seconds * 1000;
    return negative ? -milliseconds : milliseconds;
}

template<std::size_t N> bool isOneOf(std::string_view text, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace

std::optional<double> durationOf(const Node& value)
{
    if (value.isNumber())
        return value.real();
    const std::string_view text = value.text();
    if (text.empty())
        return std::nullopt;
    return text.find(':') == std::string_view::npos ? numberIn(text) : timeSpan(text);
}

std::optional<bool> successOf(const Node& value)
{
    if (const auto plain = value.boolean())
        return plain;
    if (const auto number = value.integer())
        return *number == 0 || *number == 1 ? std::optional<bool>(*number == 1) : std::nullopt;
    static constexpr std::array<std::string_view, 5> yes = {"true", "success", "succeeded", "ok", "1"};
    static constexpr std::array<std::string_view, 6> no = {"false", "failure", "failed", "error", "0", "fail"};
    const std::string_view text = value.text();
    constexpr std::size_t longestWord = 9;
    if (text.empty() || text.size() > longestWord)
        return std::nullopt;
    const std::string word = lowerAscii(text);
    if (isOneOf<yes.size()>(word, yes))
        return true;
    return isOneOf<no.size()>(word, no) ? std::optional<bool>(false) : std::nullopt;
}

std::optional<Millis> timeOf(const Node& value)
{
    const std::string_view text = value.text();
    return text.empty() ? std::nullopt : parseIsoTime(text);
}

Node without(const Node& object, std::string_view member, Drafts& drafts)
{
    if (!drafts.detail())
        return {};
    Json rest = Json::object();
    for (const Json::Member& one : object.json().members())
        if (one.key != member)
            rest.members().push_back(one);
    return drafts.keep(std::move(rest));
}

} // namespace vitrine::store
