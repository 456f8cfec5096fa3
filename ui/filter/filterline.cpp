// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterline.h"

#include "filter/print.h"
#include "ui/phrasefault.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

namespace vitrine::ui {
namespace {

constexpr int typingPause = 150; // ms
constexpr qsizetype mostRemembered = 50;

} // namespace

FilterLine::FilterLine(filter::Vocabulary vocabulary, QWidget* parent)
    : QWidget(parent), m_vocabulary(std::move(vocabulary)), m_edit(new QLineEdit(this)), m_state(new QLabel(this)),
      m_reason(new PlainLabel(this)), m_completer(new QCompleter(this)),
      m_suggestions(new QStandardItemModel(m_completer))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &FilterLine::apply);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterLine::judge);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterLine::offer);
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterLine::apply);
    connect(m_edit, &QLineEdit::editingFinished, this, &FilterLine::remember);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { insert(index.data(Qt::UserRole).toString()); });
    judge();
}

void FilterLine::build()
{
    m_edit->setObjectName(QStringLiteral("filter"));
    m_edit->setAccessibleName(tr("Filter of the events"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setPlaceholderText(tr("Filter: text, tool:dr, success:false, duration>2s, time>-7d …  ( / )"));
    m_edit->installEventFilter(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setMinimumWidth(m_state->fontMetrics().horizontalAdvance(tr("▲ not valid")));
    m_completer->setModel(m_suggestions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    m_completer->popup()->setAccessibleName(tr("What may stand here"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::normal);
    line->addWidget(m_edit, 1);
    line->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addLayout(line);
    column->addWidget(m_reason);
}

void FilterLine::setText(const QString& text)
{
    m_edit->setText(text);
    apply();
    remember();
}

QString FilterLine::reason() const { return m_fault ? m_reason->text() : QString(); }

void FilterLine::judge()
{
    const std::string text = utf8(m_edit->text());
    auto parsed = filter::parse(text, m_vocabulary);
    m_fault.reset();
    m_typed.reset();
    if (parsed)
        m_typed = std::move(*parsed);
    else
        m_fault = std::move(parsed.error());
    const QString state = m_fault ? tr("▲ not valid") : m_edit->text().trimmed().isEmpty() ? QString() : tr("✓ valid");
    const QString kept = m_applied.everything() ? tr("All events are shown.") : tr("The last valid filter stays.");
    m_reason->setTextOrHide(m_fault ? phrases::fault(*m_fault, text) + QLatin1Char(' ') + kept : QString());
    m_edit->setAccessibleDescription(m_fault ? m_reason->text() : state);
    if (m_state->text() != state) {
        m_state->setText(state);
        QAccessibleEvent changed(m_edit, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    m_pause.start();
    Q_EMIT validityChanged();
}

void FilterLine::apply()
{
    m_pause.stop();
    if (!m_typed || *m_typed == m_applied)
        return;
    m_applied = *m_typed;
    Q_EMIT applied(m_applied);
}

void FilterLine::offer()
{
    const std::string text = utf8(m_edit->text());
    const std::size_t cursor = utf8(m_edit->text().left(m_edit->cursorPosition())).size();
    m_completion = filter::complete(text, cursor, m_vocabulary, m_facets);
    m_suggestions->clear();
    const std::string typed = text.substr(m_completion.offset, m_completion.length);
    for (const filter::Suggestion& each : m_completion.suggestions) {
        if (each.text == typed)
            continue;
        const QString word = shownOnOneLine(each.text);
        auto* item =
            new QStandardItem(each.events ? QStringLiteral("%1   (%2)").arg(word, shownCount(*each.events)) : word);
        item->setData(QString::fromStdString(each.text), Qt::UserRole);
        item->setData(each.events ? tr("%1, %Ln event(s)", nullptr, static_cast<int>(*each.events)).arg(word) : word,
                      Qt::AccessibleTextRole);
        m_suggestions->appendRow(item);
    }
    if (m_suggestions->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void FilterLine::insert(const QString& suggestion)
{
    std::string text = utf8(m_edit->text());
    const std::string word = utf8(suggestion);
    const bool finished = !word.ends_with(':') && !word.ends_with(' ');
    const bool apart = m_completion.offset + m_completion.length < text.size();
    const std::string put = word + (finished && !apart ? " " : "");
    text.replace(m_completion.offset, m_completion.length, put);
    m_edit->setText(QString::fromStdString(text));
    m_edit->setCursorPosition(
        static_cast<int>(QString::fromStdString(text.substr(0, m_completion.offset + put.size())).size()));
    if (word.ends_with(':'))
        offer();
}

void FilterLine::remember()
{
    const QString text = m_edit->text().trimmed();
    m_recalled = -1;
    if (text.isEmpty() || m_fault)
        return;
    m_history.removeAll(text);
    m_history.append(text);
    if (m_history.size() > mostRemembered)
        m_history.removeFirst();
}

void FilterLine::recall(int step)
{
    const qsizetype from = m_recalled < 0 ? m_history.size() : m_recalled;
    qsizetype wanted = from + step;
    if (m_recalled < 0 && step < 0 && !m_history.isEmpty() && m_history.last() == m_edit->text().trimmed())
        --wanted; // it stands there already
    if (wanted < 0 || from + step > m_history.size())
        return;
    const bool behind = wanted >= m_history.size();
    m_edit->setText(behind ? QString() : m_history.at(wanted));
    m_recalled = behind ? -1 : wanted;
}

bool FilterLine::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        recall(-1);
        return true;
    case Qt::Key_Down:
        recall(1);
        return true;
    case Qt::Key_Escape:
        m_edit->clear();
        apply();
        return true;
    default:
        return false;
    }
}

bool FilterLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !m_completer->popup()->isVisible()) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->modifiers() == Qt::ControlModifier && press->key() == Qt::Key_Space) {
            offer();
            return true;
        }
        if ((press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && takeKey(press->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vitrine::ui
