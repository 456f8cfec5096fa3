// SPDX-License-Identifier: Apache-2.0
#include "sanitize/textcleaner.h"

#include "base/sha256.h"
#include "sanitize/encoded.h"

#include <algorithm>

namespace vitrine::sanitize {
namespace {

using product::Detects;
using product::Removal;

constexpr std::size_t hashLength = 32;
constexpr std::size_t shortHash = 16; // inside a text: shorter than anything that looks like a token
constexpr int encodings = 2;          // %2540 is %40 is @

template<class Each> void forEachDetector(Each each) // until it says true
{
    for (int i = 0; i <= static_cast<int>(lastDetector); ++i)
        if (each(static_cast<Detects>(i)))
            return;
}

bool isAName(Detects what)
{
    return what == Detects::UserName || what == Detects::HostName || what == Detects::Project;
}

bool saysSo(const Json* example, std::string_view text)
{
    if (!example)
        return false;
    const auto same = [&](const Json& json) { return json.isString() && json.text() == text; };
    return same(*example) || std::any_of(example->items().begin(), example->items().end(), same);
}

} // namespace

std::string TextCleaner::hash(std::string_view value) const
{
    return hmacSha256Hex(std::string(m_salt) + '\0' + m_profile.id, value).substr(0, hashLength);
}

Ranges TextCleaner::found(Detects what, const Look& look, const Place& place) const
{
    if (m_profile.sanitizing.removal(what, place.field) == Removal::Keep ||
        (isAName(what) && saysSo(place.example, look.signs().text())))
        return {};
    return look.find(what, place.kind);
}

std::optional<Detects> TextCleaner::firstFound(const Look& look, const Place& place) const
{
    std::optional<Detects> first;
    forEachDetector([&](Detects what) {
        if (look.mayHold(what) && !found(what, look, place).empty())
            first = what;
        return first.has_value();
    });
    return first;
}

std::optional<Detects> TextCleaner::firstHidden(const Look& look, const Place& place) const
{
    for (const std::string& plain : base64Decoded(look.signs()))
        if (const auto what = firstFound(Look(plain, m_words), place))
            return what;
    if (!look.signs().has(Sign::Percent))
        return std::nullopt;
    auto plain = percentDecoded(look.signs().text());
    for (int i = 0; i < encodings && plain; ++i) {
        if (const auto what = firstFound(Look(*plain, m_words), place))
            return what;
        plain = percentDecoded(*plain);
    }
    return std::nullopt;
}

bool TextCleaner::isClean(std::string_view text, const Place& place) const
{
    const Look look(text, m_words);
    return !firstFound(look, place) && !firstHidden(look, place);
}

std::vector<Detects> TextCleaner::shapesIn(std::string_view text) const
{
    std::vector<Detects> all;
    const Look look(text, m_words);
    forEachDetector([&](Detects what) {
        if (look.mayHold(what) && !look.find(what, {}).empty())
            all.push_back(what);
        return false;
    });
    if (const auto hidden = firstHidden(look, {}); hidden && std::find(all.begin(), all.end(), *hidden) == all.end())
        all.push_back(*hidden);
    return all;
}

std::optional<Detects> TextCleaner::shapeIn(std::string_view text) const
{
    const Look look(text, m_words);
    const auto found = firstFound(look, {});
    return found ? found : firstHidden(look, {});
}

std::string TextCleaner::rewritten(std::string_view text, Ranges ranges, Detects what, Removal how) const
{
    std::sort(ranges.begin(), ranges.end(), [](const Range& a, const Range& b) { return a.start < b.start; });
    std::string out;
    std::size_t copied = 0;
    for (const Range& range : ranges) {
        if (range.start < copied) { // overlaps the one before
            copied = std::max(copied, range.end);
            continue;
        }
        out += text.substr(copied, range.start - copied);
        out += std::string("<") + product::name(what);
        if (how == Removal::Hash)
            out += ":" + hash(text.substr(range.start, range.end - range.start)).substr(0, shortHash);
        out += ">";
        copied = range.end;
    }
    return out += text.substr(copied);
}

CleanText TextCleaner::clean(std::string text, const Place& place) const
{
    CleanText result;
    Look look(text, m_words);
    bool dropped = false;
    forEachDetector([&](Detects what) {
        const Ranges ranges = look.mayHold(what) ? found(what, look, place) : Ranges();
        if (ranges.empty())
            return false;
        result.rules.push_back(product::name(what));
        const Removal how = m_profile.sanitizing.removal(what, place.field);
        dropped = how == Removal::Drop;
        if (!dropped) {
            text = rewritten(text, ranges, what, how);
            look = Look(text, m_words);
        }
        return dropped;
    });
    const auto hidden = dropped ? std::nullopt : firstHidden(look, place);
    if (hidden)
        result.rules.push_back(product::name(*hidden));
    if (!dropped && !hidden)
        result.text = std::move(text);
    return result;
}

} // namespace vitrine::sanitize
