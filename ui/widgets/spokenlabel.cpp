// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenlabel.h"

#include <QAccessible>

namespace vitrine::ui {

SpokenLabel::SpokenLabel(QWidget* parent) : QLabel(parent) { setTextFormat(Qt::PlainText); }

void SpokenLabel::say(const QString& text, bool aloud)
{
    setText(text);
    if (!aloud || text == m_said)
        return;
    m_said = text;
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT said(text);
}

} // namespace vitrine::ui
