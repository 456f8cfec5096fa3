// SPDX-License-Identifier: GPL-3.0-or-later
// What can be filtered by, with how many events have it; what the filter asks for or forbids is marked. Counted beside
// the window. Return includes a value, Delete excludes it, a menu offers both and "only".
#pragma once

#include "filter/facets.h"
#include "ui/work/latest.h"

#include <QTimer>
#include <QTreeWidget>

namespace vitrine::ui {

class FacetsPane : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FacetsPane(QWidget* parent = nullptr);

    struct Asked
    {
        store::SnapshotPtr snapshot;
        filter::Expression expression;
        std::shared_ptr<const std::vector<std::uint32_t>> matching; // null: every row
        std::string product;                                        // id; empty: all
        filter::Context context;
    };
    void ask(Asked asked); // soon
    void setProductNames(QHash<QString, QString> names) { m_productNames = std::move(names); }

    [[nodiscard]] std::optional<filter::Term> currentTerm() const;
    [[nodiscard]] bool busy() const { return m_counter.busy() || m_soon.isActive(); }
    [[nodiscard]] const std::vector<filter::Facet>& facets() const { return m_facets; }

Q_SIGNALS:
    void counted(const std::vector<vitrine::filter::Facet>& facets);
    void included();
    void excluded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void count();
    void take(std::vector<filter::Facet> facets, const filter::Expression& expression);
    void fill(const filter::Expression& expression);
    void add(const filter::Facet& facet, const filter::Expression& expression);
    [[nodiscard]] QString wordOf(const filter::Facet& facet, const filter::Count& count) const;

    Asked m_asked;
    std::vector<filter::Facet> m_facets;
    std::vector<filter::Term> m_terms; // of the items, by their number
    QHash<QString, QString> m_productNames;
    QTimer m_soon;
    bool m_withFields = false; // the fields were asked for, too
    Latest m_counter;
};

} // namespace vitrine::ui
