// SPDX-License-Identifier: GPL-3.0-or-later
// The person's language, for Vitrine's own sentences and, where they are installed, for Qt's.
#pragma once

#include <QLocale>
#include <QTranslator>

namespace vitrine::ui {

// In force as long as it lives. Languages that Vitrine does not speak get English, which needs its plural forms.
class Language
{
public:
    explicit Language(const QLocale& locale = QLocale());

private:
    QTranslator m_qt;
    QTranslator m_vitrine;
};

} // namespace vitrine::ui
