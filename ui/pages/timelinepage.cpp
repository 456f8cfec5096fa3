// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timelinepage.h"

#include "ui/charts/timelineview.h"
#include "ui/delegates/dimdelegate.h"
#include "ui/phrasetimeline.h"
#include "ui/shown.h"
#include "ui/text/moment.h"
#include "ui/theme.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/plainlabel.h"

#include <QDateTime>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace vitrine::ui {

TimelinePage::TimelinePage(Workspace& workspace, Desktop& desktop, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_desktop(desktop), m_stack(new QStackedWidget(this)),
      m_sentence(new PlainLabel(this)), m_view(new TimelineView(this)), m_list(new QTableView(this))
{
    build();
    connect(&m_workspace, &Workspace::productChanged, this, &TimelinePage::invalidate);
    connect(&m_workspace, &Workspace::decisionsChanged, this, &TimelinePage::invalidate);
    connect(&m_workspace, &Workspace::snapshotChanged, this, [this] {
        if (!m_workspace.isReading() && m_workspace.snapshot() != m_read)
            invalidate();
    });
    connect(m_view, &TimelineView::currentChanged, m_list, &QTableView::selectRow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_view->setCurrent(current.row()); });
    connect(m_list, &QTableView::activated, this, &TimelinePage::open);
}

void TimelinePage::build()
{
    dressLines(*m_list, tr("Moments of the timeline"));
    m_list->setObjectName(QStringLiteral("moments"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DimDelegate(MomentModel::QuietRole, MomentModel::LinkRole, m_list));
    m_list->setAlternatingRowColors(true);
    const int em = fontMetrics().averageCharWidth();
    const int widths[] = {28, 36, 20, 36, 40};
    for (int column = 0; column < MomentModel::ColumnCount; ++column)
        m_list->setColumnWidth(column, em * widths[column]);
    report::Moment longest;
    longest.time = 1'765'839'599'000; // 15 Dec 2025, two digits everywhere
    longest.precision = report::Precision::NotLater;
    const int longTime = fontMetrics().horizontalAdvance(phrases::momentTime(longest)) + space::section;
    m_list->setColumnWidth(MomentModel::When, std::max(em * widths[MomentModel::When], longTime));
    m_list->horizontalHeader()->setStretchLastSection(true);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::section, space::wide, space::section, space::section);
    column->setSpacing(space::wide);
    column->addWidget(m_sentence);
    column->addWidget(m_view);
    column->addWidget(m_list, 1);
    auto* none = new PlainLabel(tr("Choose a tool on the left: a timeline is one tool's."), this);
    none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(content);
    m_stack->addWidget(none);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
}

QString TimelinePage::title() const { return tr("&Timeline"); }

QString TimelinePage::searchHint() const { return {}; }

QString TimelinePage::summary() const
{
    return m_workspace.product().isEmpty() ? QString() : tr("%Ln moment(s)", nullptr, m_model.rowCount());
}

QString TimelinePage::sentence() const { return m_sentence->text(); }

void TimelinePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        read();
}

void TimelinePage::invalidate()
{
    m_stale = true;
    if (isVisible())
        read();
}

void TimelinePage::read()
{
    m_stale = false;
    const Tool* tool = m_workspace.currentTool();
    m_stack->setCurrentIndex(tool ? 0 : 1);
    if (!tool) {
        m_reader.cancel();
        Q_EMIT summaryChanged();
        return;
    }
    m_read = m_workspace.snapshot();
    m_reader.ask([this, snapshot = m_read, profile = tool->profile, context = m_workspace.context(),
                  time = QDateTime::currentMSecsSinceEpoch()](const Latest::Cancelled&) -> Latest::Answer {
        const auto timeline = std::make_shared<const report::Timeline>(
            report::timelineOf({*profile, context, *snapshot, utcOffsetMinutes(time), time}));
        return [this, timeline] { take(*timeline); };
    });
}

void TimelinePage::take(const report::Timeline& timeline)
{
    m_sentence->setText(phrases::timeline(timeline).join(QLatin1Char('\n')));
    m_view->show(timeline);
    m_model.show(timeline.moments, m_workspace.environment());
    Q_EMIT summaryChanged();
}

void TimelinePage::open(const QModelIndex& index)
{
    if (const QString path = index.data(MomentModel::PathRole).toString(); !path.isEmpty())
        m_desktop.openFile(path);
}

} // namespace vitrine::ui
