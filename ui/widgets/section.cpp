// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section.h"

#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vitrine::ui {

Section::Section(const QString& question, const QString& hint, QWidget* parent)
    : QWidget(parent), m_answer(new QVBoxLayout)
{
    auto* title = new PlainLabel(question, this);
    title->setFont(subheading(font()));
    setAccessibleName(question);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::tight);
    left->addWidget(title);
    if (!hint.isEmpty())
        left->addWidget(dimLabel(hint, this));
    left->addStretch();
    auto* leftSide = new QWidget(this);
    leftSide->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    leftSide->setFixedWidth(fontMetrics().averageCharWidth() * 20);

    m_answer->setSpacing(space::normal);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::wide, 0, space::wide);
    layout->setSpacing(space::section);
    layout->addWidget(leftSide);
    layout->addLayout(m_answer, 1);
}

} // namespace vitrine::ui
