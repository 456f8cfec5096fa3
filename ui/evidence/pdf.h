// SPDX-License-Identifier: GPL-3.0-or-later
// A document as PDF with text that can be selected and searched. The same outline gives the same bytes on the same
// machine: what Qt takes from the clock and from chance is overwritten. May run on a worker.
#pragma once

#include "evidence/outline.h"

#include <QByteArray>

namespace vitrine::ui {

[[nodiscard]] QByteArray pdf(const evidence::Outline& outline);

} // namespace vitrine::ui
