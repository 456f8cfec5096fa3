// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sent/attemptdetail.h"

#include "ui/models/attemptmodel.h"
#include "ui/pages/sent/exchangepane.h"
#include "ui/phrasefate.h"
#include "ui/shown.h"
#include "ui/text/moment.h"
#include "ui/theme.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {
namespace {

QString namedSentence(const outbox::Attempt& attempt)
{
    if (attempt.endpointSource == "capture")
        return AttemptDetail::tr("A sink on this computer caught it. It went nowhere.");
    const QString source = shownOnOneLine(attempt.endpointSource);
    if (!attempt.vendor)
        return source.isEmpty()
                   ? AttemptDetail::tr("▲ This is not the vendor’s server.")
                   : AttemptDetail::tr("▲ This is not the vendor’s server. It was named by %1.").arg(source);
    return source.isEmpty() || attempt.endpointSource == "built in"
               ? AttemptDetail::tr("The address is built into the tool.")
               : AttemptDetail::tr("The address was named by %1.").arg(source);
}

QString proxySentence(const outbox::Attempt& attempt)
{
    if (attempt.endpointSource == "capture")
        return {}; // a sink does not know
    return attempt.proxy.empty() || attempt.proxy == "none"
               ? AttemptDetail::tr("Sent directly, through no proxy.")
               : AttemptDetail::tr("Sent through the proxy %1.").arg(shownOnOneLine(attempt.proxy));
}

QString answerSentence(const outbox::JournalEntry& entry)
{
    if (!entry.answer)
        return AttemptDetail::tr("It left, and no answer is known: nobody can tell whether it arrived.");
    QString text = AttemptDetail::tr("Answer: %1").arg(phrases::answer(entry));
    if (entry.answer->status == 0)
        text = entry.answer->failure.empty()
                   ? AttemptDetail::tr("No answer came")
                   : AttemptDetail::tr("No answer came: %1").arg(phrases::failure(entry.answer->failure));
    if (entry.answer->time > entry.attempt.time)
        text = AttemptDetail::tr("%1, after %2", "an answer, the time it took")
                   .arg(text, durationText(static_cast<double>(entry.answer->time - entry.attempt.time)));
    if (!entry.answer->problem.empty())
        text = QStringLiteral("%1 (%2)").arg(text, shownOnOneLine(entry.answer->problem));
    return text;
}

} // namespace

AttemptDetail::AttemptDetail(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_title(new PlainLabel(this)), m_where(new PlainLabel(this)),
      m_named(dimLabel({}, this)), m_proxy(dimLabel({}, this)), m_answer(new PlainLabel(this)),
      m_table(new QTableView(this)), m_exchange(new ExchangePane(this))
{
    m_title->setFont(subheading(font()));
    m_table->setObjectName(QStringLiteral("outcomes"));
    dressLines(*m_table, tr("Events of the request"));
    m_table->setModel(&m_outcomes);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(OutcomeModel::Name, character * 26);
    m_table->setColumnWidth(OutcomeModel::Outcome,
                            fontMetrics().horizontalAdvance(endWord(report::AttemptEnd::Queued)) + space::section);
    addWidget(facts());
    addWidget(m_exchange);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    showNothing();
}

QWidget* AttemptDetail::facts()
{
    auto* pane = new QWidget(this);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    column->setSpacing(space::tight);
    for (QWidget* label : {m_title, m_where, m_named, m_proxy, m_answer})
        column->addWidget(label);
    column->addSpacing(space::tight);
    column->addWidget(m_table, 1);
    return pane;
}

void AttemptDetail::show(const outbox::JournalEntry& entry, const std::vector<std::string>& secrets)
{
    const outbox::Attempt& attempt = entry.attempt;
    m_title->setText(QStringLiteral("%1 · %2").arg(localMoment(attempt.time), endWord(report::endOf(entry))));
    m_title->setToolTip(QString::fromStdString(isoTime(attempt.time)));
    m_where->setTextOrHide(tr("To %1").arg(shownOnOneLine(attempt.url)));
    m_named->setTextOrHide(namedSentence(attempt));
    m_proxy->setTextOrHide(proxySentence(attempt));
    m_answer->setTextOrHide(answerSentence(entry));
    m_outcomes.show(endsOf(report::outcomesOf(entry)));
    m_table->setEnabled(true);
    m_exchange->show(entry, secrets);
}

void AttemptDetail::showNothing()
{
    m_title->setText(tr("Select a request to see its bytes and its answer."));
    for (PlainLabel* label : {m_where, m_named, m_proxy, m_answer})
        label->hide();
    m_outcomes.show({});
    m_table->setEnabled(false);
    m_exchange->showNothing();
}

QString AttemptDetail::text() const
{
    QStringList sentences;
    for (const PlainLabel* label : {m_title, m_where, m_named, m_proxy, m_answer})
        if (!label->isHidden())
            sentences << label->text();
    return sentences.join(QLatin1Char('\n'));
}

} // namespace vitrine::ui
