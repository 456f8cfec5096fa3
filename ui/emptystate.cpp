// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptystate.h"

#include "ui/shown.h"
#include "ui/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine::ui {
namespace {

QLabel* centred(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_sentence(centred(this)), m_cause(centred(this)), m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this))
{
    m_sentence->setFont(heading(font()));
    makeDim(m_cause);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_progress->setAccessibleName(tr("Reading progress"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::wide);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_cause);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_kind); });
}

void EmptyState::show(Kind kind, const QString& sentence, const QString& cause, const QString& button)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    m_cause->setText(cause);
    m_button->setText(button);
    m_progress->setVisible(kind == Kind::StillReading);
    setAccessibleName(sentence);
    setAccessibleDescription(cause);
}

void EmptyState::showNothingRecorded(const QString& tool)
{
    const QString cause = tool.isEmpty()
                              ? tr("No spool, debug log or export with events was found in the places Vitrine knows.")
                              : tr("%1 has left no spool, debug log or export in the places Vitrine knows.").arg(tool);
    show(Kind::NothingRecorded, tr("Nothing is recorded yet."), cause, tr("Open a File…"));
}

void EmptyState::showSwitchedOff(const QString& tool, const QString& decidedBy)
{
    show(Kind::SwitchedOff, tr("Telemetry of %1 is off.").arg(tool),
         tr("So nothing is recorded. Decided by: %1").arg(decidedBy), tr("See Why"));
}

void EmptyState::showNoFile(const QString& path)
{
    show(Kind::NoFile, tr("The file is not there."), path, tr("Open Another File…"));
}

void EmptyState::showNoPermission(const QString& path)
{
    show(Kind::NoPermission, tr("You have no permission to read this file."), path, tr("Try Again"));
}

void EmptyState::showFilterHidesAll(quint64 hidden)
{
    show(Kind::FilterHidesAll, tr("The filter hides all of them."),
         tr("%Ln event(s) are here, and none matches.", nullptr, static_cast<int>(hidden)), tr("Clear the Filter"));
}

void EmptyState::showStillReading(int percent, quint64 soFar)
{
    show(Kind::StillReading, tr("Still reading."), tr("%Ln event(s) so far.", nullptr, static_cast<int>(soFar)),
         tr("Stop Reading"));
    m_progress->setValue(percent);
}

void EmptyState::showNothingSent(const QString& tool)
{
    show(Kind::NothingSent,
         tool.isEmpty() ? tr("Vitrine’s sender has sent nothing yet.")
                        : tr("Vitrine’s sender has sent nothing of %1 yet.").arg(tool),
         tr("Every request it makes would be listed here: when, where to, its exact bytes, the answer, and what became "
            "of "
            "each event. What a tool sends with code of its own leaves no trace here."),
         tr("See What Waits"));
}

void EmptyState::showFilterHidesRequests(quint64 hidden)
{
    show(Kind::FilterHidesAll, tr("The filter hides all of them."),
         tr("%Ln request(s) are here, and none matches.", nullptr, static_cast<int>(hidden)), tr("Clear the Filter"));
}

} // namespace vitrine::ui
