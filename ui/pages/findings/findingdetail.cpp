// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings/findingdetail.h"

#include "base/paths.h"
#include "ui/phrasefinding.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine::ui {

FindingDetail::FindingDetail(QWidget* parent)
    : QScrollArea(parent), m_title(new PlainLabel(this)), m_sentence(new PlainLabel(this)), m_why(dimLabel({}, this)),
      m_value(new PlainLabel(this)), m_said(new PlainLabel(this)), m_places(new PlainLabel(this)),
      m_id(dimLabel({}, this)), m_jump(new QPushButton(tr("Show the &Event"), this)), m_letBe(new QPushButton(this))
{
    m_title->setFont(subheading(font()));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::normal);
    for (PlainLabel* label : {m_title, m_sentence, m_why, m_value, m_said, m_places, m_id})
        column->addWidget(label);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_jump);
    buttons->addWidget(m_letBe);
    buttons->addStretch();
    column->addSpacing(space::normal);
    column->addLayout(buttons);
    column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The finding"));
    connect(m_jump, &QPushButton::clicked, this, [this] {
        if (m_finding && !m_finding->places.empty() && m_finding->places.front().row)
            Q_EMIT eventRequested(*m_finding->places.front().row);
    });
    connect(m_letBe, &QPushButton::clicked, this, [this] {
        if (m_finding)
            Q_EMIT letBeRequested(!m_finding->dismissed);
    });
    showNothing({});
}

QString FindingDetail::placesOf(const audit::Finding& finding, const std::string& home) const
{
    if (finding.places.empty())
        return tr("No event is needed for this: it follows from the product's own description.");
    Environment environment;
    environment.home = home;
    QStringList lines;
    for (const audit::Place& place : finding.places)
        lines << tr("%1, line %2").arg(foreignLine(abbreviateHome(place.file, environment)), shownCount(place.line));
    lines.removeDuplicates(); // a line may hold several events
    const auto more = finding.count - finding.places.size();
    if (finding.count > finding.places.size())
        lines << tr("and %Ln more event(s)", nullptr, static_cast<int>(more));
    return lines.join(QLatin1Char('\n'));
}

void FindingDetail::show(const audit::Finding& finding, const std::string& home)
{
    m_finding = finding;
    m_title->setText(
        QStringLiteral("%1  %2").arg(phrases::severity(finding.severity), phrases::ruleTitle(finding.rule)));
    m_sentence->setTextOrHide(phrases::finding(finding));
    m_why->setTextOrHide(phrases::ruleWhy(finding.rule));
    const bool says = !finding.value.empty() && finding.rule != audit::Rule::OldProfile;
    m_value->setTextOrHide(says ? tr("Value: %1").arg(shownOnOneLine(finding.value)) : QString());
    QStringList quotes;
    for (const audit::Quote& quote : finding.quotes)
        quotes << QStringLiteral("–  %1").arg(phrases::quote(quote));
    m_said->setTextOrHide(quotes.isEmpty() ? QString() : tr("It says:\n%1").arg(quotes.join(QLatin1Char('\n'))));
    m_places->setTextOrHide(placesOf(finding, home));
    m_id->setTextOrHide(QString::fromStdString(finding.id));
    m_jump->setVisible(true);
    m_jump->setEnabled(!finding.places.empty() && finding.places.front().row.has_value());
    m_letBe->setVisible(true);
    m_letBe->setText(finding.dismissed ? tr("&Look at It Again") : tr("&Not a Problem Here"));
    m_letBe->setToolTip(tr("Remembered for this rule and this field of the tool"));
}

void FindingDetail::showNothing(const QString& why)
{
    m_finding.reset();
    m_title->setText({});
    m_sentence->setTextOrHide(why);
    for (PlainLabel* label : {m_why, m_value, m_said, m_places, m_id})
        label->hide();
    m_jump->hide();
    m_letBe->hide();
}

QString FindingDetail::text() const
{
    QStringList all;
    for (const PlainLabel* label : {m_title, m_sentence, m_why, m_value, m_said, m_places, m_id})
        if (!label->isHidden())
            all << label->text();
    return all.join(QLatin1Char('\n'));
}

} // namespace vitrine::ui
