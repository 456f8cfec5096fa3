// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copyline.h"

#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace vitrine::ui {

CopyLine::CopyLine(const QString& text, QWidget* parent) : QWidget(parent), m_button(new QPushButton(tr("Copy"), this))
{
    auto* label = new PlainLabel(text, this);
    label->setFont(monospace());
    m_button->setAccessibleName(tr("Copy %1").arg(text));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    layout->addWidget(label, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
}

} // namespace vitrine::ui
