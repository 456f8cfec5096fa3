// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingstrip.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace vitrine::ui {
namespace {

constexpr int patience = 300; // ms

} // namespace

ReadingStrip::ReadingStrip(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_progress(new QProgressBar(this)), m_button(new QPushButton(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Reading progress"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::normal, space::tight, space::normal, space::tight);
    row->setSpacing(space::normal);
    row->addWidget(m_sentence);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    row->addStretch();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state == State::Stopped)
            Q_EMIT resumeRequested();
        else
            Q_EMIT stopRequested();
    });
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
}

void ReadingStrip::show(State state, const QString& sentence, const QString& button)
{
    m_state = state;
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_progress->setVisible(state == State::Reading);
    const bool work = state == State::Reading || state == State::Searching;
    if (!work)
        m_patience.stop();
    if (!work || !isHidden())
        setVisible(state != State::Nothing);
    else if (!m_patience.isActive())
        m_patience.start();
}

void ReadingStrip::showReading(int percent, quint64 events)
{
    m_progress->setValue(percent);
    show(State::Reading, tr("Still reading: %Ln event(s) so far.", nullptr, static_cast<int>(events)),
         tr("Stop Reading"));
}

void ReadingStrip::showSearching() { show(State::Searching, tr("Searching."), tr("Stop Searching")); }

void ReadingStrip::showStopped(int percent)
{
    show(State::Stopped, tr("Reading was stopped at %1 %.").arg(percent), tr("Read the Rest"));
}

void ReadingStrip::showNothing() { show(State::Nothing, {}, {}); }

} // namespace vitrine::ui
