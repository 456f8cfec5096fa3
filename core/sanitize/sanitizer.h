// SPDX-License-Identifier: Apache-2.0
// Allow-list plus detectors, before anything touches the disk: fields in, clean fields out, and what was removed by
// which rule. Removed values are kept nowhere. Rules have stable IDs ("undeclared", "secret-name", "email", "home-path",
// ...), see rules.h.
#pragma once

#include "base/environment.h"
#include "event/event.h"
#include "product/profile.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::sanitize {

// What is known of the machine and must not be found in a value: home, user and host name, values of environment
// variables, the project's name. Read once.
struct Surroundings
{
    std::string home;
    std::string user;
    std::string host;
    std::string project;                 // name of the working directory's project
    std::vector<std::string> secrets;    // values of environment variables, long enough to be told from words
    [[nodiscard]] static Surroundings of(const Environment& environment);
};

struct Cleaned
{
    Json fields = Json::object();
    std::vector<event::Removed> cut; // field, nested ones as a path ("options.url"), and rule
};

class Sanitizer
{
public:
    // Cheap: detectors are built when the first text needs them.
    Sanitizer(const product::Profile& profile, Surroundings surroundings);
    Sanitizer(Sanitizer&&) noexcept;
    Sanitizer& operator=(Sanitizer&&) noexcept;
    ~Sanitizer();

    // All of it: undeclared fields, secret names at any depth, types, names without values, JSON inside strings,
    // detectors, and the product's promises.
    [[nodiscard]] Cleaned clean(std::string_view eventName, const Json& fields);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Whether a text is plainly harmless: short words of letters, digits, '.', '-' and '_' in which no detector could find
// anything. Never allocates; when it says no, clean() decides. For the recorder's way without allocations.
[[nodiscard]] bool plainlyHarmless(std::string_view text);

} // namespace vitrine::sanitize
