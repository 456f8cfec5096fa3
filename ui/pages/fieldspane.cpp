// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fieldspane.h"

#include "base/secrets.h"
#include "ui/delegates/fielddelegate.h"
#include "ui/filter/cellterm.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"
#include "ui/text/words.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wholetable.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {
FieldsPane::FieldsPane(QWidget* parent)
    : QWidget(parent), m_title(new PlainLabel(this)), m_origin(dimLabel({}, this)), m_fate(new PlainLabel(this)),
      m_verdict(new PlainLabel(this)), m_findings(new PlainLabel(this)), m_view(new QTableView(this))
{
    m_title->setFont(subheading(font()));
    setUpView();
    build();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FieldsPane::choose);
    connect(m_view, &QTableView::entered, this, &FieldsPane::choose);
    connect(m_view, &QTableView::clicked, this, &FieldsPane::choose);
    showNothing({});
}

void FieldsPane::setUpView()
{
    m_view->setObjectName(QStringLiteral("fields"));
    dressTable(*m_view, tr("Fields of the event"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new FieldDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setWordWrap(false);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(FieldDelegate::rowHeight(m_view->font()));
    QHeaderView* header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(FieldValueModel::Value, QHeaderView::Stretch);
    header->setMinimumSectionSize(m_view->fontMetrics().averageCharWidth() * 8);
    const int character = m_view->fontMetrics().averageCharWidth();
    m_view->setColumnWidth(FieldValueModel::Name, character * 20);
    m_view->setColumnWidth(FieldValueModel::Class, character * 15);
}

void FieldsPane::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::normal, space::normal, space::normal, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_title);
    column->addWidget(m_origin);
    column->addWidget(m_fate);
    column->addWidget(m_verdict);
    column->addWidget(m_findings);
    column->addWidget(m_view, 1);
}

void FieldsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_view)
        return;
    m_title->setFont(subheading(font()));
    m_view->verticalHeader()->setDefaultSectionSize(FieldDelegate::rowHeight(m_view->font()));
}

void FieldsPane::showEvent(const event::Event& event, const product::Profile* profile, const QString& origin,
                           const QString& fate)
{
    m_event = event.name;
    m_profile = profile;
    m_quiet = true;
    m_model.setEvent(event, profile);
    m_quiet = false;
    m_title->setText(event.name.empty() ? tr("An event without a name") : foreignLine(event.name));
    const QString when = event.time ? localMoment(*event.time) : tr("no time");
    m_origin->setText(when + QStringLiteral(" · ") + origin);
    m_origin->setToolTip(event.time ? QString::fromStdString(isoTime(*event.time)) : QString());
    m_fate->setTextOrHide(QStringLiteral("%1 %2").arg(statusGlyph(event.status), fate).trimmed());
    m_findings->setTextOrHide(findings(event));
    m_view->setEnabled(true);
}

void FieldsPane::showAdded(const std::vector<AddedField>& added, const event::Event& event,
                           const product::Profile* profile)
{
    m_model.setAdded(added, event.name, profile);
}

void FieldsPane::showVerdict(const QString& verdict) { m_verdict->setTextOrHide(verdict); }

QString FieldsPane::verdict() const { return m_verdict->text(); }

void FieldsPane::showNothing(const QString& why)
{
    m_profile = nullptr;
    m_model.clear();
    m_title->setText(why);
    m_origin->clear();
    m_fate->hide();
    m_verdict->hide();
    m_findings->hide();
    m_view->setEnabled(false);
}

QString FieldsPane::findings(const event::Event& event) const
{
    QStringList sentences;
    if (const int count = m_model.undeclared())
        sentences += QStringLiteral("▲ ") + tr("%Ln field(s) that the tool does not declare.", nullptr, count);
    for (const std::string& warning : event.warnings)
        sentences += QStringLiteral("▲ ") +
                     (warning == "duplicate-key" ? tr("A key stands there twice.") : foreignLine(warning));
    return sentences.join(QLatin1Char('\n'));
}

void FieldsPane::pointAt(const std::string& field)
{
    const int row = m_model.rowOf(field);
    if (row < 0)
        return;
    m_quiet = true;
    m_view->setCurrentIndex(m_model.index(row, m_view->currentIndex().isValid() ? m_view->currentIndex().column() : 0));
    m_quiet = false;
}

std::optional<filter::Term> FieldsPane::termAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const std::string field = index.data(FieldValueModel::FieldRole).toByteArray().toStdString();
    switch (index.data(FieldValueModel::KindRole).value<FieldValueModel::Kind>()) {
    case FieldValueModel::Kind::Added:
        return std::nullopt;
    case FieldValueModel::Kind::Removed:
        return filter::isTerm(filter::Field::Removed, field);
    default:
        if (namesSecret(field))
            return filter::isTerm(filter::Field::HasField, field);
        return termOfField(field, index.data(FieldValueModel::PlainRole).toByteArray().toStdString());
    }
}

std::optional<FieldsPane::Disputed> FieldsPane::disputed() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_profile || !index.isValid())
        return std::nullopt;
    const std::string field = index.data(FieldValueModel::FieldRole).toByteArray().toStdString();
    return Disputed{m_profile, dispute::subjectOf(*m_profile, m_event, field)};
}

void FieldsPane::choose(const QModelIndex& index)
{
    if (!m_quiet && index.isValid())
        Q_EMIT fieldChosen(index.data(FieldValueModel::FieldRole).toByteArray());
}

} // namespace vitrine::ui
