// SPDX-License-Identifier: GPL-3.0-or-later
// An outline set on pages: headings, paragraphs, and tables whose head stands on every page again.
#pragma once

#include "evidence/outline.h"

class QPdfWriter;

namespace vitrine::ui {

void paintOutline(const evidence::Outline& outline, QPdfWriter& writer);

} // namespace vitrine::ui
