// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auditing.h"

#include "audit/examine.h"
#include "ui/phrasefinding.h"
#include "ui/shown.h"

#include <algorithm>

namespace vitrine::ui {
namespace {

constexpr int patience = 250; // ms: files that grow are looked through once, not at every line

// Announces what the ledgers of allowed products do not know yet, and writes it down.
std::optional<Error> meetNewFields(const product::Catalogue& catalogue, const Environment& environment,
                                   const audit::Options& options, audit::Audit& audit)
{
    for (const auto& [id, seen] : audit.fields) {
        const product::Profile* profile = catalogue.find(id);
        const auto situation =
            std::find_if(options.situations.begin(), options.situations.end(),
                         [&wanted = id](const audit::Situation& each) { return each.product == wanted; });
        if (!profile || situation == options.situations.end() || situation->state != consent::State::Allowed)
            continue;
        const std::string path = audit::fieldLedgerPath(environment, id);
        auto ledger = audit::FieldLedger::read(path);
        if (!ledger)
            return ledger.error();
        auto news = ledger->meet(*profile, audit::consentName(*profile, *situation), seen, now());
        if (const auto written = ledger->changed() ? ledger->write(path) : Result<>(); !written)
            return written.error();
        audit.announce(std::move(news), options.dismissals);
    }
    return std::nullopt;
}

// The verdict, and the worst that was found.
QString sentenceOf(const audit::Examined& examined)
{
    const QString word = phrases::verdict(examined.verdict);
    if (examined.findings.empty())
        return word;
    const auto worst = std::max_element(examined.findings.begin(), examined.findings.end(),
                                        [](const auto& a, const auto& b) { return a.severity < b.severity; });
    const int more = static_cast<int>(examined.findings.size()) - 1;
    const QString found = phrases::finding(*worst);
    const QString first = examined.verdict == audit::Verdict::Valid ? Auditing::tr("%1. Noted: %2").arg(word, found)
                                                                    : QStringLiteral("%1: %2").arg(word, found);
    return more == 0 ? first : Auditing::tr("%1 And %n more.", nullptr, more).arg(first);
}

bool isNews(const audit::Finding& finding) { return finding.rule == audit::Rule::NewField; }

} // namespace

Auditing::Auditing(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace),
      m_catalogue(std::make_shared<const product::Catalogue>(workspace.catalogue())),
      m_events(std::make_shared<audit::Auditor>(m_catalogue)), m_audit(std::make_shared<audit::Audit>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &Auditing::ask);
    const auto soon = [this] {
        if (!m_workspace.isReading())
            m_soon.start();
    };
    connect(&workspace, &Workspace::snapshotChanged, this, soon);
    connect(&workspace, &Workspace::decisionsChanged, this, soon);
    connect(&workspace, &Workspace::machineChanged, this, [this] {
        m_news.clear();
        m_audit = std::make_shared<audit::Audit>();
        Q_EMIT changed();
    });
    m_soon.start();
}

audit::Options Auditing::options() const
{
    audit::Options options;
    options.surroundings = sanitize::Surroundings::of(m_workspace.environment());
    for (const Tool& tool : m_workspace.tools())
        options.situations.push_back(
            audit::situationOf(*tool.profile, tool.decision, tool.ids, m_workspace.environment()));
    options.now = now();
    return options;
}

void Auditing::ask()
{
    if (m_workspace.isReading())
        return;
    m_auditor.ask([this, events = m_events, catalogue = m_catalogue, environment = m_workspace.environment(),
                   snapshot = m_workspace.snapshot(), options = options(),
                   opened = !m_workspace.openedFiles().isEmpty()](const Latest::Cancelled& cancelled) mutable {
        Outcome outcome;
        auto list = audit::Dismissals::read(audit::dismissalsPath(environment));
        if (list)
            options.dismissals = *list;
        else
            outcome.problem = list.error();
        outcome.audit = std::make_shared<audit::Audit>(
            events->audit(*snapshot, options, [&](std::size_t) { return !cancelled(); }));
        // What a person opened may be anybody's: only this computer's own events are remembered.
        if (!cancelled() && outcome.audit->complete && !opened && !outcome.problem)
            outcome.problem = meetNewFields(*catalogue, environment, options, *outcome.audit);
        return Latest::Answer([this, outcome] { take(outcome); });
    });
}

void Auditing::take(const Outcome& outcome)
{
    m_audit = outcome.audit;
    QStringList names;
    for (const audit::Finding& finding : m_audit->findings)
        if (isNews(finding)) {
            names << phrases::findingSubject(finding);
            m_news.push_back(finding);
        }
    m_audit->announce(m_news, {});
    mark();
    Q_EMIT changed();
    if (!names.isEmpty())
        Q_EMIT newFields(
            tr("%n field(s) never seen before: %1", nullptr, static_cast<int>(names.size())).arg(names.join(", ")));
    if (outcome.problem)
        Q_EMIT failed(*outcome.problem);
}

// Which findings are let be, by the list as it is now.
void Auditing::mark()
{
    const auto list = audit::Dismissals::read(audit::dismissalsPath(m_workspace.environment()));
    if (!list)
        return;
    for (audit::Finding& finding : m_audit->findings)
        finding.dismissed = list->covers(finding);
}

Result<> Auditing::letBe(const audit::Finding& finding, bool dismissed)
{
    const std::string path = audit::dismissalsPath(m_workspace.environment());
    auto list = audit::Dismissals::read(path);
    if (!list)
        return fail(list.error());
    audit::Dismissal one = audit::dismissalOf(finding);
    one.since = isoDate(now());
    const bool changes = dismissed ? list->add(one) : list->remove(one);
    if (const auto written = changes ? list->write(path) : Result<>(); !written)
        return written;
    mark();
    Q_EMIT changed();
    return {};
}

Result<std::size_t> Auditing::importList(const std::string& path)
{
    const std::string mine = audit::dismissalsPath(m_workspace.environment());
    auto list = audit::Dismissals::read(mine);
    const auto more = list ? audit::Dismissals::read(path) : list;
    if (!more)
        return fail(more.error());
    const std::size_t news = list->add(*more);
    if (const auto written = list->write(mine); !written)
        return fail(written.error());
    mark();
    Q_EMIT changed();
    return news;
}

Result<> Auditing::exportList(const std::string& path) const
{
    const auto list = audit::Dismissals::read(audit::dismissalsPath(m_workspace.environment()));
    return list ? list->write(path) : Result<>(fail(list.error()));
}

std::function<QString(const event::Event&)> Auditing::judge() const
{
    return [&catalogue = m_workspace.catalogue(),
            environment = m_workspace.environment()](const event::Event& event) -> QString {
        const product::Profile* profile = catalogue.find(event.product);
        if (!profile)
            return {};
        audit::Examiner examiner(*profile, sanitize::Surroundings::of(environment));
        return sentenceOf(examiner.examine(event));
    };
}

} // namespace vitrine::ui
