// SPDX-License-Identifier: Apache-2.0
// One text through all detectors, as the profile says: dropped, or with what was found replaced.
#pragma once

#include "base/json.h"
#include "product/profile.h"
#include "sanitize/look.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::sanitize {

// Where a text stands.
struct Place
{
    std::string_view field; // its first name in the profile
    Kind kind;
    const Json* example = nullptr; // of a field that does not take free text: it is no name, whoever is called so
};

struct CleanText
{
    std::optional<std::string> text; // nullopt: dropped
    std::vector<std::string_view> rules;
};

class TextCleaner
{
public:
    TextCleaner(const product::Profile& profile, const KnownWords& words, std::string_view salt)
        : m_profile(profile), m_words(words), m_salt(salt)
    {
    }
    [[nodiscard]] CleanText clean(std::string text, const Place& place) const;
    [[nodiscard]] bool isClean(std::string_view text, const Place& place) const;
    // Every kind that is found, whatever the profile makes of it.
    [[nodiscard]] std::vector<product::Detects> shapesIn(std::string_view text) const;
    [[nodiscard]] std::optional<product::Detects> shapeIn(std::string_view text) const; // the first of them
    // Stands for a value: equal ones have equal hashes, of one product and one salt.
    [[nodiscard]] std::string hash(std::string_view value) const;

private:
    [[nodiscard]] std::optional<product::Detects> firstFound(const Look& look, const Place& place) const;
    [[nodiscard]] std::optional<product::Detects> firstHidden(const Look& look, const Place& place) const;
    [[nodiscard]] Ranges found(product::Detects what, const Look& look, const Place& place) const;
    [[nodiscard]] std::string rewritten(std::string_view text, Ranges ranges, product::Detects what,
                                        product::Removal how) const;

    const product::Profile& m_profile;
    const KnownWords& m_words;
    std::string_view m_salt;
};

} // namespace vitrine::sanitize
