// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rangebar.h"

#include "ui/shown.h"

#include "ui/theme.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace vitrine::ui {
namespace {

QDateEdit* dateEdit(const QString& name, QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setDisplayFormat(dateFormat());
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setKeyboardTracking(false);
    return edit;
}

} // namespace

RangeBar::RangeBar(QWidget* parent)
    : QWidget(parent), m_presets(new QButtonGroup(this)), m_from(dateEdit(tr("First day"), this)),
      m_to(dateEdit(tr("Last day"), this))
{
    build();
    connect(m_presets, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<Preset>(id)); });
    connect(m_from, &QDateEdit::dateChanged, this, &RangeBar::takeDates);
    connect(m_to, &QDateEdit::dateChanged, this, &RangeBar::takeDates);
    m_presets->button(All)->setChecked(true);
    showDates();
}

void RangeBar::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tight);
    const QStringList names{tr("30 days"), tr("90 days"), tr("Year"), tr("All")};
    for (int id = Month; id <= All; ++id) {
        auto* button = new QToolButton(this);
        button->setText(names[id]);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("Range: %1").arg(names[id]));
        m_presets->addButton(button, id);
        row->addWidget(button);
    }
    row->addSpacing(space::wide);
    row->addWidget(m_from);
    auto* dash = new QLabel(QStringLiteral("–"), this);
    row->addWidget(dash);
    row->addWidget(m_to);
    row->addStretch();
}

void RangeBar::setAvailable(const QDate& first, const QDate& last)
{
    m_first = first;
    m_last = last;
    showDates();
}

void RangeBar::choose(Preset preset)
{
    m_preset = preset;
    m_presets->button(preset)->setChecked(true);
    showDates();
    Q_EMIT rangeChanged();
}

void RangeBar::setDates(const QDate& from, const QDate& to)
{
    m_from->setDate(from);
    m_to->setDate(to);
}

QDate RangeBar::from() const
{
    switch (m_preset) {
    case Month:
        return QDate::currentDate().addDays(-29);
    case Quarter:
        return QDate::currentDate().addDays(-89);
    case Year:
        return QDate::currentDate().addDays(-364);
    case All:
        return {};
    case Own:
        return m_from->date();
    }
    return {};
}

QDate RangeBar::to() const { return m_preset == All ? QDate() : m_preset == Own ? m_to->date() : QDate::currentDate(); }

void RangeBar::showDates()
{
    if (m_preset == Own)
        return;
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    const QDate today = QDate::currentDate();
    m_from->setDate(m_preset == All ? (m_first.isValid() ? m_first : today) : from());
    m_to->setDate(m_preset == All ? (m_last.isValid() ? m_last : today) : to());
}

void RangeBar::takeDates()
{
    if (m_from->date() > m_to->date()) {
        const QSignalBlocker blocker(sender() == m_from ? m_to : m_from);
        (sender() == m_from ? m_to : m_from)->setDate(sender() == m_from ? m_from->date() : m_to->date());
    }
    m_preset = Own;
    m_presets->setExclusive(false);
    for (QAbstractButton* button : m_presets->buttons())
        button->setChecked(false);
    m_presets->setExclusive(true);
    Q_EMIT rangeChanged();
}

} // namespace vitrine::ui
