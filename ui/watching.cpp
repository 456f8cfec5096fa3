// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watching.h"

#include "filter/print.h"
#include "ui/backgroundnotice.h"
#include "ui/dialogs/disputedialog.h"
#include "ui/newsnote.h"
#include "ui/pages/eventdetail.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/fieldspane.h"
#include "ui/productview.h"

#include <QTableView>

namespace vitrine::ui {
namespace {

// News calls things by their names in the profile, a filter by those that events spell.
template<class Declared> filter::Expression called(filter::Field by, const std::string& name, const Declared* declared)
{
    filter::Term term = filter::isTerm(by, name);
    if (declared)
        for (const std::string& alias : declared->aliases)
            if (!alias.ends_with('*'))
                term.values.push_back(filter::isTerm(by, alias).values.front());
    return filter::termOf(std::move(term));
}

// tool:dr event:command_completed field:shoe_size
filter::Expression withField(const watch::News& news, const product::Profile* profile)
{
    return filter::allOf(
        {filter::termOf(filter::isTerm(filter::Field::Tool, news.product)),
         called(filter::Field::Event, news.event, profile ? profile->event(news.event) : nullptr),
         called(filter::Field::HasField, news.name, profile ? profile->field(news.event, news.name) : nullptr)});
}

} // namespace

Watching::Watching(Workspace& workspace, Desktop& desktop, const Menus& menus, NewsNote& note, ProductView& view,
                   QWidget* window)
    : QObject(window), m_workspace(workspace), m_desktop(desktop), m_view(view),
      m_fields(view.pages().events->detail().fields()), m_window(window)
{
    auto* notice = new BackgroundNotice(workspace, desktop, *menus.background, window);
    connect(notice, &BackgroundNotice::reported, this, &Watching::reported);
    connect(menus.dispute, &QAction::triggered, this, &Watching::dispute);
    connect(menus.disputeField, &QAction::triggered, this, &Watching::disputeField);
    connect(&note, &NewsNote::wanted, this, &Watching::goTo);
    QTableView& table = m_fields.view();
    table.addAction(menus.disputeField);
    const auto enable = [this, action = menus.disputeField] { action->setEnabled(m_fields.disputed().has_value()); };
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, enable);
    connect(table.model(), &QAbstractItemModel::modelReset, this, enable, Qt::QueuedConnection);
    enable();
}

void Watching::dispute()
{
    const Tool* tool = m_workspace.currentTool();
    if (!tool)
        return;
    DisputeDialog dialog(m_workspace, m_desktop, *tool, m_window);
    (void)m_desktop.accepted(dialog);
}

void Watching::disputeField()
{
    const auto disputed = m_fields.disputed();
    const Tool* tool = disputed ? m_workspace.tool(disputed->profile->id) : nullptr;
    if (!tool)
        return;
    DisputeDialog dialog(m_workspace, m_desktop, *tool, m_window);
    dialog.pick(disputed->subject);
    (void)m_desktop.accepted(dialog);
}

void Watching::goTo(const watch::News& news)
{
    m_workspace.setProduct(QString::fromStdString(news.product));
    if (news.kind == watch::News::Kind::NewField)
        m_view.showEvents(
            QString::fromStdString(filter::print(withField(news, m_workspace.catalogue().find(news.product)))));
    else
        m_view.showPage(0);
}

} // namespace vitrine::ui
