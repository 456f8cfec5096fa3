// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <map>

namespace vitrine::ui {

TopBar::TopBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_search(new QLineEdit(this)), m_states(new PlainLabel(this))
{
    m_search->setAccessibleName(tr("Search events"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 70);
    m_states->setWordWrap(false);
    m_states->setAccessibleName(tr("States of the tools found here"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::normal, space::normal, space::wide, space::normal);
    row->setSpacing(space::section);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_states);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searched);
    connect(m_search, &QLineEdit::returnPressed, this, &TopBar::searchEntered);
    connect(&workspace, &Workspace::decisionsChanged, this, &TopBar::showStates);
    showStates();
}

void TopBar::add(QWidget* widget)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->count() - 1, widget);
}

void TopBar::setHint(const QString& hint)
{
    //: %1 "Search events"; "/" is the key that leads here
    m_search->setPlaceholderText(tr("%1  ( / )").arg(hint));
}

void TopBar::showStates()
{
    std::map<consent::State, int> counts;
    std::map<consent::State, const consent::Decision*> examples;
    for (const Tool& tool : m_workspace.tools()) {
        if (!tool.presence.found)
            continue;
        ++counts[tool.decision.state];
        examples[tool.decision.state] = &tool.decision;
    }
    QStringList parts;
    for (const auto& [state, count] : counts)
        parts << QStringLiteral("%1 %2 %3")
                     .arg(phrases::glyph(*examples[state]), shownCount(quint64(count)), phrases::kindOf(state));
    m_states->setText(parts.join(QStringLiteral("    ")));
}

} // namespace vitrine::ui
