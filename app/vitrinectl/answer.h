// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces that JSON answers are made of: those of every export, and errors.
#pragma once

#include "evidence/jsonparts.h"

namespace vitrine::ctl {

using evidence::jsonNumber;
using evidence::jsonText;
using evidence::jsonTextOrNull;
using evidence::jsonTexts;
using evidence::jsonTime;
using evidence::setBytes;

[[nodiscard]] Json jsonError(const Error& error); // {"error":{"code","file","line","column","detail"}}

} // namespace vitrine::ctl
