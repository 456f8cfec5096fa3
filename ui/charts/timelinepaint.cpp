// SPDX-License-Identifier: GPL-3.0-or-later
// How a TimelineView looks; what it does is in timelineview.cpp.
#include "ui/charts/timelineview.h"

#include "ui/phrasetimeline.h"
#include "ui/shown.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vitrine::ui {
namespace {

using report::Moment;
using report::MomentKind;
using report::Precision;

constexpr Millis oneDay = 86'400'000;
constexpr int axisLabelsAtMost = 12;

Millis startOf(const QDate& day) { return day.startOfDay().toMSecsSinceEpoch(); }

} // namespace

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    paintChoices(painter);
    paintDays(painter);
    paintMoments(painter);
    paintFoot(painter);
}

// Lanes and months; a label wherever there is room for it.
void TimelineView::paintAxis(QPainter& painter) const
{
    const Theme theme = Theme::of(this);
    const QFontMetrics metrics = fontMetrics();
    for (int lane = 0; lane < LaneCount; ++lane) {
        painter.setPen(theme.text);
        painter.drawText(QRect(0, laneMiddle(lane) - laneHeight() / 2, left() - space::wide, laneHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, laneName(lane));
        painter.setPen(theme.grid);
        painter.drawLine(left(), laneMiddle(lane), width() - space::wide, laneMiddle(lane));
    }
    const QDate first = localTime(m_first).date();
    const int months = std::max(1, static_cast<int>((m_last - m_first) / (30 * oneDay)));
    const int every = std::max(1, (months + axisLabelsAtMost - 1) / axisLabelsAtMost);
    int free = 0;
    QDate day(first.year(), first.month(), 1);
    if (every > 1)
        day = QDate(first.year(), (first.month() - 1) / every * every % 12 + 1, 1);
    for (; day.isValid() && startOf(day) <= m_last; day = day.addMonths(every)) {
        if (startOf(day) < m_first)
            continue;
        const int x = xOf(startOf(day));
        painter.setPen(theme.grid);
        painter.drawLine(x, metrics.height() + space::tight, x, laneMiddle(LaneCount - 1) + laneHeight() / 2);
        const QString name = QLocale().toString(day, monthFormat());
        if (x < free || x + metrics.horizontalAdvance(name) > width())
            continue;
        painter.setPen(theme.dim);
        painter.drawText(x, metrics.ascent(), name);
        free = x + metrics.horizontalAdvance(name) + space::wide;
    }
}

// Between choices: a whole line while it was allowed, a dotted one while it was off.
void TimelineView::paintChoices(QPainter& painter) const
{
    const Theme theme = Theme::of(this);
    const Moment* before = nullptr;
    const auto draw = [&](Millis until) {
        if (!before || before->kind == MomentKind::Undone)
            return;
        const bool off = before->kind == MomentKind::Forbidden;
        painter.setPen(QPen(theme.text, 2, off ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(xOf(before->time), laneMiddle(Asked), xOf(until), laneMiddle(Asked));
    };
    for (const Moment& moment : m_timeline.moments) {
        const bool choice = moment.kind == MomentKind::Allowed || moment.kind == MomentKind::Forbidden ||
                            moment.kind == MomentKind::Undone;
        if (!choice || moment.precision == Precision::Unknown)
            continue;
        draw(moment.time);
        before = &moment;
    }
    draw(m_last);
}

// A bar a day, by the root, so that one very busy day does not flatten all others.
void TimelineView::paintDays(QPainter& painter) const
{
    const Theme theme = Theme::of(this);
    const int widest = std::max(2, xOf(m_first + oneDay) - xOf(m_first) - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    for (const report::DayActivity& day : m_timeline.days) {
        for (const auto& [lane, events] :
             {std::pair<int, std::uint64_t>(Recorded, day.recorded), std::pair<int, std::uint64_t>(Sent, day.sent)}) {
            if (events == 0)
                continue;
            const double share = std::sqrt(static_cast<double>(events) / static_cast<double>(m_most));
            const int height = std::max(2, static_cast<int>(share * laneHeight() * 0.45));
            painter.drawRect(xOf(startOf(QDate(1970, 1, 1).addDays(day.day))), laneMiddle(lane) - height, widest,
                             height);
        }
    }
}

void TimelineView::paintMoments(QPainter& painter) const
{
    const Theme theme = Theme::of(this);
    const QFontMetrics metrics = fontMetrics();
    for (int i = 0; i < static_cast<int>(m_timeline.moments.size()); ++i) {
        if (!isDrawn(i))
            continue;
        const Moment& moment = m_timeline.moments[static_cast<std::size_t>(i)];
        const QPoint place = placeOf(i);
        const QString glyph = moment.flag == report::Flag::None ? phrases::momentGlyph(moment.kind)
                                                                : phrases::flagWord(moment.flag).left(1);
        const QRect box(place - QPoint(metrics.height() / 2, metrics.height() / 2),
                        QSize(metrics.height(), metrics.height()));
        if (moment.precision == Precision::NotLater) {
            painter.setPen(QPen(theme.dim, 1, Qt::DashLine));
            painter.drawLine(std::max(left(), place.x() - 2 * metrics.height()), place.y(), place.x(), place.y());
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.surface);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        painter.setPen(moment.precision == Precision::Exact ? theme.text : theme.dim);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, glyph);
        if (i == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.accent, 2));
            painter.drawEllipse(box.adjusted(-2, -2, 2, 2));
        }
    }
}

void TimelineView::paintFoot(QPainter& painter) const
{
    const QString text = m_current >= 0 ? sentenceFor(m_current) : tr("Arrow keys or a click choose a moment.");
    painter.setPen(m_current >= 0 ? Theme::of(this).text : Theme::of(this).dim);
    const QRect foot(left(), laneMiddle(LaneCount - 1) + laneHeight() / 2 + space::tight,
                     width() - left() - space::wide, fontMetrics().height());
    painter.drawText(foot, Qt::AlignLeft, fontMetrics().elidedText(text, Qt::ElideRight, foot.width()));
}

} // namespace vitrine::ui
