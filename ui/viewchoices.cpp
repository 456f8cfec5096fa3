// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewchoices.h"

#include "ui/commands.h"
#include "ui/contrast.h"
#include "ui/menus.h"
#include "ui/productview.h"
#include "ui/text/zone.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/contraststyle.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/wholetable.h"

#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QStyleFactory>

namespace vitrine::ui {
namespace {

const QString utcKey = QStringLiteral("window/timesInUtc");
const QString contrastKey = QStringLiteral("window/highContrast");

QString lastWord(const QObject& object)
{
    return QString::fromLatin1(object.metaObject()->className()).section(QStringLiteral("::"), -1);
}

} // namespace

ViewChoices::ViewChoices(const Menus& menus, Workspace& workspace, ProductView& view, QMainWindow& window, QString file)
    : QObject(&window), m_menus(menus), m_workspace(workspace), m_view(view), m_file(std::move(file)),
      m_ring(new FocusRing(&window))
{
    joinTables();
    connect(menus.utcTimes, &QAction::toggled, this, &ViewChoices::showUtc);
    connect(menus.highContrast, &QAction::toggled, this, &ViewChoices::showContrast);
    connect(menus.columns, &QMenu::aboutToShow, this, &ViewChoices::fillColumns);
    connect(&view, &ProductView::pageChanged, this, &ViewChoices::fillColumns);
    restore();
    fillColumns();
}

// Another window of the same application begins as it would alone.
ViewChoices::~ViewChoices()
{
    showContrast(false);
    setShownZone(Zone::Local);
}

// Every table of every page whose columns one sees at once; those that are a page's text have none to choose.
void ViewChoices::joinTables()
{
    for (const Page* page : m_view.pages().all) {
        for (QTableView* table : page->findChildren<QTableView*>()) {
            if (!table->model() || table->horizontalHeader()->isHidden() || qobject_cast<WholeTable*>(table))
                continue;
            const QString name = table->objectName().isEmpty() ? lastWord(*table->model()) : table->objectName();
            m_columns << new Columns(*table, QStringLiteral("window/columns/%1-%2").arg(lastWord(*page), name));
        }
    }
}

void ViewChoices::fillColumns()
{
    const auto* table = qobject_cast<const QTableView*>(m_view.page() ? m_view.page()->mainList() : nullptr);
    const Columns* columns = table ? Columns::of(*table) : nullptr;
    if (!columns || m_menus.columns->actions() != columns->actions()) {
        for (QAction* action : m_menus.columns->actions())
            m_menus.columns->removeAction(action);
        if (columns)
            m_menus.columns->addActions(columns->actions());
    }
    giveMnemonics(*m_menus.columns);
    m_menus.columns->menuAction()->setEnabled(columns != nullptr);
}

void ViewChoices::showUtc(bool utc)
{
    setShownZone(utc ? Zone::Utc : Zone::Local);
    m_workspace.showAgain();
    for (QAbstractItemView* table : m_view.findChildren<QAbstractItemView*>())
        table->viewport()->update();
}

void ViewChoices::showContrast(bool high)
{
    if (high != m_contrast) {
        if (high) {
            m_ownPalette = QApplication::palette();
            m_ownStyle = QApplication::style()->name();
        }
        m_contrast = high;
        QApplication::setStyle(high ? new ContrastStyle(m_ownStyle) : QStyleFactory::create(m_ownStyle));
        QApplication::setPalette(high ? highContrastPalette(m_ownPalette) : m_ownPalette);
    }
    m_ring->setOn(high);
}

void ViewChoices::restore()
{
    if (m_file.isEmpty())
        return;
    const QSettings settings(m_file, QSettings::IniFormat);
    for (Columns* columns : m_columns)
        columns->restore(settings);
    m_menus.utcTimes->setChecked(settings.value(utcKey).toBool());
    m_menus.highContrast->setChecked(settings.value(contrastKey).toBool());
}

void ViewChoices::save() const
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    for (const Columns* columns : m_columns)
        columns->save(settings);
    settings.setValue(utcKey, m_menus.utcTimes->isChecked());
    settings.setValue(contrastKey, m_menus.highContrast->isChecked());
}

void ViewChoices::resetColumns()
{
    for (Columns* columns : m_columns)
        columns->reset();
    m_workspace.showAgain(); // pages hide again what they do not need
}

} // namespace vitrine::ui
