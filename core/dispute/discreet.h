// SPDX-License-Identifier: GPL-3.0-or-later
// What may leave in a text that a person sends. A profile's own names are public; whatever else was found on this
// machine goes through the detectors of core/sanitize first.
#pragma once

#include "sanitize/sanitizer.h"

#include <string>
#include <string_view>
#include <vector>

namespace vitrine::dispute {

class Discreet
{
public:
    explicit Discreet(sanitize::Surroundings surroundings);

    // A name that no profile knows: as it is, or "(left out: email)".
    [[nodiscard]] std::string name(std::string_view foreign) const;

    // What in a text could be personal: names of detectors, the first of each kind. For the person's own words.
    [[nodiscard]] std::vector<std::string> personalIn(std::string_view text) const;

private:
    product::Profile m_nobody; // a sanitizer needs a profile; shapesIn() asks it nothing
    sanitize::Sanitizer m_sanitizer;
};

} // namespace vitrine::dispute
