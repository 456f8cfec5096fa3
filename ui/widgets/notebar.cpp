// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notebar.h"

#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace vitrine::ui {

NoteBar::NoteBar(const QString& action, QWidget* parent)
    : QFrame(parent), m_text(new PlainLabel(this)), m_action(new QPushButton(action, this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_text->setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    m_close->setAccessibleName(tr("Close this note"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::wide, space::normal, space::normal, space::normal);
    layout->setSpacing(space::normal);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &NoteBar::acted);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoteBar::showNote(const QString& text, bool withAction)
{
    m_text->setText(text);
    m_action->setVisible(withAction);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString NoteBar::text() const { return m_text->text(); }

} // namespace vitrine::ui
