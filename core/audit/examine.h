// SPDX-License-Identifier: GPL-3.0-or-later
// One event against its profile: everything that the event alone tells. Limits of the back end are in audit/limits.h,
// what only several events tell in audit/identities.h.
#pragma once

#include "audit/claims.h"
#include "audit/finding.h"
#include "audit/members.h"
#include "event/event.h"
#include "sanitize/sanitizer.h"

#include <memory>

namespace vitrine::audit {

struct Examined
{
    Verdict verdict = Verdict::Valid;
    std::vector<Finding> findings; // without id, count and places
};

class Examiner
{
public:
    // The profile has to live as long as the examiner.
    Examiner(const product::Profile& profile, const sanitize::Surroundings& surroundings);

    Examiner(const Examiner&) = delete;
    Examiner& operator=(const Examiner&) = delete;

    [[nodiscard]] Examined examine(const event::Event& event);
    // The same without copies; what is told lives until the next call.
    [[nodiscard]] Verdict look(const event::Event& event, std::vector<const Told*>& told);
    // The same, nothing remembered: every field is looked at.
    [[nodiscard]] std::vector<Told> together(const event::Event& event);
    [[nodiscard]] const product::Profile& profile() const { return m_profile; }

private:
    using Findings = std::vector<Finding>;
    void findForbidden(const event::Event& event, const Names& names, Findings& out) const;
    void findCut(const event::Event& event, Findings& out);
    [[nodiscard]] Findings formsIn(const event::Event& event, const Names& names) const;
    void findShapes(const Json& value, const std::string& field, unsigned depth, Findings& out) const;
    [[nodiscard]] Findings offSignsIn(const event::Event& event, const Names& names) const;
    [[nodiscard]] std::optional<Finding> ofCut(const event::Event& event, const event::Removed& removed) const;
    [[nodiscard]] Finding ofShape(product::Detects detects, std::string field) const;
    [[nodiscard]] Finding broken(const product::Promise* promise, std::string field) const;
    [[nodiscard]] std::string named(const event::Event& event, std::string_view path) const;

    const product::Profile& m_profile;
    std::unique_ptr<const product::Profile> m_open; // the same, but nothing is taken out unseen
    Claims m_claims;
    sanitize::Sanitizer m_sanitizer;
    Members m_members;
    std::vector<Told> m_whole; // of an event that was looked at as a whole
};

} // namespace vitrine::audit
