// SPDX-License-Identifier: GPL-3.0-or-later
// Events read one after another: a block of the file at a time, one parser and one interpreter for all of them. Tells
// the same as Snapshot::event() for each, and much sooner. For one thread; the snapshot has to live longer.
#pragma once

#include "store/draft.h"
#include "store/snapshot.h"

namespace vitrine::store {

class Walk
{
public:
    virtual ~Walk() = default;

    // As Snapshot::event(). Ascending rows are the quick ones.
    [[nodiscard]] virtual Result<event::Event> event(std::size_t index) = 0;

    // The event's fields where they stand, without making an event of them; lives until the next call. Values whose
    // text the tape does not keep say so (Node::inexact()). Null: only event() can tell.
    [[nodiscard]] virtual const Draft* glimpse(std::size_t index) = 0;
};

} // namespace vitrine::store
