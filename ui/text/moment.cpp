// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/moment.h"

#include "ui/shown.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <cmath>

namespace vitrine::ui {
namespace {

QString unit(const char* sourceText, const QString& number)
{
    return QCoreApplication::translate("vitrine::ui::Duration", sourceText).arg(number);
}

// Two units at most, and none that says nothing: "2 min 3 s", "10 min".
QString twoUnits(const char* both, const char* one, long long large, long long small)
{
    const QLocale locale;
    return small == 0 ? unit(one, locale.toString(large))
                      : unit(both, locale.toString(large)).arg(locale.toString(small));
}

QString longDuration(double milliseconds)
{
    const auto seconds = std::llround(milliseconds / 1000);
    if (seconds < 3600)
        return twoUnits(QT_TRANSLATE_NOOP("vitrine::ui::Duration", "%1 min %2 s"),
                        QT_TRANSLATE_NOOP("vitrine::ui::Duration", "%1 min"), seconds / 60, seconds % 60);
    return twoUnits(QT_TRANSLATE_NOOP("vitrine::ui::Duration", "%1 h %2 min"),
                    QT_TRANSLATE_NOOP("vitrine::ui::Duration", "%1 h"), seconds / 3600, seconds / 60 % 60);
}

// With one decimal where there is one.
QString decimal(double value)
{
    const double tenths = std::round(value * 10);
    return QLocale().toString(tenths / 10, 'f', std::fmod(tenths, 10) == 0 ? 0 : 1);
}

} // namespace

QString localMoment(Millis time)
{
    const QDateTime moment = localTime(time);
    return shownDate(time) + QStringLiteral("  ") + moment.time().toString(QStringLiteral("HH:mm:ss.zzz")) + zoneMark();
}

QString shortMoment(Millis time)
{
    const QDateTime moment = localTime(time);
    return shownDate(time) + QStringLiteral("  ") + moment.time().toString(QStringLiteral("HH:mm:ss"));
}

QString dayText(std::int64_t daysSinceEpoch)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(daysSinceEpoch), dateFormat());
}

QString durationText(double milliseconds)
{
    if (!(milliseconds >= 0) || std::isinf(milliseconds))
        return {};
    if (milliseconds < 999.5)
        return unit(QT_TRANSLATE_NOOP("vitrine::ui::Duration", "%1 ms"),
                    milliseconds < 10 ? decimal(milliseconds) : QLocale().toString(milliseconds, 'f', 0));
    if (milliseconds < 59950)
        return unit(QT_TRANSLATE_NOOP("vitrine::ui::Duration", "%1 s"), decimal(milliseconds / 1000));
    return longDuration(milliseconds);
}

int utcOffsetMinutes(Millis time) { return localTime(time).offsetFromUtc() / 60; }

} // namespace vitrine::ui
