// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterbar.h"

#include "ui/dialogs/namedialog.h"
#include "ui/filter/filterline.h"
#include "ui/shown.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace vitrine::ui {
namespace {

QString onMenu(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

} // namespace

FilterBar::FilterBar(filter::Vocabulary vocabulary, Desktop& desktop, QWidget* parent)
    : QWidget(parent), m_desktop(desktop), m_line(new FilterLine(std::move(vocabulary), this)),
      m_menu(new QMenu(tr("Saved &Filters"), this)), m_save(new QAction(tr("&Save This Filter…"), this)),
      m_facets(new QAction(tr("&Values to Filter By"), this)), m_unseen(new QToolButton(this))
{
    m_save->setStatusTip(tr("Give the filter a name and keep it"));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_facets->setStatusTip(tr("Show beside the list which values there are, and how many events have them"));
    m_facets->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_facets->setCheckable(true);
    build();
    fillMenu();
    connect(m_save, &QAction::triggered, this, &FilterBar::saveFilter);
    connect(m_unseen, &QToolButton::clicked, this, &FilterBar::unseenRequested);
    connect(m_line, &FilterLine::validityChanged, this,
            [this] { m_save->setEnabled(m_line->valid() && !m_line->edit().text().trimmed().isEmpty()); });
    m_save->setEnabled(false);
}

void FilterBar::build()
{
    auto* saved = new QToolButton(this);
    saved->setText(tr("Saved"));
    saved->setAccessibleName(tr("Saved filters"));
    saved->setMenu(m_menu);
    saved->setPopupMode(QToolButton::InstantPopup);
    auto* facets = new QToolButton(this);
    facets->setDefaultAction(m_facets);
    facets->setText(tr("Values"));
    facets->setAccessibleName(m_facets->statusTip());
    connect(m_facets, &QAction::changed, facets, [facets] { facets->setText(tr("Values")); });
    m_unseen->setObjectName(QStringLiteral("unseen"));
    m_unseen->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::normal, space::tight, space::normal, space::tight);
    row->setSpacing(space::normal);
    row->addWidget(m_line, 1);
    m_unseen->setFixedHeight(facets->sizeHint().height()); // coming and going it moves nothing up or down
    for (QToolButton* button : {m_unseen, saved, facets})
        row->addWidget(button, 0, Qt::AlignTop);
}

void FilterBar::keepIn(const QString& settingsFile)
{
    m_filters = SavedFilters(settingsFile);
    fillMenu();
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(m_save);
    m_menu->addSeparator();
    for (const SavedFilter& each : m_filters.all()) {
        QAction* action = m_menu->addAction(onMenu(each.name));
        action->setStatusTip(each.text);
        connect(action, &QAction::triggered, this, [this, each] { m_line->setText(each.text); });
    }
    if (m_filters.all().isEmpty()) {
        m_menu->addAction(tr("No filter is saved"))->setEnabled(false);
        return;
    }
    QMenu* forget = m_menu->addMenu(tr("&Forget"));
    for (const SavedFilter& each : m_filters.all())
        connect(forget->addAction(onMenu(each.name)), &QAction::triggered, this, [this, each] {
            m_filters.forget(each.name);
            // Not while the menu that asked for it is still in use.
            QMetaObject::invokeMethod(this, &FilterBar::fillMenu, Qt::QueuedConnection);
        });
}

void FilterBar::saveFilter()
{
    const QString text = m_line->edit().text().trimmed();
    NameDialog dialog(tr("Save Filter"), tr("&Name:"), text.left(40), this);
    if (!m_desktop.accepted(dialog) || dialog.name().isEmpty())
        return;
    m_filters.save({dialog.name(), text});
    fillMenu();
}

void FilterBar::showUnseen(quint64 events)
{
    const QString text = events > 0 ? tr("+%Ln new", nullptr, static_cast<int>(events)) : QString();
    m_unseen->setVisible(events > 0);
    if (m_unseen->text() == text)
        return;
    m_unseen->setText(text);
    m_unseen->setAccessibleName(tr("%1, show them").arg(text));
    QAccessibleEvent changed(m_unseen, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace vitrine::ui
