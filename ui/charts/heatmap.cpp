// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

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

constexpr int daysInWeek = 7;
constexpr int largestCell = 22;
constexpr int smallestCell = 8;
constexpr int gap = 2;

QDate dateOf(std::int64_t day) { return QDate(1970, 1, 1).addDays(day); }

} // namespace

HeatMap::HeatMap(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Calendar of events a day"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(false);
    setSizePolicy(policy);
}

void HeatMap::setDays(const std::vector<report::DayCount>& days, const DaySpan& span)
{
    m_span = span;
    m_span.first = std::max(span.first, weekStart(span.last) - (mostWeeks - 1) * daysInWeek);
    m_days.clear();
    m_most = 0;
    for (const report::DayCount& day : days) {
        if (day.day < m_span.first || day.day > m_span.last)
            continue;
        m_days[day.day] = day;
        m_most = std::max(m_most, day.events);
    }
    setCurrent(m_span.last);
    updateGeometry();
    update();
}

int HeatMap::weeks() const { return static_cast<int>((m_span.last - weekStart(m_span.first)) / daysInWeek) + 1; }

HeatMap::Grid HeatMap::grid() const
{
    const QFontMetrics metrics = fontMetrics();
    int widest = 0;
    for (int day = 1; day <= daysInWeek; ++day)
        widest = std::max(widest, metrics.horizontalAdvance(QLocale().standaloneDayName(day, QLocale::ShortFormat)));
    Grid grid;
    grid.origin = {widest + space::normal, metrics.height() + space::tight};
    const int room = (width() - grid.origin.x()) / std::max(1, weeks()) - gap;
    grid.cell = std::clamp(room, smallestCell, largestCell);
    grid.step = grid.cell + gap;
    return grid;
}

QSize HeatMap::sizeHint() const
{
    const Grid place = grid();
    return {place.origin.x() + mostWeeks * (16 + gap),
            place.origin.y() + daysInWeek * place.step + space::normal + fontMetrics().height()};
}

QSize HeatMap::minimumSizeHint() const
{
    return {grid().origin.x() + mostWeeks * (smallestCell + gap), sizeHint().height()};
}

void HeatMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

QRect HeatMap::cellOf(std::int64_t day) const { return cellOf(day, grid()); }

QRect HeatMap::cellOf(std::int64_t day, const Grid& grid) const
{
    const std::int64_t start = weekStart(m_span.first);
    const auto week = static_cast<int>((day - start) / daysInWeek);
    const auto weekday = static_cast<int>((day - start) % daysInWeek);
    return {grid.origin + QPoint(week * grid.step, weekday * grid.step), QSize(grid.cell, grid.cell)};
}

std::optional<std::int64_t> HeatMap::dayAt(const QPoint& point) const
{
    const Grid place = grid();
    const QPoint inside = point - place.origin;
    const int step = place.step;
    if (inside.x() < 0 || inside.y() < 0 || inside.y() >= daysInWeek * step || inside.x() >= weeks() * step)
        return std::nullopt;
    const std::int64_t day = weekStart(m_span.first) + inside.x() / step * daysInWeek + inside.y() / step;
    return day < m_span.first || day > m_span.last ? std::nullopt : std::optional(day);
}

// By the root, so that one very busy day does not pale all others.
double HeatMap::share(std::uint64_t events) const
{
    return events == 0
               ? 0
               : std::sqrt(static_cast<double>(events) / static_cast<double>(std::max<std::uint64_t>(1, m_most)));
}

QString HeatMap::sentenceFor(std::int64_t day) const
{
    const QString date = QLocale().toString(dateOf(day), QLocale::LongFormat);
    const auto at = m_days.find(day);
    if (at == m_days.end())
        return tr("%1: no events").arg(date);
    const QString events = tr("%Ln event(s)", nullptr, static_cast<int>(at->second.events));
    if (at->second.failed == 0)
        return tr("%1: %2", "date: events").arg(date, events);
    return tr("%1: %2, %Ln failed", "date: events", static_cast<int>(at->second.failed)).arg(date, events);
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Grid place = grid();
    paintDays(painter, place);
    paintLabels(painter, place);
    paintFoot(painter, place);
}

