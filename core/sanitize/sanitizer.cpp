// SPDX-License-Identifier: Apache-2.0
#include "sanitize/sanitizer.h"

#include "sanitize/cleaner.h"

#include <algorithm>

namespace vitrine::sanitize {
namespace {

constexpr std::size_t mostFields = 4096; // what is more is not even looked at
constexpr std::size_t longestText = 16u << 10;

} // namespace

struct Sanitizer::State
{
    State(const product::Profile& of, const Surroundings& surroundings)
        : profile(of), words(surroundings), salt(surroundings.salt), texts(profile, words, salt)
    {
    }
    const product::Profile& profile;
    KnownWords words;
    std::string salt;
    TextCleaner texts;
};

Sanitizer::Sanitizer(const product::Profile& profile, Surroundings surroundings)
    : m_state(std::make_unique<State>(profile, surroundings))
{
}
Sanitizer::Sanitizer(Sanitizer&&) noexcept = default;
Sanitizer& Sanitizer::operator=(Sanitizer&&) noexcept = default;
Sanitizer::~Sanitizer() = default;

Cleaned Sanitizer::clean(std::string_view eventName, const Json& fields)
{
    Cleaner cleaner(m_state->profile, m_state->texts, eventName);
    const Json::Members& members = fields.members();
    for (std::size_t i = 0; i < std::min(members.size(), mostFields); ++i)
        cleaner.add(members[i]);
    Cleaned cleaned;
    cleaned.cut = std::move(cleaner).cut();
    cleaned.fields = std::move(cleaner).fields();
    return cleaned;
}

std::vector<product::Detects> Sanitizer::shapesIn(std::string_view text) const
{
    return m_state->texts.shapesIn(text.substr(0, longestText));
}

std::optional<product::Detects> Sanitizer::shapeIn(std::string_view text) const
{
    return m_state->texts.shapeIn(text.substr(0, longestText));
}

bool Sanitizer::harmless(std::string_view text) const noexcept
{
    return plainlyHarmless(text) && !m_state->words.isIn(text);
}

} // namespace vitrine::sanitize
