// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shown.h"

#include "base/text.h"
#include "ui/text/zone.h"

#include <QCoreApplication>
#include <QLocale>

namespace vitrine::ui {

QString shown(std::string_view text)
{
    const std::string safe = visibleText(text);
    return QString::fromUtf8(safe.data(), static_cast<qsizetype>(safe.size()));
}

QString shownOnOneLine(std::string_view text)
{
    QString line = shown(text);
    line.replace(QLatin1Char('\n'), QChar(0x23ce));
    return line;
}

QDateTime localTime(Millis time)
{
    return QDateTime::fromMSecsSinceEpoch(time, shownZone() == Zone::Utc ? Qt::UTC : Qt::LocalTime);
}

QString zoneMark() { return shownZone() == Zone::Utc ? QStringLiteral(" UTC") : QString(); }

QString shownTime(Millis time)
{
    const QString clock = QLocale().toString(localTime(time).time(), QStringLiteral("HH:mm"));
    return QStringLiteral("%1, %2").arg(shownDate(time), clock) + zoneMark();
}

QString shownDate(Millis time) { return QLocale().toString(localTime(time).date(), dateFormat()); }

QString dateFormat()
{
    //: Date format of the language, as QLocale::toString() reads it
    return QCoreApplication::translate("vitrine::ui::Shown", "d MMM yyyy");
}

QString monthFormat()
{
    //: Month and year at an axis, as QLocale::toString() reads it
    return QCoreApplication::translate("vitrine::ui::Shown", "MMM yyyy");
}

QString dayFormat()
{
    //: Day and month at an axis, as QLocale::toString() reads it
    return QCoreApplication::translate("vitrine::ui::Shown", "d MMM");
}

QString shownCount(std::uint64_t count) { return QLocale().toString(static_cast<qulonglong>(count)); }

std::string utf8(const QString& text) { return text.toStdString(); }

} // namespace vitrine::ui
