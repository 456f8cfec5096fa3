// SPDX-License-Identifier: Apache-2.0
// Allow-list plus detectors, before anything touches the disk: fields in, clean fields out, and what was removed by
// which rule. Removed values are kept nowhere. Rules have stable IDs ("undeclared", "secret-name", "email",
// "home-path",
// ...), see rules.h and product::Detects.
#pragma once

#include "event/event.h"
#include "sanitize/fieldrule.h"
#include "sanitize/surroundings.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::sanitize {

struct Cleaned
{
    Json fields = Json::object();
    std::vector<event::Removed> cut; // field, nested ones as a path ("options.url", "flags.1"), and rule
};

class Sanitizer
{
public:
    // Cheap, and no more than a word list is made. The profile has to live as long as the sanitizer.
    Sanitizer(const product::Profile& profile, Surroundings surroundings);
    Sanitizer(Sanitizer&&) noexcept;
    Sanitizer& operator=(Sanitizer&&) noexcept;
    ~Sanitizer();

    // All of it: undeclared fields, secret names at any depth, types, names without values, JSON inside strings,
    // detectors, and the product's promises. Of a value that is not clean, the whole goes unless the profile says
    // otherwise. Bounded: texts of 16 KB, 8 levels, 256 members; what is more goes.
    [[nodiscard]] Cleaned clean(std::string_view eventName, const Json& fields);

    // plainlyHarmless(), and holds none of the names and values of the surroundings: clean() leaves such a text alone
    // in every field whose rule takes harmless texts. Never allocates.
    [[nodiscard]] bool harmless(std::string_view text) const noexcept;

    // What is found in a text that no profile says anything of, the first of each kind; also what is hidden in base64
    // and percent signs. Bounded as clean().
    [[nodiscard]] std::vector<product::Detects> shapesIn(std::string_view text) const;
    // The first of them: all that it takes to know that a text is not clean.
    [[nodiscard]] std::optional<product::Detects> shapeIn(std::string_view text) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Whether a text is plainly harmless: short words of letters, digits, '.', '-' and '_' in which no detector could find
// anything but the names of the surroundings. Never allocates; when it says no, clean() decides.
[[nodiscard]] bool plainlyHarmless(std::string_view text) noexcept;

// In a list of names (flags, parameters) with dashes or in one without: a harmless text that is such a name. A list
// that has both goes through clean(), for what has no dash there is a value.
[[nodiscard]] bool harmlessName(std::string_view text, bool withDash) noexcept;

} // namespace vitrine::sanitize
