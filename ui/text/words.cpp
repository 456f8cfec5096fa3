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
        return Words::tr("waiting");
    case event::Status::Sent:
        return Words::tr("sent ✓");
    case event::Status::Unknown:
        return Words::tr("? cannot tell");
    case event::Status::Refused:
        return Words::tr("refused");
    case event::Status::Dropped:
        return Words::tr("dropped");
    }
    return {};
}

QString statusExplained(event::Status status)
{
    switch (status) {
    case event::Status::Recorded:
        return Words::tr("Seen in a log or an export. The file does not say what became of it.");
    case event::Status::Queued:
        return Words::tr("Waits on this computer to be sent (spool).");
    case event::Status::Sent:
        return Words::tr("Sent, and the server took it.");
    case event::Status::Unknown:
        return Words::tr("It left, but no answer came back.");
    case event::Status::Refused:
        return Words::tr("The server refused it.");
    case event::Status::Dropped:
        return Words::tr("Thrown away without being sent.");
    }
    return {};
}

QString resultWord(int success)
{
    if (success < 0)
        return {};
    return success ? Words::tr("ok") : Words::tr("✕ failed");
}

} // namespace vitrine::ui
