// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventfiltering.h"

#include "evidence/hasfinding.h"
#include "filter/print.h"
#include "ui/filter/cellterm.h"
#include "ui/models/eventmodel.h"
#include "ui/pages/fieldspane.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"

#include <QTableView>

namespace vitrine::ui {
namespace {

filter::Vocabulary vocabularyOf(const product::Catalogue& catalogue)
{
    filter::Vocabulary vocabulary = filter::Vocabulary::of(catalogue);
    vocabulary.findings = true;
    return vocabulary;
}

} // namespace

EventFiltering::EventFiltering(Workspace& workspace, Desktop& desktop, EventModel& model, QTableView& list,
                               FieldsPane& fields, QWidget* page)
    : QObject(page), m_workspace(workspace), m_model(model), m_list(list), m_fields(fields),
      m_bar(new FilterBar(vocabularyOf(workspace.catalogue()), desktop, page)), m_facets(new FacetsPane(page)),
      m_refiner(new Refiner([this] { return pointedAt(); }, page))
{
    takeMachine();
    m_facets->hide();
    connect(&workspace, &Workspace::machineChanged, this, &EventFiltering::takeMachine);
    connect(&line(), &FilterLine::applied, &model, &EventModel::setFilter);
    connect(&model, &EventModel::shownChanged, this, &EventFiltering::countFacets);
    connect(m_facets, &FacetsPane::counted, &line(), &FilterLine::setFacets);
    connect(m_bar->facets(), &QAction::toggled, m_facets, &QWidget::setVisible);
    connect(m_refiner, &Refiner::chosen, this, &EventFiltering::refine);
    for (const auto& [signal, how] : {std::pair(&FacetsPane::included, filter::Refinement::Include),
                                     std::pair(&FacetsPane::excluded, filter::Refinement::Exclude)})
        connect(m_facets, signal, this, [this, how = how] {
            if (const auto term = m_facets->currentTerm())
                refine(how, *term);
        });
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(&list), static_cast<QAbstractItemView*>(&fields.view()),
          static_cast<QAbstractItemView*>(m_facets)}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view] { offerMenu(*view); });
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &EventFiltering::pointedAtChanged);
    }
}

void EventFiltering::takeMachine()
{
    m_model.setFinding(
        evidence::hasFinding(m_workspace.catalogue(), sanitize::Surroundings::of(m_workspace.environment())));
}

void EventFiltering::offerMenu(QAbstractItemView& view)
{
    view.setFocus(Qt::MouseFocusReason);
    const QRect cell = view.visualRect(view.currentIndex());
    m_refiner->showMenu(view.viewport()->mapToGlobal(cell.isValid() ? cell.center() : QPoint()), &view);
}

void EventFiltering::countFacets()
{
    if (m_model.snapshot())
        m_facets->ask({m_model.snapshot(), m_model.filter().expression, m_model.rows(), m_model.filter().product,
                       m_model.context()});
}

void EventFiltering::refine(filter::Refinement how, const filter::Term& term)
{
    line().setText(QString::fromStdString(filter::print(filter::refined(line().expression(), how, term))));
}

std::optional<filter::Term> EventFiltering::pointedAt() const
{
    if (m_facets->hasFocus())
        return m_facets->currentTerm();
    if (m_fields.view().hasFocus())
        return m_fields.termAt(m_fields.view().currentIndex());
    const QModelIndex cell = m_list.currentIndex();
    if (!cell.isValid())
        return std::nullopt;
    return termOfCell(*m_model.snapshot(), m_model.snapshotIndex(cell.row()), cell.column());
}

QString EventFiltering::pointedAtName() const
{
    const auto term = pointedAt();
    return term ? foreignLine(filter::filterName(term->field, term->property), 60) : QString();
}

} // namespace vitrine::ui
