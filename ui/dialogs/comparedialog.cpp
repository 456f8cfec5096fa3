// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/comparedialog.h"

#include "base/secrets.h"
#include "base/text.h"
#include "ui/delegates/dimdelegate.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wholetable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {
namespace {

constexpr std::size_t mostKindsTold = 3;

QLabel* labelled(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

CompareDialog::CompareDialog(Workspace& workspace, ChosenEvents chosen, const product::Profile& product,
                             QWidget* parent)
    : QDialog(parent), m_product(product), m_chosen(std::move(chosen)),
      m_utcOffsetMinutes(utcOffsetMinutes(QDateTime::currentMSecsSinceEpoch())), m_by(new QComboBox(this)),
      m_a(new QComboBox(this)), m_b(new QComboBox(this)), m_only(new QCheckBox(tr("&Differences only"), this)),
      m_sentence(new PlainLabel(this)), m_kinds(dimLabel({}, this)), m_table(new QTableView(this)),
      m_valueTable(new QTableView(this))
{
    setWindowTitle(tr("Compare: %1").arg(shown(product.name)));
    if (!m_chosen.snapshot)
        m_chosen.snapshot = workspace.snapshot();
    m_comparable = report::comparable(*m_chosen.snapshot, product.id, m_utcOffsetMinutes);
    build();
    const std::pair<By, QString> kinds[] = {{By::Versions, tr("versions")}, {By::Days, tr("days")}};
    for (const auto& [by, text] : kinds)
        m_by->addItem(text, static_cast<int>(by));
    if (m_chosen.rows.size() == 2) {
        m_by->addItem(tr("the two selected events"), static_cast<int>(By::Events));
        m_by->setCurrentIndex(m_by->count() - 1);
    }
    connect(m_by, &QComboBox::currentIndexChanged, this, &CompareDialog::fillSides);
    connect(m_a, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_b, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_only, &QCheckBox::toggled, &m_model, &ComparisonModel::setDifferencesOnly);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CompareDialog::showValues);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CompareDialog::showValues);
    fillSides();
}

void CompareDialog::build()
{
    m_only->setChecked(true);
    m_by->setAccessibleName(tr("What is compared"));
    m_a->setAccessibleName(tr("Side A"));
    m_b->setAccessibleName(tr("Side B"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::normal);
    bar->addWidget(labelled(tr("&Compare"), m_by, this));
    bar->addWidget(m_by);
    bar->addSpacing(space::wide);
    bar->addWidget(labelled(tr("&A:"), m_a, this));
    bar->addWidget(m_a);
    bar->addWidget(labelled(tr("&B:"), m_b, this));
    bar->addWidget(m_b);
    bar->addStretch();
    bar->addWidget(m_only);
    dressTable(*m_table, tr("Fields and how they differ"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new DimDelegate(ComparisonModel::QuietRole, 0, m_table));
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    dressTable(*m_valueTable, tr("Values of the selected field"));
    m_valueTable->setModel(&m_values);
    for (QTableView* table : {m_table, m_valueTable}) {
        table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::normal);
    }
    const int em = fontMetrics().averageCharWidth();
    const int widths[] = {24, 30, 18, 18, 42, 42};
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, em * widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_valueTable);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::normal);
    layout->addLayout(bar);
    layout->addWidget(m_sentence);
    layout->addWidget(m_kinds);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
    resize(em * 190, em * 105);
}

// The two newest to begin with.
void CompareDialog::fillSides()
{
    const QSignalBlocker blockA(m_a), blockB(m_b);
    for (QComboBox* side : {m_a, m_b}) {
        side->clear();
        switch (static_cast<By>(m_by->currentData().toInt())) {
        case By::Versions:
            for (const report::NamedCount& version : m_comparable.versions)
                side->addItem(foreignLine(version.name, 40), QByteArray::fromStdString(version.name));
            break;
        case By::Days:
            for (const report::DayCount& day : m_comparable.days)
                side->addItem(dayText(day.day), static_cast<qlonglong>(day.day));
            break;
        case By::Events:
            break;
        }
    }
    fillEvents();
    m_a->setCurrentIndex(std::max(0, m_a->count() - 2));
    m_b->setCurrentIndex(m_b->count() - 1);
    compare();
}

void CompareDialog::fillEvents()
{
    if (static_cast<By>(m_by->currentData().toInt()) != By::Events)
        return;
    for (const std::size_t row : m_chosen.rows) {
        const store::Row& each = m_chosen.snapshot->row(row);
        QString text = foreignLine(m_chosen.snapshot->text(each.name), 60);
        if (each.time != store::Row::noTime)
            text += QStringLiteral(", ") + shortMoment(each.time);
        for (QComboBox* side : {m_a, m_b})
            side->addItem(text, static_cast<qulonglong>(row));
    }
}

