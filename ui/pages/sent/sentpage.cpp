// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sent/sentpage.h"

#include "protocol/protocol.h"
#include "ui/delegates/dimdelegate.h"
#include "ui/eventcommand.h"
#include "ui/evidence/exportsources.h"
#include "ui/pages/emptiness.h"
#include "ui/pages/sent/attemptdetail.h"
#include "ui/phrasefate.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/text/moment.h"
#include "ui/theme.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine::ui {

namespace {

QString widestEnd(const QFontMetrics& metrics)
{
    using report::AttemptEnd;
    QString widest;
    for (const AttemptEnd end : {AttemptEnd::Sent, AttemptEnd::Refused, AttemptEnd::Unknown, AttemptEnd::Queued,
                                 AttemptEnd::Dropped, AttemptEnd::Mixed})
        if (metrics.horizontalAdvance(endWord(end)) > metrics.horizontalAdvance(widest))
            widest = endWord(end);
    return widest;
}

} // namespace

SentPage::SentPage(Workspace& workspace, Desktop& desktop, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_desktop(desktop), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_sourceLabel(new QLabel(tr("S&how:"), this)), m_source(new QComboBox(this)),
      m_end(new QComboBox(this)), m_replay(new QPushButton(tr("Try an Answer…"), this)), m_broken(new PlainLabel(this)),
      m_list(new QTableView(this)), m_detail(new AttemptDetail(this)), m_split(new QSplitter(Qt::Vertical, this))
{
    setUpList();
    build();
    connect(&m_workspace, &Workspace::snapshotChanged, this, &SentPage::readIfChanged);
    connect(&m_workspace, &Workspace::machineChanged, this, &SentPage::read);
    connect(&m_workspace, &Workspace::decisionsChanged, this, &SentPage::takeTools);
    connect(&m_workspace, &Workspace::productChanged, this, &SentPage::takeFilter);
    connect(m_end, &QComboBox::currentIndexChanged, this, &SentPage::takeFilter);
    connect(m_source, &QComboBox::currentIndexChanged, this, &SentPage::takeSource);
    connect(m_replay, &QPushButton::clicked, this, &SentPage::requestReplay);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SentPage::keepSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SentPage::showSelection);
    connect(m_empty, &EmptyState::acted, this, [this](EmptyState::Kind kind) {
        if (kind == EmptyState::Kind::FilterHidesAll)
            m_end->setCurrentIndex(0);
        actOnEmptiness(kind, m_workspace, m_desktop, *this);
    });
    takeTools();
    takeFilter();
    read();
}

