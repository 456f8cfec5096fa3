// SPDX-License-Identifier: GPL-3.0-or-later
// What a page has to hand out, as it is shown at this moment. A value that a worker may read.
#pragma once

#include "outbox/journal.h"
#include "product/load.h"
#include "store/snapshot.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace vitrine::ui {

struct ExportSource
{
    enum class What : std::uint8_t { Events, Requests, Report };

    What what = What::Events;
    QString name;                    // of the file that is suggested, without its ending: "dr-events"
    store::SnapshotPtr snapshot;     // Events, Report
    std::vector<std::uint32_t> rows; // Events: which, in the order they are shown
    std::shared_ptr<const std::vector<outbox::JournalEntry>> entries; // Requests
    std::vector<const product::Profile*> products;                    // Report
    std::optional<Millis> at;                                         // Report: the time it states
};

} // namespace vitrine::ui
