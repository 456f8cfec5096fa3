// SPDX-License-Identifier: GPL-3.0-or-later
// The journals of all tools, read for showing: a copy that pages share. Made to be read on a worker.
#pragma once

#include "outbox/journal.h"
#include "product/load.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vitrine::ui {

struct Journals
{
    std::vector<outbox::JournalEntry> entries; // newest first
    std::uint64_t broken = 0;                  // lines that cannot be read
    std::optional<Error> error;                // the first journal that could not be read at all
};

[[nodiscard]] std::shared_ptr<const Journals> readJournals(const product::Catalogue& catalogue,
                                                           const Environment& environment,
                                                           const std::function<bool()>& cancelled);

// What sinks caught, from files the person opened; newest first.
[[nodiscard]] std::shared_ptr<const Journals> readCaught(const std::vector<std::string>& files,
                                                         const std::function<bool()>& cancelled);

} // namespace vitrine::ui