void HeatMap::paintDays(QPainter& painter, const Grid& grid) const
{
    const Theme theme = Theme::of(this);
    painter.setPen(Qt::NoPen);
    for (std::int64_t day = m_span.first; day <= m_span.last; ++day) {
        const auto at = m_days.find(day);
        painter.setBrush(theme.heat(at == m_days.end() ? 0 : share(at->second.events)));
        painter.drawRoundedRect(cellOf(day, grid), gap, gap);
    }
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 2));
    painter.drawRoundedRect(cellOf(m_current, grid), gap, gap);
}

void HeatMap::paintLabels(QPainter& painter, const Grid& grid) const
{
    const Theme theme = Theme::of(this);
    const QFontMetrics metrics = fontMetrics();
    painter.setPen(theme.dim);
    const int first = QLocale().firstDayOfWeek();
    for (int row = 0; row < daysInWeek; row += 2) {
        const QRect cellRect = cellOf(weekStart(m_span.first) + row, grid);
        const QString name = QLocale().standaloneDayName((first - 1 + row) % daysInWeek + 1, QLocale::ShortFormat);
        painter.drawText(QRect(0, cellRect.top(), grid.origin.x() - space::normal, cellRect.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, name);
    }
    int free = 0;
    for (std::int64_t day = weekStart(m_span.first); day <= m_span.last; day += daysInWeek) {
        const QDate date = dateOf(std::max(day, m_span.first));
        const bool begins = day <= m_span.first || date.day() <= daysInWeek;
        const int left = cellOf(day, grid).left();
        if (!begins || left < free)
            continue;
        const QString name = date.month() == 1 ? QLocale().toString(date, monthFormat())
                                               : QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
        painter.drawText(left, metrics.ascent(), name);
        free = left + metrics.horizontalAdvance(name) + space::normal;
    }
}

// The legend at the right, the day under the cursor at the left.
void HeatMap::paintFoot(QPainter& painter, const Grid& grid) const
{
    const Theme theme = Theme::of(this);
    const QFontMetrics metrics = fontMetrics();
    const int top = grid.origin.y() + daysInWeek * grid.step + space::normal;
    const QString less = tr("fewer");
    const QString more = tr("more");
    const int side = std::min(metrics.ascent(), 12);
    constexpr int shades = 5;
    const int wanted =
        metrics.horizontalAdvance(less) + metrics.horizontalAdvance(more) + shades * (side + gap) + 2 * space::normal;
    const int left = std::max(grid.origin.x(), std::min(width(), grid.origin.x() + weeks() * grid.step) - wanted);
    int x = left;
    painter.setPen(theme.dim);
    painter.drawText(x, top + metrics.ascent(), less);
    x += metrics.horizontalAdvance(less) + space::normal;
    for (int shade = 0; shade < shades; ++shade) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.heat(shade / (shades - 1.0)));
        painter.drawRoundedRect(QRect(x, top + (metrics.height() - side) / 2, side, side), gap, gap);
        x += side + gap;
    }
    painter.setPen(theme.dim);
    painter.drawText(x + space::normal - gap, top + metrics.ascent(), more);
    if (hasFocus())
        painter.drawText(
            QRect(grid.origin.x(), top, left - grid.origin.x() - space::wide, metrics.height()), Qt::AlignLeft,
            metrics.elidedText(sentenceFor(m_current), Qt::ElideRight, left - grid.origin.x() - space::wide));
}

void HeatMap::setCurrent(std::int64_t day)
{
    m_current = std::clamp(day, m_span.first, m_span.last);
    setAccessibleDescription(sentenceFor(m_current));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

bool HeatMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto day = dayAt(help->pos());
        if (day)
            QToolTip::showText(help->globalPos(), plainToolTip(sentenceFor(*day)), this, cellOf(*day));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const int along = layoutDirection() == Qt::RightToLeft ? -daysInWeek : daysInWeek;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - along);
    case Qt::Key_Right:
        return setCurrent(m_current + along);
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(m_span.first);
    case Qt::Key_End:
        return setCurrent(m_span.last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayRequested(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    if (const auto day = dayAt(event->position().toPoint()))
        setCurrent(*day);
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto day = dayAt(event->position().toPoint()))
        Q_EMIT dayRequested(*day);
}

void HeatMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

} // namespace vitrine::ui
