// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journals.h"

#include <algorithm>
#include <iterator>

namespace vitrine::ui {

std::shared_ptr<const Journals> readJournals(const product::Catalogue& catalogue, const Environment& environment,
                                             const std::function<bool()>& cancelled)
{
    auto all = std::make_shared<Journals>();
    for (const product::Profile& profile : catalogue.profiles) {
        if (cancelled())
            break;
        auto journal = outbox::readJournal(environment, profile.id);
        if (!journal) {
            if (!all->error && journal.error().code != Code::NotFound)
                all->error = journal.error();
            continue;
        }
        all->broken += journal->broken;
        std::move(journal->entries.begin(), journal->entries.end(), std::back_inserter(all->entries));
    }
    std::stable_sort(
        all->entries.begin(), all->entries.end(),
        [](const outbox::JournalEntry& a, const outbox::JournalEntry& b) { return a.attempt.time > b.attempt.time; });
    return all;
}

} // namespace vitrine::ui
