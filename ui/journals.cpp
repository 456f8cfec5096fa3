// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journals.h"

#include <algorithm>
#include <iterator>

namespace vitrine::ui {

namespace {

void add(Result<outbox::Journal> journal, Journals& all)
{
    if (!journal) {
        if (!all.error && journal.error().code != Code::NotFound)
            all.error = journal.error();
        return;
    }
    all.broken += journal->broken;
    std::move(journal->entries.begin(), journal->entries.end(), std::back_inserter(all.entries));
}

std::shared_ptr<const Journals> newestFirst(Journals all)
{
    std::stable_sort(
        all.entries.begin(), all.entries.end(),
        [](const outbox::JournalEntry& a, const outbox::JournalEntry& b) { return a.attempt.time > b.attempt.time; });
    return std::make_shared<const Journals>(std::move(all));
}

} // namespace

std::shared_ptr<const Journals> readJournals(const product::Catalogue& catalogue, const Environment& environment,
                                             const std::function<bool()>& cancelled)
{
    Journals all;
    for (const product::Profile& profile : catalogue.profiles) {
        if (cancelled())
            break;
        add(outbox::readJournal(environment, profile.id), all);
    }
    return newestFirst(std::move(all));
}

std::shared_ptr<const Journals> readCaught(const std::vector<std::string>& files,
                                           const std::function<bool()>& cancelled)
{
    Journals all;
    for (const std::string& file : files) {
        if (cancelled())
            break;
        add(outbox::readJournalFile(file), all);
    }
    return newestFirst(std::move(all));
}

} // namespace vitrine::ui
