// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/facetspane.h"

#include "filter/print.h"
#include "filter/refine.h"
#include "ui/phrasefault.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/words.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <span>

namespace vitrine::ui {
namespace {

constexpr int soon = 200;             // ms; rows may come ten times a second
constexpr std::size_t mostShown = 15; // of a field; each is an item that has to be made anew
constexpr int termRole = Qt::UserRole;
enum Column { Value, Events };

filter::Rows rowsOf(const store::Snapshot& snapshot, const std::string& product)
{
    filter::Rows rows = filter::allRows(snapshot);
    if (!product.empty())
        std::erase_if(rows, [&](std::uint32_t row) { return snapshot.productOf(snapshot.row(row)) != product; });
    return rows;
}

filter::FacetQuestion questionOf(const FacetsPane::Asked& asked)
{
    filter::FacetQuestion question;
    question.expression = asked.expression;
    question.among = rowsOf(*asked.snapshot, asked.product);
    question.matching = asked.matching ? *asked.matching : question.among;
    return question;
}

} // namespace

FacetsPane::FacetsPane(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("facets"));
    setAccessibleName(tr("Values to filter by"));
    setHeaderLabels({tr("Value"), tr("Events")});
    setRootIsDecorated(true);
    setUniformRowHeights(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Value, QHeaderView::Stretch);
    header()->setSectionResizeMode(Events, QHeaderView::ResizeToContents);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &FacetsPane::count);
    connect(this, &QTreeWidget::itemActivated, this, [this] {
        if (currentTerm())
            Q_EMIT included();
    });
}

void FacetsPane::ask(Asked asked)
{
    m_asked = std::move(asked);
    if (!m_soon.isActive())
        m_soon.start();
}

void FacetsPane::showEvent(QShowEvent* event)
{
    QTreeWidget::showEvent(event);
    if (!m_withFields && m_asked.snapshot)
        m_soon.start();
}

// The columns at once; which fields the events have themselves only when somebody sees it, for they have to be decoded.
void FacetsPane::count()
{
    m_withFields = isVisible();
    m_counter.ask(
        [this, asked = m_asked, withFields = m_withFields](const Latest::Cancelled& cancelled) -> Latest::Answer {
            const filter::FacetQuestion question = questionOf(asked);
            auto facets = filter::columnFacets(question, *asked.snapshot, asked.context, cancelled);
            if (withFields)
                facets.push_back(filter::fieldFacet(question, *asked.snapshot, asked.context, cancelled));
            return [this, facets = std::move(facets), expression = asked.expression] { take(facets, expression); };
        });
}

void FacetsPane::take(std::vector<filter::Facet> facets, const filter::Expression& expression)
{
    m_facets = std::move(facets);
    fill(expression);
    Q_EMIT counted(m_facets);
}

void FacetsPane::fill(const filter::Expression& expression)
{
    const auto current = currentTerm();
    const int scrolled = verticalScrollBar()->value();
    QStringList folded;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (!topLevelItem(i)->isExpanded())
            folded << topLevelItem(i)->text(Value);
    clear();
    m_terms.clear();
    for (const filter::Facet& facet : m_facets)
        add(facet, expression);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = topLevelItem(i);
        item->setExpanded(!folded.contains(item->text(Value)));
        for (int child = 0; current && child < item->childCount(); ++child)
            if (m_terms[item->child(child)->data(Value, termRole).toUInt()] == *current)
                setCurrentItem(item->child(child));
    }
    verticalScrollBar()->setValue(scrolled);
}

void FacetsPane::add(const filter::Facet& facet, const filter::Expression& expression)
{
    if (facet.values == 0 || (facet.values == 1 && facet.counts.front().value == filter::Value(filter::Pattern())))
        return; // no event says any
    auto* top = new QTreeWidgetItem(this, {phrases::facet(facet.field), QString()});
    top->setFont(Value, subheading(font()));
    top->setToolTip(Value, QString::fromStdString(filter::filterName(facet.field)));
    top->setFirstColumnSpanned(true);
    const std::size_t shown = std::min(mostShown, facet.counts.size());
    for (const filter::Count& count : std::span(facet.counts).first(shown)) {
        const filter::Term term{facet.field, {}, filter::Comparison::Is, {count.value}};
        const filter::Stance stance = filter::stanceOn(expression, term);
        const QString word = wordOf(facet, count);
        const QString mark = stance == filter::Stance::Included   ? QStringLiteral("⊕ ")
                             : stance == filter::Stance::Excluded ? QStringLiteral("⊖ ")
                                                                  : QString();
        auto* item = new QTreeWidgetItem(top, {mark + word, shownCount(count.events)});
        item->setData(Value, termRole, static_cast<uint>(m_terms.size()));
        item->setToolTip(Value, plainToolTip(foreignLine(filter::print(term))));
        item->setTextAlignment(Events, Qt::AlignRight | Qt::AlignVCenter);
        item->setFont(Events, tabular(font()));
        const QString told = stance == filter::Stance::Included   ? tr("%1, included").arg(word)
                             : stance == filter::Stance::Excluded ? tr("%1, excluded").arg(word)
                                                                  : word;
        item->setData(Value, Qt::AccessibleTextRole,
                      tr("%1, %Ln event(s)", nullptr, static_cast<int>(count.events)).arg(told));
        m_terms.push_back(term);
    }
    if (facet.values > shown)
        (new QTreeWidgetItem(top, {tr("%Ln more", nullptr, static_cast<int>(facet.values - shown))}))
            ->setFlags(Qt::NoItemFlags);
}

QString FacetsPane::wordOf(const filter::Facet& facet, const filter::Count& count) const
{
    const std::string& value = std::get<filter::Pattern>(count.value).pieces.front();
    if (value.empty())
        return facet.field == filter::Field::Tool ? tr("not known") : tr("none");
    if (facet.field == filter::Field::Success)
        return value == "unknown" ? tr("not said") : resultWord(value == "true" ? 1 : 0);
    if (facet.field == filter::Field::Status)
        return statusWord(*event::statusNamed(value));
    const QString word = foreignLine(value);
    return facet.field == filter::Field::Tool ? m_productNames.value(word, word) : word;
}

std::optional<filter::Term> FacetsPane::currentTerm() const
{
    const QTreeWidgetItem* item = currentItem();
    const QVariant number = item ? item->data(Value, termRole) : QVariant();
    return number.isValid() && number.toUInt() < m_terms.size() ? std::optional(m_terms[number.toUInt()])
                                                                : std::nullopt;
}

void FacetsPane::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Minus) && currentTerm())
        Q_EMIT excluded();
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace vitrine::ui
