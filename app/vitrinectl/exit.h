// SPDX-License-Identifier: GPL-3.0-or-later
// How vitrinectl ends: a fixed interface for scripts.
#pragma once

namespace vitrine::ctl {

enum class Exit : int {
    Done = 0,         // done, or the question was answered yes
    No = 1,           // the question was answered no, or nothing could be changed
    Usage = 2,        // the command line is not understood
    CannotAccess = 3, // a file cannot be read or written
    Locked = 4,       // an administrator's policy decides
    NoticeDue = 5,    // the tool's notice has to be shown first, or its question answered
    Capped = 6,       // over the tool's rate
    CannotTell = 7,   // what was tried neither proves nor disproves it
};

} // namespace vitrine::ctl
