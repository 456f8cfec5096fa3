// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields a product has been seen to send under the consent that was given, <state>/<product>/fields.json:
// {"v":1,"consent":"1.0 2026-11-20","fields":{"command_completed":{"command":"2026-11-20"}}}
// Names and days only, no values. What is seen first is what was agreed to; every field that comes later is announced,
// once. A consent that is given anew keeps what was known: nothing slips in between.
#pragma once

#include "audit/finding.h"
#include "audit/situation.h"
#include "base/environment.h"
#include "store/snapshot.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace vitrine::audit {

// Event -> fields, by their names in the profile where it knows them, and the first row of each.
using SeenFields = std::map<std::string, std::map<std::string, Place>>;

[[nodiscard]] SeenFields fieldsIn(const product::Profile& profile, const store::Snapshot& snapshot,
                                  const std::function<bool()>& cancelled = {});
// fields: by their names in the profile.
void addSeen(SeenFields& seen, std::string_view event, const std::vector<std::string>& fields, const Place& place);

class FieldLedger
{
public:
    // Error: Malformed, TooLarge, TooDeep; Unsupported for a version not known here. Empty text: nothing was seen yet.
    [[nodiscard]] static Result<FieldLedger> parse(std::string_view text);
    [[nodiscard]] static Result<FieldLedger> read(const std::string& path); // an absent file is empty

    // What is new since; from then on it is known. The very first look announces nothing.
    [[nodiscard]] std::vector<Finding> meet(const product::Profile& profile, const std::string& consent,
                                            const SeenFields& seen, Millis now);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool changed() const { return m_changed; } // since it was read
    [[nodiscard]] Result<> write(const std::string& path) const;

private:
    std::string m_consent;
    std::map<std::string, std::map<std::string, std::string>> m_days; // event -> field -> first seen
    bool m_changed = false;
};

[[nodiscard]] std::string fieldLedgerPath(const Environment& environment, std::string_view product);
// What the consent that counts here is called in the ledger: its version, and the day it was given.
[[nodiscard]] std::string consentName(const product::Profile& profile, const Situation& situation);

} // namespace vitrine::audit
