// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/usagecard.h"

#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace vitrine::ui {
namespace {

QToolButton* quietButton(const QString& text, const QString& accessibleName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

UsageCard::UsageCard(const QString& question, QWidget* parent)
    : QFrame(parent), m_question(question), m_title(new PlainLabel(question, this)), m_sentence(new PlainLabel(this)),
      m_basis(dimLabel({}, this)), m_tableToggle(quietButton(tr("Table"), tr("Table: %1").arg(question), this)),
      m_copy(quietButton(tr("Copy"), tr("Copy the table: %1").arg(question), this)),
      m_save(quietButton(tr("Picture…"), tr("Save as a picture: %1").arg(question), this)),
      m_table(new QTableView(this)), m_body(new QWidget(this))
{
    m_title->setFont(subheading(font()));
    m_tableToggle->setCheckable(true);
    setAccessibleName(question);
    setUpTable();
    build();
    connect(m_tableToggle, &QToolButton::toggled, this, &UsageCard::showPart);
    connect(m_save, &QToolButton::clicked, this, &UsageCard::pictureRequested);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_twin.asText()); });
}

void UsageCard::setUpTable()
{
    dressLines(*m_table, tr("Table: %1").arg(m_question));
    m_table->setModel(&m_twin);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(fontMetrics().height() * 12);
}

void UsageCard::build()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(space::tight);
    top->addWidget(m_title, 1);
    top->addWidget(m_tableToggle);
    top->addWidget(m_copy);
    top->addWidget(m_save);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::normal);
    column->addLayout(top);
    column->addWidget(m_sentence);
    column->addWidget(m_body, 1);
    column->addStretch(0);
    column->addWidget(m_basis);
}

void UsageCard::setDrawing(QWidget* drawing)
{
    m_drawing = drawing;
    m_body->layout()->addWidget(drawing);
    showPart();
}

ChartPicture UsageCard::picture() const
{
    if (m_drawing) // the layout may still owe it a pass
        m_drawing->resize(m_drawing->size().expandedTo(m_drawing->minimumSizeHint()));
    return {m_question, sentence(), m_basis->text(), m_drawn ? m_drawing : nullptr, this};
}

QString UsageCard::sentence() const { return m_sentence->text(); }

void UsageCard::answer(const QString& sentence, bool drawn, TwinTable table)
{
    m_sentence->setText(sentence);
    m_drawn = drawn;
    const bool empty = table.rows.empty();
    m_twin.setTable(std::move(table));
    m_tableToggle->setEnabled(!empty);
    m_copy->setEnabled(!empty);
    m_save->setEnabled(!empty);
    if (m_drawing)
        m_drawing->setAccessibleDescription(sentence);
    showPart();
}

void UsageCard::fitColumns()
{
    m_table->resizeColumnsToContents();
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_twin.columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + space::wide, 40 * character));
    if (m_twin.columnCount() > 0)
        m_table->setColumnWidth(0, std::max(m_table->columnWidth(0), 20 * character));
}

void UsageCard::showBasis(quint64 events, Millis since)
{
    m_basis->setText(tr("Based on %Ln event(s) since %1.", nullptr, static_cast<int>(events)).arg(shownDate(since)));
    m_basis->setVisible(events > 0);
}

void UsageCard::setTableShown(bool shown) { m_tableToggle->setChecked(shown); }

void UsageCard::showPart()
{
    const bool table = m_tableToggle->isChecked() && m_tableToggle->isEnabled();
    if (table)
        fitColumns();
    m_table->setVisible(table);
    if (m_drawing)
        m_drawing->setVisible(!table && m_drawn);
    m_body->setVisible(table || m_drawn);
}

void UsageCard::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.grid, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::tight, space::tight);
}

void UsageCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_title->setFont(subheading(font()));
}

} // namespace vitrine::ui
