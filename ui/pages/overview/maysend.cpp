// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/maysend.h"

#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine::ui {

MaySend::MaySend(Workspace& workspace, ChangeFlow& flow, QWidget* parent)
    : Section(tr("May it send?"), {}, parent), m_workspace(workspace), m_flow(flow), m_toolDoes(new PlainLabel(this)),
      m_sentence(new PlainLabel(this)), m_notice(dimLabel({}, this)), m_counts(dimLabel({}, this)),
      m_hazards(new PlainLabel(this)), m_foresight(dimLabel({}, this)),
      m_turnOff(new QPushButton(tr("Turn Off…"), this)), m_turnOn(new QPushButton(tr("Turn On…"), this)),
      m_verify(new QPushButton(tr("Verify…"), this))
{
    QFont large(subheading(font()));
    large.setPointSizeF(font().pointSizeF() * 1.2);
    m_sentence->setFont(large);
    m_toolDoes->setFont(large);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::normal);
    for (QWidget* label : {m_toolDoes, m_sentence, m_notice, m_hazards, m_counts})
        words->addWidget(label);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::normal);
    buttons->addWidget(m_turnOff);
    buttons->addWidget(m_turnOn);
    buttons->addWidget(m_verify);
    buttons->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::section);
    row->addLayout(words, 1);
    row->addLayout(buttons);
    answer()->addLayout(row);
    answer()->addWidget(m_foresight);
    m_verify->setToolTip(tr("Runs a command of yours and shows what it really sends."));
    connect(m_verify, &QPushButton::clicked, this, &MaySend::verifyRequested);
    connect(m_turnOff, &QPushButton::clicked, this, [this] { m_flow.turn({m_product}, false); });
    connect(m_turnOn, &QPushButton::clicked, this, [this] { m_flow.turn({m_product}, true); });
}

void MaySend::show(const Tool& tool)
{
    m_product = tool.profile->id;
    const QString differs = phrases::toolDiffers(tool.decision, *tool.profile);
    const QString why = shown(tool.decision.tool.why);
    m_toolDoes->setTextOrHide(differs.isEmpty() || why.isEmpty() ? differs : QStringLiteral("%1 %2").arg(differs, why));
    m_sentence->setText(phrases::sentence(tool.decision));
    m_notice->setTextOrHide(tool.decision.noticeDue
                                ? tr("Its notice has not been shown yet. Until then, Vitrine's recorder keeps nothing.")
                                : QString());
    showHazards(tool);
    showCounts(tool);
    showSwitch(tool);
}

void MaySend::showCounts(const Tool& tool)
{
    m_counts->setText(phrases::waiting(m_workspace.tally().of(tool.profile->id)));
}

void MaySend::showHazards(const Tool& tool)
{
    QStringList lines;
    for (const product::Hazard& hazard : tool.decision.hazards)
        lines << QStringLiteral("⚠ %1").arg(shown(hazard.text));
    m_hazards->setTextOrHide(lines.join(QLatin1Char('\n')));
}

// The way back is always offered; both ways where neither is the present one.
void MaySend::showSwitch(const Tool& tool)
{
    using consent::State;
    const consent::Decision& decision = tool.decision;
    const bool open = decision.state == State::Unasked || decision.state == State::Unknown;
    const bool locked = decision.state == State::Locked;
    m_turnOff->setVisible(decision.allowed || open);
    m_turnOn->setVisible(!decision.allowed || open);
    m_turnOff->setEnabled(!locked);
    m_turnOn->setEnabled(!locked);
    const QString foresight = m_flow.foresight(tool, !decision.allowed);
    m_foresight->setTextOrHide(foresight);
    m_turnOff->setAccessibleDescription(foresight);
    m_turnOn->setAccessibleDescription(foresight);
}

} // namespace vitrine::ui
