// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/zone.h"

#include <QCoreApplication>
#include <QVariant>

namespace vitrine::ui {
namespace {

constexpr const char* property = "vitrineTimesInUtc";

} // namespace

Zone shownZone()
{
    const QCoreApplication* application = QCoreApplication::instance();
    return application && application->property(property).toBool() ? Zone::Utc : Zone::Local;
}

void setShownZone(Zone zone) { QCoreApplication::instance()->setProperty(property, zone == Zone::Utc); }

} // namespace vitrine::ui
