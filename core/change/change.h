// SPDX-License-Identifier: GPL-3.0-or-later
// plan -> diff -> apply -> verify -> undo, over config files, identity, spool and consent together.
// A plan changes nothing; applying it is refused when a file is no longer the one that was planned on.
#pragma once

#include "consent/decision.h"
#include "document/diff.h"
#include "identity/identity.h"
#include "product/load.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine::change {

// What every operation needs to know of the machine.
struct Context
{
    const product::Catalogue& catalogue;
    policy::PolicySource policySource;
    Environment environment;
};

struct FileEdit
{
    std::string path;                  // of the file itself; a link stays a link
    std::optional<std::string> before; // nullopt: the file is made
    std::optional<std::string> after;  // nullopt: the file is removed (only by undo)
    std::uint32_t mode = 0600;
    std::uint32_t directoryMode = 0700;
    std::vector<std::string> directories; // made with it, or removed with it; innermost first
    bool own = false;                     // one of Vitrine's own records (the ledger): not shown as an edit
    [[nodiscard]] std::vector<document::DiffLine> diff() const;
};

enum class Intent : std::uint8_t { Enable, Disable, ResetId, Undo };
[[nodiscard]] const char* name(Intent intent);

struct Plan
{
    Intent intent = Intent::Disable;
    std::vector<std::string> products;
    std::vector<FileEdit> edits;
    std::vector<std::string> advice; // lines to copy where nothing here can be edited, or a stronger rung still wins
    std::vector<consent::Decision> before; // one a product
    std::vector<consent::Decision> after;  // as it would be
    std::uint64_t eventsToDelete = 0;
    std::vector<std::string> newIds;
    std::string undoes; // of intent Undo: the entry it takes back
    [[nodiscard]] bool empty() const { return edits.empty(); }
};

// Error: Locked when a policy decides; Malformed, NoPermission ... when the file cannot be read; Unsupported never: a
// product without an editable file gets a plan without edits and with advice.
[[nodiscard]] Result<Plan> planConsent(const Context& context, const std::string& productId, bool allow,
                                       const std::string& reason, Millis time);
[[nodiscard]] Result<Plan> planReset(const Context& context, const std::string& productId, Millis time);
[[nodiscard]] Plan merged(std::vector<Plan> plans); // several products, one diff, one undo; of plans of one intent

struct Applied
{
    bool changed = false;
    std::string entry; // id in the history; empty when nothing changed
    std::uint64_t eventsDeleted = 0;
    std::vector<consent::Decision> now; // re-read
    std::optional<Error> notDeleted;    // events that should be gone and still wait; the change stands all the same
};

// All or nothing as far as the system allows: when a later file fails, the earlier ones are put back. Where consent
// ends for good, what waits is deleted, also by a plan that edits nothing.
[[nodiscard]] Result<Applied> apply(const Context& context, const Plan& plan, Millis time);

struct HistoryEntry
{
    std::string id;
    Millis time = 0;
    Intent intent = Intent::Disable;
    std::vector<std::string> products;
    std::vector<std::string> files;
    bool undone = false;
    std::uint64_t eventsDeleted = 0;
};
struct History
{
    std::vector<HistoryEntry> entries; // newest first; the last 50
    std::uint64_t unreadable = 0;      // lines of the list that are torn or no entries; what they did cannot be undone
};
[[nodiscard]] Result<History> history(const Context& context);
[[nodiscard]] std::string historyPath(const Environment& environment);

// The newest entry that is not undone, or the named one. NotFound: nothing to undo. Changed: a file was edited since.
[[nodiscard]] Result<Plan> planUndo(const Context& context, const std::string& entry = {});

} // namespace vitrine::change
