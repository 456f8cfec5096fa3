// SPDX-License-Identifier: GPL-3.0-or-later
// Several file edits, all or none. For this room only.
#pragma once

#include "change/change.h"

namespace vitrine::change {

class Transaction
{
public:
    // Carries the edits out in their order; puts everything back when one fails, and then gives that one's error.
    [[nodiscard]] Result<> run(const std::vector<FileEdit>& edits);
    // Puts back what run() did, as far as nobody else has changed it since.
    void takeBack();

private:
    std::vector<FileEdit> m_done;
};

} // namespace vitrine::change
