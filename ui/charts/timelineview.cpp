// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timelineview.h"

#include "ui/phrasetimeline.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

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
    return {xOf(shown.time), laneMiddle(laneOf(shown.kind))};
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
        const QString name = QLocale().toString(day, QStringLiteral("MMM yyyy"));
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
