// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "ui/theme.h"

namespace vitrine::ui {

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlainLabel::setTextOrHide(const QString& text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return wordWrap() ? QSize(qMin(hint.width(), fontMetrics().averageCharWidth() * 12), hint.height()) : hint;
}

PlainLabel* dimLabel(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    makeDim(label);
    return label;
}

} // namespace vitrine::ui