std::vector<std::size_t> CompareDialog::rowsOf(const QComboBox& side) const
{
    if (side.currentIndex() < 0)
        return {};
    const QVariant which = side.currentData();
    const store::Snapshot& snapshot = *m_chosen.snapshot;
    switch (static_cast<By>(m_by->currentData().toInt())) {
    case By::Versions:
        return report::rowsOf(snapshot, {m_product.id, {}, which.toByteArray().toStdString()});
    case By::Days:
        return report::rowsOf(snapshot,
                              {m_product.id, report::rangeOfDay(which.toLongLong(), m_utcOffsetMinutes), std::nullopt});
    case By::Events:
        break;
    }
    return {static_cast<std::size_t>(which.toULongLong())};
}

void CompareDialog::compare()
{
    const bool enough = m_a->count() >= 2;
    m_a->setEnabled(enough);
    m_b->setEnabled(enough);
    if (!enough) {
        m_counter.cancel();
        take({});
        m_sentence->setText(
            tr("There is nothing to compare: the events that are known here name fewer than two of them."));
        return;
    }
    m_sentence->setText(tr("Counting…"));
    m_counter.ask([this, snapshot = m_chosen.snapshot, sides = report::Sides{rowsOf(*m_a), rowsOf(*m_b)},
                   profile = &m_product](const Latest::Cancelled& cancelled) -> Latest::Answer {
        auto comparison = std::make_shared<report::Comparison>(report::compare(*snapshot, *profile, sides, cancelled));
        return [this, comparison] { take(std::move(*comparison)); };
    });
}

void CompareDialog::take(report::Comparison comparison)
{
    m_model.show(std::move(comparison), m_a->currentText(), m_b->currentText());
    const report::Comparison& known = m_model.comparison();
    const bool two = known.ofTwoEvents();
    m_table->setColumnHidden(ComparisonModel::ShareA, two);
    m_table->setColumnHidden(ComparisonModel::ShareB, two);
    using report::Difference;
    QString text = tr("%1 fields appeared, %2 vanished, %3 changed, %4 are the same.")
                       .arg(known.count(Difference::Appeared))
                       .arg(known.count(Difference::Vanished))
                       .arg(known.count(Difference::Changed))
                       .arg(known.count(Difference::Same));
    if (!two)
        text += QLatin1Char(' ') + tr("A: %1 events, B: %2.").arg(shownCount(known.a), shownCount(known.b));
    if (known.unreadable > 0)
        text +=
            QLatin1Char(' ') + tr("%Ln event(s) could not be read again.", nullptr, static_cast<int>(known.unreadable));
    m_sentence->setText(text);
    m_kinds->setTextOrHide(two ? QString() : kindsText());
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
}

QString CompareDialog::kindsText() const
{
    using report::Difference;
    QStringList texts;
    std::size_t more = 0;
    for (const report::KindDifference& kind : m_model.comparison().kinds) {
        if (kind.what == Difference::Same)
            continue;
        const QString name = foreignLine(kind.event, 60);
        if (texts.size() >= static_cast<qsizetype>(mostKindsTold))
            ++more;
        else
            texts << (kind.what == Difference::Appeared ? tr("event %1 appeared").arg(name)
                      : kind.what == Difference::Vanished
                          ? tr("event %1 vanished").arg(name)
                          : tr("event %1: %2 to %3").arg(name, shownCount(kind.a), shownCount(kind.b)));
    }
    if (more > 0)
        texts << tr("%n more kind(s) of events differ", nullptr, static_cast<int>(more));
    return texts.join(QStringLiteral("; "));
}

void CompareDialog::showValues()
{
    TwinTable table{{tr("Value"), tr("In A"), tr("In B")}, {}};
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_model.rowCount()) {
        const report::FieldDifference& field = m_model.at(row);
        for (const report::ValueCount& each : field.valueCounts)
            table.rows.push_back({namesSecret(field.field) ? shown(secretMask()) : foreignLine(each.value, 4000),
                                  TwinCell::count(each.a), TwinCell::count(each.b)});
    }
    m_values.setTable(std::move(table));
    const int em = fontMetrics().averageCharWidth();
    m_valueTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        m_valueTable->setColumnWidth(column, em * 14);
}

QString CompareDialog::sentence() const { return m_sentence->text(); }

} // namespace vitrine::ui
