// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timelineview.h"

#include "ui/phrasetimeline.h"
#include "ui/text/foreign.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace vitrine::ui {
namespace {

using report::Moment;
using report::MomentKind;
using report::Precision;

constexpr Millis oneDay = 86'400'000;

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Consent timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineView::show(const report::Timeline& timeline)
{
    m_timeline = timeline;
    m_first = INT64_MAX;
    m_last = INT64_MIN;
    m_most = 1;
    for (const Moment& moment : m_timeline.moments) {
        if (moment.precision == Precision::Unknown)
            continue;
        m_first = std::min(m_first, moment.time);
        m_last = std::max(m_last, moment.time);
    }
    for (const report::DayActivity& day : m_timeline.days)
        m_most = std::max({m_most, day.recorded, day.sent});
    if (m_first > m_last)
        m_first = m_last = 0;
    if (m_last - m_first < oneDay) // nothing but now is a day wide
        m_first = m_last - oneDay;
    m_current = -1;
    setAccessibleDescription(
        tr("%n moment(s); the list below has the same.", nullptr, static_cast<int>(m_timeline.moments.size())));
    updateGeometry();
    update();
}

int TimelineView::laneOf(MomentKind kind)
{
    switch (kind) {
    case MomentKind::IdSeen:
    case MomentKind::IdRetired:
        return Ids;
    case MomentKind::QueueBegan:
    case MomentKind::FirstRecorded:
    case MomentKind::LastRecorded:
        return Recorded;
    case MomentKind::FirstSent:
    case MomentKind::LastSent:
        return Sent;
    case MomentKind::Deleted:
    case MomentKind::Dropped:
        return Deleted;
    default:
        return Asked;
    }
}

QString TimelineView::laneName(int lane) const
{
    switch (lane) {
    case Asked:
        return tr("Told, asked, chosen");
    case Ids:
        return tr("IDs");
    case Recorded:
        return tr("Recorded");
    case Sent:
        return tr("Sent");
    default:
        return tr("Deleted, given up");
    }
}

bool TimelineView::isDrawn(int moment) const
{
    return moment >= 0 && static_cast<std::size_t>(moment) < m_timeline.moments.size() &&
           m_timeline.moments[static_cast<std::size_t>(moment)].precision != Precision::Unknown;
}

int TimelineView::laneHeight() const { return fontMetrics().height() * 2; }

int TimelineView::laneMiddle(int lane) const
{
    return fontMetrics().height() + space::normal + lane * laneHeight() + laneHeight() / 2;
}

int TimelineView::left() const
{
    int widest = 0;
    for (int lane = 0; lane < LaneCount; ++lane)
        widest = std::max(widest, fontMetrics().horizontalAdvance(laneName(lane)));
    return widest + space::wide;
}

int TimelineView::xOf(Millis time) const
{
    const double share = static_cast<double>(time - m_first) / static_cast<double>(m_last - m_first);
    const int room = width() - left() - space::wide;
    return left() + static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * room));
}

QPoint TimelineView::placeOf(int moment) const
{
    if (!isDrawn(moment))
        return {};
    const Moment& shown = m_timeline.moments[static_cast<std::size_t>(moment)];
    // What often comes together with another moment of its lane stands above it.
    const bool raised = shown.kind == MomentKind::Noticed || shown.kind == MomentKind::IdRetired;
    return {xOf(shown.time), laneMiddle(laneOf(shown.kind)) - (raised ? fontMetrics().height() * 3 / 4 : 0)};
}

std::optional<int> TimelineView::momentAt(const QPoint& point) const
{
    std::optional<int> nearest;
    int best = fontMetrics().height();
    for (int i = 0; i < static_cast<int>(m_timeline.moments.size()); ++i) {
        const int distance = isDrawn(i) ? (placeOf(i) - point).manhattanLength() : best;
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

QString TimelineView::sentenceFor(int moment) const
{
    if (moment < 0 || static_cast<std::size_t>(moment) >= m_timeline.moments.size())
        return {};
    const Moment& said = m_timeline.moments[static_cast<std::size_t>(moment)];
    QStringList parts{phrases::momentTime(said), phrases::momentWord(said)};
    for (const QString& part : {phrases::momentDetail(said), phrases::flagWord(said.flag)})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(" · "));
}

QSize TimelineView::sizeHint() const
{
    const int lines = fontMetrics().height() * 2 + space::wide;
    return {fontMetrics().averageCharWidth() * 130, LaneCount * laneHeight() + lines + space::normal};
}

QSize TimelineView::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 70, sizeHint().height()}; }

void TimelineView::setCurrent(int moment)
{
    if (moment == m_current)
        return;
    m_current = moment;
    setAccessibleDescription(sentenceFor(moment));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void TimelineView::choose(int moment)
{
    setCurrent(moment);
    Q_EMIT currentChanged(moment);
}

void TimelineView::step(int by)
{
    const int count = static_cast<int>(m_timeline.moments.size());
    if (count > 0)
        choose(std::clamp(m_current < 0 ? (by > 0 ? 0 : count - 1) : m_current + by, 0, count - 1));
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto moment = momentAt(help->pos()))
            QToolTip::showText(help->globalPos(), plainToolTip(sentenceFor(*moment)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_timeline.moments.size());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Home:
        return m_current < 0 ? step(1) : step(-count);
    case Qt::Key_End:
        return step(m_current < 0 ? -1 : count);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (const auto moment = momentAt(event->position().toPoint()))
        choose(*moment);
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        step(1);
}

} // namespace vitrine::ui
