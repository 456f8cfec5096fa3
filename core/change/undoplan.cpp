// SPDX-License-Identifier: GPL-3.0-or-later
// planUndo and history: from what the log kept and what the files hold now, back to the bytes before.
#include "change/configedit.h"
#include "change/outlook.h"
#include "change/undolog.h"

#include "base/file.h"
#include "base/sha256.h"

namespace vitrine::change {
namespace {

constexpr std::uint64_t maxBytes = 64u << 20;

tl::unexpected<Error> changedSince(const std::string& path) { return fail(Code::Changed, path, "it was edited since"); }

// Nothing: the file is as it was before already.
Result<std::optional<FileEdit>> reverse(const FileRecord& record)
{
    auto now = readIfThere(record.path, maxBytes);
    if (!now)
        return fail(now.error());
    const std::string hash = *now ? sha256Hex(**now) : std::string();
    if (hash == record.before)
        return std::optional<FileEdit>();
    if (hash != record.after)
        return changedSince(record.path);
    FileEdit edit;
    edit.path = record.path;
    edit.before = std::move(*now);
    edit.own = record.own;
    edit.directories = record.directories;
    if (const auto facts = factsOf(record.path))
        edit.mode = facts->mode;
    if (!record.made) {
        edit.after = document::reverted(*edit.before, record.changes);
        if (!edit.after || sha256Hex(*edit.after) != record.before)
            return changedSince(record.path);
    }
    return std::optional(std::move(edit));
}

Result<Plan> planFor(const Context& context, const Entry& entry)
{
    Plan plan;
    plan.intent = Intent::Undo;
    plan.undoes = entry.head.id;
    plan.products = entry.head.products;
    for (auto record = entry.files.rbegin(); record != entry.files.rend(); ++record) {
        auto edit = reverse(*record);
        if (!edit)
            return fail(edit.error());
        if (*edit)
            plan.edits.push_back(std::move(**edit));
    }
    foretell(context, plan);
    return plan;
}

} // namespace

Result<History> history(const Context& context)
{
    const auto log = UndoLog(context.environment).read();
    if (!log)
        return fail(log.error());
    History all;
    all.unreadable = log->unreadable;
    for (auto entry = log->entries.rbegin(); entry != log->entries.rend(); ++entry)
        all.entries.push_back(entry->head);
    return all;
}

Result<Plan> planUndo(const Context& context, const std::string& wanted)
{
    const auto log = UndoLog(context.environment).read();
    if (!log)
        return fail(log.error());
    for (auto entry = log->entries.rbegin(); entry != log->entries.rend(); ++entry) {
        if (wanted.empty() ? entry->head.undone : entry->head.id != wanted)
            continue;
        if (entry->head.undone)
            return fail(Code::NotFound, {}, "already undone");
        auto plan = planFor(context, *entry);
        if (!plan || !plan->empty())
            return plan;
    }
    return fail(Code::NotFound, {}, wanted.empty() ? "nothing to undo" : "no such entry");
}

} // namespace vitrine::change
