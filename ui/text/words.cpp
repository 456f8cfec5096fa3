// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QCoreApplication>

namespace vitrine::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::Words)
};

} // namespace

QString statusWord(event::Status status)
{
    switch (status) {
    case event::Status::Recorded:
        return Words::tr("recorded");
    case event::Status::Queued:
        return Words::tr("… waiting");
    case event::Status::Sent:
        return Words::tr("✓ sent");
    case event::Status::Unknown:
        return Words::tr("? no answer");
    case event::Status::Refused:
        return Words::tr("✕ refused");
    case event::Status::Dropped:
        return Words::tr("⊘ dropped");
    }
    return {};
}

QString statusGlyph(event::Status status)
{
    const QString word = statusWord(status);
    return status == event::Status::Recorded ? QString() : word.section(QLatin1Char(' '), 0, 0);
}

QString statusWord(event::Status status, std::uint32_t tries)
{
    if (status != event::Status::Queued || tries == 0)
        return statusWord(status);
    //: An event that waits, and how often it was tried already
    return Words::tr("… waiting (%1×)").arg(tries);
}

QString resultWord(int success)
{
    if (success < 0)
        return {};
    return success ? Words::tr("ok") : Words::tr("✕ failed");
}

} // namespace vitrine::ui
