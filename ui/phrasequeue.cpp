// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrasequeue.h"

#include "base/json.h"
#include "report/attempts.h"
#include "ui/phrasefate.h"
#include "ui/shown.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

namespace vitrine::ui::phrases {
namespace {

struct Queues
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::Queues)
};

QString sizeText(std::uint64_t bytes) { return QLocale().formattedDataSize(static_cast<qint64>(bytes)); }

// "12 ✓ sent, 1 ✕ refused" of the requests of this run; empty: there was none.
QString countsSince(const SenderRun::End& end, const Journals& journals)
{
    report::StatusCounts sums{};
    bool any = false;
    for (const outbox::JournalEntry& entry : journals.entries) {
        if (entry.attempt.time < end.began || QString::fromStdString(entry.attempt.product) != end.product)
            continue;
        any = true;
        const report::StatusCounts counts = report::countsOf(entry);
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += counts[i];
    }
    QStringList texts;
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (sums[i] > 0)
            texts << QStringLiteral("%1 %2").arg(shownCount(sums[i]), statusWord(static_cast<event::Status>(i)));
    return any ? texts.join(QStringLiteral(", ")) : QString();
}

// The words of send/report.h.
QString standing(const Json& report)
{
    const std::string_view word = report["standing"].text();
    if (word == "off")
        return Queues::tr("It may not send. What waits stays.");
    if (word == "purged")
        return Queues::tr("It may not send any more. What waited was deleted.");
    if (word == "busy")
        return Queues::tr("Another sender is at work.");
    const auto until = word == "postponed" ? parseIsoTime(report["not_before"].text()) : std::nullopt;
    return until ? Queues::tr("The server is left alone until %1.").arg(shownTime(*until)) : QString();
}

QString trouble(const Json& trouble)
{
    using Words = std::pair<const char*, const char*>;
    static constexpr std::array<Words, 10> sentences = {{
        {"no-key", QT_TRANSLATE_NOOP("vitrine::ui::Queues", "No key for the server is known on this computer.")},
        {"no-identity", QT_TRANSLATE_NOOP("vitrine::ui::Queues", "There is no ID here to send under.")},
        {"secret-not-here",
         QT_TRANSLATE_NOOP("vitrine::ui::Queues", "The key came from a variable that is not set here.")},
        {"recorded-for-another-endpoint",
         QT_TRANSLATE_NOOP("vitrine::ui::Queues",
                           "It was recorded for another address than the one that is set here.")},
        {"not-https", QT_TRANSLATE_NOOP("vitrine::ui::Queues", "The address is not https.")},
        {"malformed-url", QT_TRANSLATE_NOOP("vitrine::ui::Queues", "The address cannot be understood.")},
        {"credentials-in-url", QT_TRANSLATE_NOOP("vitrine::ui::Queues", "The address holds a password.")},
        {"consent-off", QT_TRANSLATE_NOOP("vitrine::ui::Queues", "Consent ended meanwhile.")},
        {"debug-mode",
         QT_TRANSLATE_NOOP("vitrine::ui::Queues", "Its debug mode shows requests instead of sending them.")},
        {"life-over", QT_TRANSLATE_NOOP("vitrine::ui::Queues", "There was no time left. The rest goes next time.")},
    }};
    const QString detail = shownOnOneLine(trouble["detail"].text());
    for (const auto& [word, text] : sentences)
        if (trouble["what"].text() == word)
            return QCoreApplication::translate("vitrine::ui::Queues", text);
    return detail.isEmpty() ? shownOnOneLine(trouble["what"].text()) : detail;
}

// What the sender says of itself, in this window's words.
QStringList reported(const SenderRun::End& end)
{
    QStringList sentences;
    const auto report = Json::parse(std::string_view(end.out.constData(), static_cast<std::size_t>(end.out.size())));
    if (!report)
        return sentences;
    for (const Json& product : (*report)["products"].items()) {
        sentences << standing(product);
        for (const Json& one : product["troubles"].items())
            sentences << trouble(one);
    }
    sentences.removeAll(QString());
    return sentences;
}

} // namespace

QString queueSentence(const report::Queue& queue)
{
    if (queue.waiting == 0)
        return Queues::tr("Nothing waits to be sent.");
    const auto events = static_cast<int>(queue.waiting);
    return queue.oldest
               ? Queues::tr("%Ln event(s) wait, the oldest since %1.", nullptr, events).arg(shownTime(*queue.oldest))
               : Queues::tr("%Ln event(s) wait.", nullptr, events);
}

QString queueDetails(const report::Queue& queue)
{
    QStringList sentences;
    if (queue.waiting > 0)
        sentences << (queue.notBefore > 0 ? Queues::tr("The next try is not before %1.").arg(shownTime(queue.notBefore))
                                          : Queues::tr("They go the next time the sender runs."));
    if (queue.tries > 0)
        sentences << Queues::tr("Tried %Ln time(s) so far.", nullptr, static_cast<int>(queue.tries));
    if (queue.bytes > 0)
        sentences << Queues::tr("%1 of %2 are used.", "size of the queue, its limit")
                         .arg(sizeText(queue.bytes), sizeText(queue.quota));
    return sentences.join(QLatin1Char(' '));
}

QString neverSent(const report::Queue& queue)
{
    QStringList sentences;
    if (queue.otherGeneration > 0)
        sentences << Queues::tr("%Ln event(s) were recorded under a consent that has ended, and will never be sent.",
                                nullptr, static_cast<int>(queue.otherGeneration));
    if (queue.setAside > 0)
        sentences << Queues::tr("%Ln event(s) were set aside and are not tried again.", nullptr,
                                static_cast<int>(queue.setAside));
    if (queue.torn > 0)
        sentences << Queues::tr("%Ln line(s) are damaged.", nullptr, static_cast<int>(queue.torn));
    return sentences.join(QLatin1Char(' '));
}

QString droppedSentence(const report::Queue& queue)
{
    QStringList reasons;
    for (const outbox::Dropped& one : queue.dropped)
        reasons << Queues::tr("%1 (%2)", "count of events, the rule that threw them away")
                       .arg(shownCount(one.events), dropRule(one.reason));
    return reasons.isEmpty() ? QString()
                             : Queues::tr("Thrown away so far: %1.").arg(reasons.join(QStringLiteral("; ")));
}

QString runSentence(const SenderRun::End& end, const Journals& journals)
{
    const QString counts = countsSince(end, journals);
    QStringList sentences;
    if (end.stopped)
        sentences << Queues::tr("The sender was stopped.");
    else if (end.exitCode < 0)
        sentences << Queues::tr("The sender could not be run to its end.");
    if (!counts.isEmpty())
        sentences << Queues::tr("Of this run: %1.").arg(counts);
    else if (end.exitCode == 0 && end.mode == SenderRun::Mode::Send)
        sentences << Queues::tr("The sender ran and sent nothing.");
    else if (end.exitCode > 0)
        sentences << Queues::tr("The sender sent nothing.");
    sentences << reported(end);
    constexpr qsizetype mostWords = 600;
    if (end.exitCode != 0 && !end.errors.isEmpty())
        sentences << Queues::tr("It says: %1").arg(shown(end.errors.trimmed().left(mostWords).toStdString()));
    return sentences.join(QLatin1Char(' '));
}

} // namespace vitrine::ui::phrases
