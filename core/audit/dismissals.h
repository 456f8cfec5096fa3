// SPDX-License-Identifier: GPL-3.0-or-later
// "Not a problem here": what a person has looked at and let be, by product, rule and field. A file to read and to hand
// on, $XDG_STATE_HOME/vitrine/not-a-problem.json:
// {"v":1,"not_a_problem":[{"product":"dr","rule":"undeclared-field","field":"install_method","since":"2026-11-20"}]}
#pragma once

#include "audit/finding.h"
#include "base/environment.h"
#include "base/json.h"

#include <string>
#include <vector>

namespace vitrine::audit {

struct Dismissal
{
    std::string product;
    std::string rule;
    std::string field; // empty: of findings without one
    std::string since; // a date, for people
    std::string why;   // in the person's own words; may be empty

    [[nodiscard]] bool covers(const Finding& finding) const;
};

class Dismissals
{
public:
    // Empty text is an empty list. Error: Malformed, TooLarge, TooDeep; Unsupported for a version not known here.
    [[nodiscard]] static Result<Dismissals> parse(std::string_view text);
    // An absent file is an empty list.
    [[nodiscard]] static Result<Dismissals> read(const std::string& path);

    [[nodiscard]] const std::vector<Dismissal>& all() const { return m_all; }
    [[nodiscard]] bool covers(const Finding& finding) const;
    bool add(Dismissal dismissal);                               // false: it was there
    bool remove(const Dismissal& like);                          // by product, rule and field; false: there was none
    std::size_t add(const Dismissals& more);                     // how many are new
    [[nodiscard]] std::string text() const;                      // one entry a line, sorted
    [[nodiscard]] Result<> write(const std::string& path) const; // whole or not at all

private:
    std::vector<Dismissal> m_all; // by product, rule, field
};

[[nodiscard]] std::string dismissalsPath(const Environment& environment);
[[nodiscard]] Dismissal dismissalOf(const Finding& finding);

} // namespace vitrine::audit
