// SPDX-License-Identifier: GPL-3.0-or-later
// What filters the list of events, put together: the line, the values beside the list, and pointing at cells.
#pragma once

#include "ui/filter/facetspane.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterline.h"
#include "ui/filter/refiner.h"
#include "ui/workspace.h"

class QTableView;

namespace vitrine::ui {

class EventModel;
class FieldsPane;

class EventFiltering : public QObject
{
    Q_OBJECT

public:
    EventFiltering(Workspace& workspace, Desktop& desktop, EventModel& model, QTableView& list, FieldsPane& fields,
                   QWidget* page);

    [[nodiscard]] FilterBar& bar() { return *m_bar; }
    [[nodiscard]] FilterLine& line() { return m_bar->line(); }
    [[nodiscard]] FacetsPane& facets() { return *m_facets; }
    [[nodiscard]] Refiner& refiner() { return *m_refiner; }
    // How a filter names what is pointed at; empty: nothing is.
    [[nodiscard]] QString pointedAtName() const;

Q_SIGNALS:
    void pointedAtChanged();

private:
    void takeMachine();
    void offerMenu(QAbstractItemView& view);
    void countFacets();
    void refine(filter::Refinement how, const filter::Term& term);
    [[nodiscard]] std::optional<filter::Term> pointedAt() const;

    Workspace& m_workspace;
    EventModel& m_model;
    QTableView& m_list;
    FieldsPane& m_fields;
    FilterBar* m_bar;
    FacetsPane* m_facets;
    Refiner* m_refiner;
};

} // namespace vitrine::ui
