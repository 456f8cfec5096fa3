// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace vitrine::ui {

Language::Language(const QLocale& locale)
{
    const QString bundled = QStringLiteral(":/i18n");
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_vitrine.load(locale, QStringLiteral("vitrine"), QStringLiteral("_"), bundled) ||
        m_vitrine.load(QStringLiteral("vitrine_en"), bundled))
        QCoreApplication::installTranslator(&m_vitrine);
}

} // namespace vitrine::ui
