// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace vitrine::app {
namespace {

void load(QCoreApplication& application, const QString& name, const QString& directory)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(QLocale(), name, QStringLiteral("_"), directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void loadTranslations(QCoreApplication& application)
{
    load(application, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, QStringLiteral("vitrine"), QStringLiteral(":/i18n"));
}

} // namespace vitrine::app
