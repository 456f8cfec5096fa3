// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings/findingspage.h"

#include "ui/delegates/dimdelegate.h"
#include "ui/pages/emptiness.h"
#include "ui/pages/findings/findingdetail.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace vitrine::ui {

FindingsPage::FindingsPage(Workspace& workspace, Auditing& auditing, Desktop& desktop, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_auditing(auditing), m_desktop(desktop), m_sentence(new PlainLabel(this)),
      m_import(new QPushButton(tr("&Import List…"), this)), m_export(new QPushButton(tr("E&xport List…"), this)),
      m_list(new QTreeView(this)), m_detail(new FindingDetail(this)), m_split(new QSplitter(Qt::Horizontal, this))
{
    setUpList();
    m_split->addWidget(m_list);
    m_split->addWidget(m_detail);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({640, 360});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(m_split, 1);
    connect(&auditing, &Auditing::changed, this, &FindingsPage::takeFindings);
    connect(&auditing, &Auditing::failed, this, &FindingsPage::tell);
    connect(&workspace, &Workspace::productChanged, this, &FindingsPage::takeFindings);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsPage::showSelection);
    connect(m_list, &QTreeView::activated, this, [this] { m_detail->jump().click(); });
    connect(m_detail, &FindingDetail::eventRequested, this, &Page::eventRequested);
    connect(m_detail, &FindingDetail::letBeRequested, this, &FindingsPage::letBe);
    connect(m_import, &QPushButton::clicked, this, &FindingsPage::importList);
    connect(m_export, &QPushButton::clicked, this, &FindingsPage::exportList);
    takeFindings();
}

QString FindingsPage::title() const { return tr("Fin&dings"); }
QString FindingsPage::searchHint() const { return tr("Search findings"); }

void FindingsPage::setUpList()
{
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setAccessibleName(tr("Findings by severity"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DimDelegate(FindingModel::QuietRole, 0, m_list));
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(FindingModel::Where, QHeaderView::Stretch);
}

QWidget* FindingsPage::bar()
{
    m_import->setToolTip(tr("Add another's list of what is no problem to this computer's"));
    m_export->setToolTip(tr("Write the list of what is no problem here to a file"));
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(space::normal, space::tight, space::normal, space::tight);
    row->setSpacing(space::normal);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_import);
    row->addWidget(m_export);
    return widget;
}

void FindingsPage::takeFindings()
{
    QHash<QString, QString> names;
    for (const Tool& tool : m_workspace.tools())
        names.insert(QString::fromStdString(tool.profile->id), shown(tool.profile->name));
    const QString product = m_workspace.product();
    m_model.setFindings(m_auditing.audit().findings, product, std::move(names));
    m_list->setColumnHidden(FindingModel::Tool, !product.isEmpty());
    m_list->expandAll();
    fitColumns();
    const QModelIndex kept = m_model.indexOf(m_current);
    m_list->setCurrentIndex(kept.isValid() ? kept : m_model.index(0, 0, m_model.index(0, 0)));
    const quint64 events = eventsHere(m_workspace);
    m_sentence->setText(m_model.count() == 0
                            ? tr("Nothing was found in %Ln event(s).", nullptr, static_cast<int>(events))
                            : tr("%1 in %2 and in the product's own description.")
                                  .arg(tr("%Ln finding(s)", nullptr, m_model.count()),
                                       tr("%Ln event(s)", nullptr, static_cast<int>(events))));
    showSelection();
    Q_EMIT summaryChanged();
}

// Places say the most and get what the others leave.
void FindingsPage::fitColumns()
{
    for (const int column : {FindingModel::What, FindingModel::Tool, FindingModel::Events})
        m_list->resizeColumnToContents(column);
}

QString FindingsPage::summary() const { return tr("%Ln finding(s)", nullptr, m_model.count()); }

void FindingsPage::setFilter(const QString& text)
{
    m_model.setNeedle(text);
    m_list->expandAll();
    m_list->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    Q_EMIT summaryChanged();
}

void FindingsPage::showSelection()
{
    const audit::Finding* finding = m_model.finding(m_list->currentIndex());
    if (!finding)
        return m_detail->showNothing(m_model.count() == 0 ? QString() : tr("Select a finding to see why it matters."));
    m_current = finding->id;
    m_detail->show(*finding, m_workspace.environment().home);
}

void FindingsPage::letBe(bool dismissed)
{
    const audit::Finding* finding = m_model.finding(m_list->currentIndex());
    if (!finding)
        return;
    const audit::Finding chosen = *finding; // the list is made anew meanwhile
    if (const auto done = m_auditing.letBe(chosen, dismissed); !done)
        tell(done.error());
}

void FindingsPage::importList()
{
    std::size_t added = 0;
    const QStringList paths = m_desktop.filesToOpen(this);
    for (const QString& path : paths) {
        const auto news = m_auditing.importList(utf8(path));
        if (!news)
            return tell(news.error());
        added += *news;
    }
    if (!paths.isEmpty())
        Q_EMIT said(added == 0 ? tr("Nothing new: the list here holds all of it already.")
                               : tr("%Ln new entry(s) in the list of what is no problem here.", nullptr,
                                    static_cast<int>(added)));
}

void FindingsPage::exportList()
{
    const QString path = m_desktop.fileToSave(this, QStringLiteral("not-a-problem.json"));
    if (path.isEmpty())
        return;
    if (const auto done = m_auditing.exportList(utf8(path)); !done)
        return tell(done.error());
    Q_EMIT said(tr("Written: %1").arg(path));
}

void FindingsPage::tell(const Error& error) { m_desktop.tell(this, tr("Findings"), phrases::error(error)); }

} // namespace vitrine::ui