void SentPage::setUpList()
{
    m_list->setObjectName(QStringLiteral("attempts"));
    dressLines(*m_list, tr("Requests that were sent"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DimDelegate(AttemptModel::QuietRole, 0, m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAlternatingRowColors(true);
    m_list->horizontalHeader()->setSectionResizeMode(AttemptModel::Where, QHeaderView::Stretch);
    outbox::JournalEntry unreached;
    unreached.answer.emplace().failure = "not-connected";
    const QString number(9, QLatin1Char('0'));
    fitColumns(*m_list, {{AttemptModel::Time, shortMoment(wideMoment)},
                         {AttemptModel::Tool, QStringLiteral("Azure SDK Tools")},
                         {AttemptModel::Events, number},
                         {AttemptModel::Bytes, number},
                         {AttemptModel::Answer, phrases::answer(unreached)},
                         {AttemptModel::Outcome, widestEnd(m_list->fontMetrics())}});
}

QWidget* SentPage::filterBar()
{
    using report::AttemptEnd;
    m_end->setObjectName(QStringLiteral("endFilter"));
    m_end->addItem(tr("All"));
    for (const AttemptEnd end : {AttemptEnd::Sent, AttemptEnd::Mixed, AttemptEnd::Unknown, AttemptEnd::Refused,
                                 AttemptEnd::Queued, AttemptEnd::Dropped})
        m_end->addItem(endWord(end), static_cast<int>(end));
    m_source->setObjectName(QStringLiteral("sourceChoice"));
    m_source->addItems({tr("Sent from here"), tr("Caught by a sink")});
    m_sourceLabel->setBuddy(m_source);
    m_sourceLabel->hide();
    m_source->hide();
    m_replay->setToolTip(tr("Sends the request to a sink on this computer, and shows what the sender makes of an "
                            "answer of your choice."));
    auto* bar = new QWidget(this);
    auto* label = new QLabel(tr("Ou&tcome:"), bar);
    label->setBuddy(m_end);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::normal, space::tight, space::normal, space::tight);
    row->setSpacing(space::normal);
    row->addWidget(m_sourceLabel);
    row->addWidget(m_source);
    row->addWidget(label);
    row->addWidget(m_end);
    row->addWidget(m_broken, 1);
    row->addStretch();
    row->addWidget(m_replay);
    return bar;
}

void SentPage::build()
{
    m_split->addWidget(m_list);
    m_split->addWidget(m_detail);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({420, 580});
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filterBar());
    column->addWidget(m_split, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
}

// Facts and bytes side by side where there is room for both.
void SentPage::place()
{
    constexpr int charactersForTwoPanes = 120;
    const bool wide = width() >= fontMetrics().averageCharWidth() * charactersForTwoPanes;
    m_detail->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

void SentPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    place();
}

QString SentPage::title() const { return tr("&Sent"); }

QString SentPage::searchHint() const { return tr("Search the requests: a server, an event, an answer"); }

QString SentPage::summary() const
{
    const auto all = static_cast<int>(m_model.ofProduct());
    if (m_model.rowCount() == all)
        return tr("%Ln request(s)", nullptr, all);
    return tr("%1 of %Ln request(s) shown", nullptr, all)
        .arg(shownCount(static_cast<std::uint64_t>(m_model.rowCount())));
}

std::optional<ExportSource> SentPage::exportable() const
{
    ExportSource source;
    source.what = ExportSource::What::Requests;
    source.name = exportName(m_workspace, QStringLiteral("requests"));
    std::vector<outbox::JournalEntry> entries;
    for (int row = 0; row < m_model.rowCount(); ++row)
        entries.push_back(m_model.entry(row));
    source.entries = std::make_shared<const std::vector<outbox::JournalEntry>>(std::move(entries));
    return source;
}

QAbstractItemView* SentPage::mainList() const { return m_list; }

QString SentPage::command() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return {};
    const outbox::Attempt& attempt = m_model.entry(index.row()).attempt;
    return QStringLiteral("vitrinectl sent %1 %2")
        .arg(shellWord(QString::fromStdString(attempt.product)), shellWord(QString::fromStdString(attempt.id)));
}

void SentPage::setFilter(const QString& text)
{
    m_filter.needle = text.trimmed();
    takeFilter();
}

std::vector<SentPage::Seen> SentPage::journalsSeen() const
{
    std::vector<Seen> seen;
    for (const store::FileSummary& file : m_workspace.snapshot()->files())
        if (file.attempts > 0)
            seen.push_back({file.path, file.bytes, file.generation});
    return seen;
}

void SentPage::readIfChanged()
{
    if (!m_workspace.isReading() && journalsSeen() != m_seen)
        read();
}

void SentPage::read()
{
    m_seen = journalsSeen();
    m_reader.ask([this, &catalogue = m_workspace.catalogue(), environment = m_workspace.environment(),
                  files = caughtFiles()](const Latest::Cancelled& cancelled) -> Latest::Answer {
        auto sent = readJournals(catalogue, environment, cancelled);
        auto caught = readCaught(files, cancelled);
        return [this, sent, caught] { take(sent, caught); };
    });
}

// Of the files that were opened those that hold requests.
std::vector<std::string> SentPage::caughtFiles() const
{
    std::vector<std::string> files;
    for (const store::FileSummary& file : m_workspace.snapshot()->files())
        if (file.attempts > 0 && m_workspace.openedFiles().contains(QString::fromStdString(file.path)))
            files.push_back(file.path);
    return files;
}

void SentPage::take(std::shared_ptr<const Journals> sent, std::shared_ptr<const Journals> caught)
{
    m_known = true;
    m_sent = std::move(sent);
    m_caught = std::move(caught);
    const bool choice = !m_caught->entries.empty();
    m_source->setVisible(choice);
    m_sourceLabel->setVisible(choice);
    const int index = choice && (m_wantsCaught || m_source->currentIndex() == 1) ? 1 : 0;
    m_wantsCaught = m_wantsCaught && !choice;
    const QSignalBlocker blocker(m_source);
    m_source->setCurrentIndex(index);
    takeSource();
}

bool SentPage::showsCaught() const { return m_source->currentIndex() == 1; }

void SentPage::showCaught()
{
    m_wantsCaught = true;
    if (m_caught && !m_caught->entries.empty())
        m_source->setCurrentIndex(1);
    read();
}

void SentPage::takeSource()
{
    const auto journals = showsCaught() ? m_caught : m_sent;
    if (!journals)
        return;
    QString broken;
    if (journals->error)
        broken = phrases::error(*journals->error);
    else if (journals->broken > 0)
        broken = tr("▲ %Ln line(s) cannot be read.", nullptr, static_cast<int>(journals->broken));
    m_broken->setTextOrHide(broken);
    m_model.setJournals(journals);
    takeFilter();
}

bool SentPage::hasSelection() const { return m_list->currentIndex().isValid(); }

void SentPage::requestReplay()
{
    if (hasSelection())
        Q_EMIT replayRequested(m_model.entry(m_list->currentIndex().row()));
}

void SentPage::takeTools()
{
    QHash<QString, QString> names;
    for (const Tool& tool : m_workspace.tools())
        names.insert(shown(tool.profile->id), shown(tool.profile->name));
    m_model.setProductNames(std::move(names));
    showSelection();
}

void SentPage::takeFilter()
{
    const QVariant end = m_end->currentData();
    m_filter.end = end.isValid() ? std::optional(static_cast<report::AttemptEnd>(end.toInt())) : std::nullopt;
    m_filter.product = showsCaught() ? QString() : m_workspace.product(); // a sink does not know whose it is
    m_list->setColumnHidden(AttemptModel::Tool, showsCaught() || !m_filter.product.isEmpty());
    m_model.setFilter(m_filter);
    showWhatThereIs();
}

void SentPage::showWhatThereIs()
{
    const bool nothing = m_known && m_model.rowCount() == 0;
    const Tool* tool = m_workspace.currentTool();
    if (nothing && m_model.ofProduct() > 0)
        m_empty->showFilterHidesRequests(m_model.ofProduct());
    else if (nothing)
        m_empty->showNothingSent(tool ? shown(tool->profile->name) : QString());
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    Q_EMIT summaryChanged();
}

EmptyState* SentPage::emptyState() const { return m_stack->currentIndex() == 1 ? m_empty : nullptr; }

void SentPage::keepSelection()
{
    if (m_model.rowCount() == 0)
        return showSelection();
    const QModelIndex index = m_model.index(std::max(0, m_model.rowOf(m_current)), 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showSelection();
}

void SentPage::showSelection()
{
    const QModelIndex index = m_list->currentIndex();
    m_replay->setEnabled(index.isValid());
    Q_EMIT selectionChanged(index.isValid());
    if (!index.isValid()) {
        m_detail->showNothing();
        return;
    }
    const outbox::JournalEntry& entry = m_model.entry(index.row());
    m_current = entry.attempt.id;
    m_detail->show(entry, secretsOf(entry.attempt.product));
}

std::vector<std::string> SentPage::secretsOf(const std::string& productId) const
{
    const Tool* tool = m_workspace.tool(productId);
    if (!tool)
        return {};
    const auto endpoint = protocol::endpointFor(*tool->profile, m_workspace.environment());
    return {endpoint.key, endpoint.secret};
}

} // namespace vitrine::ui
