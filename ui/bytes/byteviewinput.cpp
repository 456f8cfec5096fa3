// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of ui/bytes/byteview.h.
#include "ui/bytes/byteview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>

namespace vitrine::ui {

void ByteView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    moveCaret(*offsetAt(event->position().toPoint(), true), event->modifiers() & Qt::ShiftModifier);
    pointAt(offsetAt(event->position().toPoint(), false));
}

void ByteView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        moveCaret(*offsetAt(event->position().toPoint(), true), true);
    else
        pointAt(offsetAt(event->position().toPoint(), false));
}

void ByteView::leaveEvent(QEvent* event)
{
    QAbstractScrollArea::leaveEvent(event);
    Q_EMIT nothingPointedAt();
}

bool ByteView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        leaveEvent(event);
    return QAbstractScrollArea::viewportEvent(event);
}

// The window has keys of its own for copying; here they mean the bytes.
bool ByteView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void ByteView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return moveCaretByKey(event->key(), event->modifiers() & Qt::ShiftModifier);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ByteView::moveCaretByKey(int key, bool keepAnchor)
{
    const int line = lineOf(m_caret);
    const ByteLine here = m_lines[static_cast<std::size_t>(line)];
    const std::size_t column = m_caret - here.offset;
    const auto onLine = [&](int wanted) {
        const ByteLine& target = m_lines[static_cast<std::size_t>(std::clamp(wanted, 0, lineCount() - 1))];
        return target.offset + std::min(column, target.length > 0 ? target.length - 1 : 0);
    };
    const int page = verticalScrollBar()->pageStep();
    std::size_t target = m_caret;
    switch (key) {
    case Qt::Key_Left:
        target = m_caret > 0 ? m_caret - 1 : 0;
        break;
    case Qt::Key_Right:
        target = m_caret + 1;
        break;
    case Qt::Key_Up:
        target = onLine(line - 1);
        break;
    case Qt::Key_Down:
        target = onLine(line + 1);
        break;
    case Qt::Key_PageUp:
        target = onLine(line - page);
        break;
    case Qt::Key_PageDown:
        target = onLine(line + page);
        break;
    case Qt::Key_Home:
        target = here.offset;
        break;
    case Qt::Key_End:
        target = here.offset + here.length;
        break;
    default:
        return;
    }
    // Never inside a character: step on in the direction of travel.
    const bool back = target < m_caret;
    while (target > 0 && target < m_document.bytes.size() &&
           (static_cast<unsigned char>(m_document.bytes[target]) & 0xc0) == 0x80)
        target += back ? std::size_t(-1) : 1;
    moveCaret(target, keepAnchor);
    pointAt(m_caret);
}

void ByteView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(hasSelection() ? tr("Copy selection") : tr("Copy all"), QKeySequence::Copy, this, &ByteView::copy);
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, &ByteView::selectAll);
    menu.exec(event->globalPos());
}

} // namespace vitrine::ui
