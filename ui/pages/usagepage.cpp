// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagepage.h"

#include "base/file.h"
#include "ui/charts/cards/activitycard.h"
#include "ui/charts/cards/barscard.h"
#include "ui/charts/cards/durationcard.h"
#include "ui/charts/cards/successcard.h"
#include "ui/charts/cards/versionscard.h"
#include "ui/evidence/exportsources.h"
#include "ui/pages/emptiness.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/text/moment.h"
#include "ui/text/zone.h"
#include "ui/theme.h"
#include "ui/widgets/rangebar.h"

#include <QDateTime>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace vitrine::ui {
namespace {

constexpr int msBetweenCountsWhileReading = 2000;
constexpr int msBetweenCards = 16; // a picture of the screen: they are slow to make

Millis startOf(const QDate& day)
{
    return day.startOfDay(shownZone() == Zone::Utc ? Qt::UTC : Qt::LocalTime).toMSecsSinceEpoch();
}

} // namespace

UsagePage::UsagePage(Workspace& workspace, Desktop& desktop, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_desktop(desktop), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_range(new RangeBar(this))
{
    build();
    connect(m_range, &RangeBar::rangeChanged, this, &UsagePage::invalidate);
    connect(&m_workspace, &Workspace::productChanged, this, [this] {
        m_area->verticalScrollBar()->setValue(0);
        invalidate();
    });
    connect(&m_workspace, &Workspace::decisionsChanged, this, &UsagePage::showWhatThereIs);
    connect(&m_workspace, &Workspace::snapshotChanged, this, [this] {
        if (m_workspace.snapshot() != m_counted)
            invalidate();
        else
            showWhatThereIs();
    });
    connect(m_empty, &EmptyState::acted, this, &UsagePage::act);
    m_next.setInterval(msBetweenCards);
    connect(&m_next, &QTimer::timeout, this, &UsagePage::showNextCard);
    showWhatThereIs();
}

void UsagePage::build()
{
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* board = new QWidget(m_area);
    m_grid = new QGridLayout(board);
    m_grid->setContentsMargins(space::section, 0, space::section, space::section);
    m_grid->setSpacing(space::wide);
    makeCards(board);
    m_area->setWidget(board);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_empty);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::section, space::wide, space::section, space::normal);
    bar->addWidget(m_range);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addLayout(bar);
    page->addWidget(m_stack, 1);
}

void UsagePage::makeCards(QWidget* board)
{
    m_cards = {new ActivityCard(board), new CommandsCard(board), new SuccessCard(board),
               new DurationCard(board), new ErrorsCard(board),   new VersionsCard(board)};
    for (UsageCard* card : m_cards) {
        connect(card, &UsageCard::eventsRequested, this, &Page::eventsRequested);
        connect(card, &UsageCard::pictureRequested, this, [this, card] { savePicture(*card); });
    }
}

// The ending chooses the form: .png is pixels, everything else vectors.
void UsagePage::savePicture(const UsageCard& card)
{
    const QString path = m_desktop.fileToSave(this, exportName(m_workspace, QStringLiteral("chart.svg")));
    if (path.isEmpty())
        return;
    const ChartPicture picture = card.picture();
    const bool pixels = path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    if (const auto written = replaceFile(utf8(path), (pixels ? picture.png() : picture.svg()).toStdString()); !written)
        m_desktop.tell(this, tr("Save as a picture"), phrases::error(written.error()));
}

// One column where two would squeeze; the calendar always has the whole width.
void UsagePage::placeCards()
{
    const int columns = width() >= fontMetrics().averageCharWidth() * 110 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_grid->addWidget(m_cards.front(), 0, 0, 1, columns);
    for (std::size_t i = 1; i < m_cards.size(); ++i) {
        const int place = static_cast<int>(i) - 1;
        const bool last = i + 1 == m_cards.size();
        m_grid->addWidget(m_cards[i], 1 + place / columns, place % columns, 1,
                          last && place % columns == 0 ? columns : 1);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

QString UsagePage::title() const { return tr("&Usage"); }

QString UsagePage::searchHint() const { return {}; }

QString UsagePage::summary() const { return tr("%Ln event(s) counted", nullptr, static_cast<int>(m_usage.events)); }

void UsagePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    placeCards();
    if (m_stale)
        count();
}

void UsagePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeCards();
}

void UsagePage::invalidate()
{
    m_stale = true;
    const bool soon =
        m_workspace.isReading() && m_sinceCount.isValid() && m_sinceCount.elapsed() < msBetweenCountsWhileReading;
    if (isVisible() && !soon)
        count();
    showWhatThereIs();
}

report::Question UsagePage::question() const
{
    report::Question question;
    question.product = utf8(m_workspace.product());
    question.utcOffsetMinutes = utcOffsetMinutes(QDateTime::currentMSecsSinceEpoch());
    if (m_range->from().isValid())
        question.range.from = startOf(m_range->from());
    if (m_range->to().isValid())
        question.range.to = startOf(m_range->to().addDays(1));
    return question;
}

std::optional<ExportSource> UsagePage::exportable() const
{
    ExportSource source;
    source.what = ExportSource::What::Events;
    source.name = exportName(m_workspace, QStringLiteral("events"));
    source.snapshot = m_workspace.snapshot();
    const report::Question asked = question();
    const bool always = asked.range.from == INT64_MIN && asked.range.to == INT64_MAX;
    for (std::size_t i = 0; i < source.snapshot->size(); ++i) {
        const store::Row& row = source.snapshot->row(i);
        const bool inRange =
            row.time != store::Row::noTime && row.time >= asked.range.from && row.time < asked.range.to;
        if ((always || inRange) && (asked.product.empty() || source.snapshot->productOf(row) == asked.product))
            source.rows.push_back(static_cast<std::uint32_t>(i));
    }
    return source;
}

void UsagePage::count()
{
    m_stale = false;
    m_sinceCount.start();
    m_counter.ask([this, snapshot = m_workspace.snapshot(), asked = question()](const Latest::Cancelled&) {
        const auto usage = std::make_shared<const report::Usage>(report::usage(*snapshot, asked));
        return [this, usage, snapshot] { take(*usage, snapshot); };
    });
}

void UsagePage::take(const report::Usage& usage, const store::SnapshotPtr& snapshot)
{
    m_usage = usage;
    m_counted = snapshot;
    if (m_range->preset() == RangeBar::All && usage.events > usage.withoutTime)
        m_range->setAvailable(localTime(usage.first).date(), localTime(usage.last).date());
    m_upToDate = 0;
    m_next.start();
    showWhatThereIs();
}

void UsagePage::showNextCard()
{
    m_cards[m_upToDate++]->showUsage(m_usage);
    if (m_upToDate < m_cards.size())
        return;
    m_next.stop();
    Q_EMIT counted();
}

void UsagePage::showWhatThereIs()
{
    const bool nothing = m_usage.events == 0;
    if (nothing) {
        const bool bounded = m_range->preset() != RangeBar::All;
        explainEmptiness(*m_empty, m_workspace, bounded ? eventsHere(m_workspace) : 0);
    }
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    Q_EMIT summaryChanged();
}

EmptyState* UsagePage::emptyState() const { return m_stack->currentIndex() == 1 ? m_empty : nullptr; }

void UsagePage::act(EmptyState::Kind kind)
{
    if (kind == EmptyState::Kind::FilterHidesAll)
        m_range->choose(RangeBar::All);
    else
        actOnEmptiness(kind, m_workspace, m_desktop, *this);
}

} // namespace vitrine::ui
