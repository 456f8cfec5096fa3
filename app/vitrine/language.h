// SPDX-License-Identifier: GPL-3.0-or-later
// The person's language, for Vitrine's own sentences and, where they are installed, for Qt's.
#pragma once

class QCoreApplication;

namespace vitrine::app {

void loadTranslations(QCoreApplication& application);

} // namespace vitrine::app
