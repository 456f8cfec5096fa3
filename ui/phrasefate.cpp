// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrasefate.h"

#include "ui/shown.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace vitrine::ui::phrases {
namespace {

struct Fates
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::Fates)
};

using Words = std::pair<const char*, const char*>;

template<std::size_t size> QString translated(const std::array<Words, size>& words, std::string_view word)
{
    for (const auto& [known, text] : words)
        if (word == known)
            return QCoreApplication::translate("vitrine::ui::Fates", text);
    return shownOnOneLine(word);
}

QString because(const QString& sentence, std::string_view why)
{
    return why.empty() ? sentence : QStringLiteral("%1 %2").arg(sentence, Fates::tr("Reason: %1.").arg(failure(why)));
}

QString server(const store::Fate& fate)
{
    return fate.server.empty() ? Fates::tr("The server") : shownOnOneLine(fate.server);
}

QString queued(const store::Fate& fate)
{
    if (fate.tries == 0)
        return Fates::tr("Waits on this computer to be sent.");
    const QString tried = Fates::tr("Waits to be tried again. It was tried %Ln time(s), the last on %1.", nullptr,
                                    static_cast<int>(fate.tries))
                              .arg(shownTime(fate.tried));
    return because(tried, fate.why);
}

QString sent(const store::Fate& fate)
{
    if (fate.tries == 0)
        return Fates::tr("Sent, and the server took it.");
    return fate.tries == 1 ? Fates::tr("%1 took it on %2.").arg(server(fate), shownTime(fate.tried))
                           : Fates::tr("%1 took it on %2, after %Ln try(s).", nullptr, static_cast<int>(fate.tries))
                                 .arg(server(fate), shownTime(fate.tried));
}

} // namespace

QString fate(event::Status status, const store::Fate& fate)
{
    switch (status) {
    case event::Status::Recorded:
        return Fates::tr("Seen in a log or an export. The file does not say what became of it.");
    case event::Status::Queued:
        return queued(fate);
    case event::Status::Sent:
        return sent(fate);
    case event::Status::Unknown:
        return because(Fates::tr("It left for %1 on %2, and no answer is known: nobody can tell whether it arrived.")
                           .arg(server(fate), shownTime(fate.tried)),
                       fate.why);
    case event::Status::Refused:
        return because(Fates::tr("%1 refused it on %2.").arg(server(fate), shownTime(fate.tried)), fate.why);
    case event::Status::Dropped:
        break;
    }
    return fate.why.empty() ? Fates::tr("Thrown away here. It will not be sent.")
                            : Fates::tr("Thrown away here: %1. It will not be sent.").arg(dropRule(fate.why));
}

QString dropRule(std::string_view reason)
{
    static constexpr std::array<Words, 12> rules = {{
        {"quota", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "the queue was full, and the oldest went first")},
        {"too-old", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "it is older than the server takes")},
        {"age", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "it waited longer than the queue keeps events")},
        {"rate", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "more events came than the tool allows itself")},
        {"generation", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "it was recorded under a consent that has ended")},
        {"torn", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "its line is damaged")},
        {"retries-used-up", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "it was tried as often as the tool allows itself")},
        {"too-large", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "it is larger than the server takes")},
        {"cannot-be-sent", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "the server has no form for it")},
        {"deleted", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "the queue was emptied")},
        {"quarantine", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "it was set aside and is not tried again")},
        {"consent-off", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "the tool was turned off")},
    }};
    return translated(rules, reason);
}

QString failure(std::string_view failure)
{
    static constexpr std::array<Words, 8> failures = {{
        {"not-connected", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "no connection")},
        {"tls", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "the certificate or the encryption was not accepted")},
        {"timeout", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "it took too long")},
        {"lost", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "the connection was lost")},
        {"redirect-refused",
         QT_TRANSLATE_NOOP("vitrine::ui::Fates", "sent on to another server, which was not followed")},
        {"too-large", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "the answer was too long")},
        {"malformed", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "the answer is not HTTP")},
        {"interrupted", QT_TRANSLATE_NOOP("vitrine::ui::Fates", "the sender was stopped")},
    }};
    return translated(failures, failure);
}

QString answer(const outbox::JournalEntry& entry)
{
    if (!entry.answer)
        return Fates::tr("no answer");
    const outbox::Answer& answer = *entry.answer;
    if (answer.status == 0)
        return answer.failure.empty() ? Fates::tr("no answer")
                                      : Fates::tr("no answer: %1").arg(failure(answer.failure));
    return answer.failure.empty() ? QString::number(answer.status)
                                  : QStringLiteral("%1: %2").arg(answer.status).arg(failure(answer.failure));
}

} // namespace vitrine::ui::phrases
