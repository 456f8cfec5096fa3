// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventdetail.h"

#include "base/paths.h"
#include "ui/bytes/bytespane.h"
#include "ui/bytes/byteview.h"
#include "ui/pages/fieldspane.h"
#include "ui/phrasefate.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"

#include <algorithm>

namespace vitrine::ui {

EventDetail::EventDetail(QWidget* parent)
    : QSplitter(Qt::Vertical, parent), m_fields(new FieldsPane(this)), m_bytes(new BytesPane(this))
{
    addWidget(m_fields);
    addWidget(m_bytes);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setChildrenCollapsible(false);
    connect(m_fields, &FieldsPane::fieldChosen, this,
            [this](const QByteArray& field) { pointAtBytesOf(field.toStdString()); });
    connect(m_bytes, &BytesPane::fieldPointedAt, this,
            [this](quint64 event, const QByteArray& field) { pointAtField(event, field.toStdString()); });
}

std::string EventDetail::wireName(std::size_t event, const std::string& field) const
{
    const product::Profile* profile = m_preview->profiles[event];
    const product::Field* declared = profile ? profile->field(m_preview->events[event].name, field) : nullptr;
    return declared ? declared->name : field;
}

void EventDetail::pointAtBytesOf(const std::string& field)
{
    if (!m_preview || m_event >= m_preview->events.size())
        return;
    m_bytes->highlightField(m_event, field);
    if (m_bytes->view().highlighted().empty())
        m_bytes->highlightField(m_event, wireName(m_event, field));
}

void EventDetail::pointAtField(std::size_t event, const std::string& wireField)
{
    if (!m_preview || event >= m_preview->events.size())
        return;
    if (event != m_event)
        showAnother(event);
    if (m_fields->model().rowOf(wireField) >= 0)
        return m_fields->pointAt(wireField);
    for (const Json::Member& member : m_preview->events[event].fields.members())
        if (wireName(event, member.key) == wireField)
            return m_fields->pointAt(member.key);
}

void EventDetail::showEvents(store::SnapshotPtr snapshot, std::vector<std::size_t> rows, std::size_t selected,
                             std::size_t current)
{
    m_judging.cancel();
    m_reader.ask([this, snapshot = std::move(snapshot), rows = std::move(rows), selected, current,
                  destinations = m_destinations,
                  judge = judge()](const Latest::Cancelled& cancelled) -> Latest::Answer {
        const auto preview = makePreview(*snapshot, rows, selected, destinations, cancelled);
        const auto at = std::find(preview->rows.begin(), preview->rows.end(), current);
        const auto event = at == preview->rows.end() ? 0 : static_cast<std::size_t>(at - preview->rows.begin());
        const QString verdict = preview->events.empty() || cancelled() ? QString() : judge(preview->events[event]);
        return [this, preview, event, verdict] { take(preview, event, verdict); };
    });
}

void EventDetail::showNothing()
{
    m_reader.cancel();
    m_judging.cancel();
    m_preview.reset();
    m_fields->showNothing(tr("Select an event to see its fields."));
    m_bytes->setPreview(nullptr);
}

EventDetail::Judge EventDetail::judge() const
{
    return m_judge ? m_judge() : [](const event::Event&) { return QString(); };
}

void EventDetail::take(std::shared_ptr<const Preview> preview, std::size_t event, const QString& verdict)
{
    m_preview = std::move(preview);
    m_bytes->setPreview(m_preview);
    if (!m_preview->events.empty())
        showFieldsOf(event, verdict);
    else
        m_fields->showNothing(m_preview->error ? phrases::error(*m_preview->error) : QString());
    Q_EMIT arrived();
}

void EventDetail::showAnother(std::size_t event)
{
    showFieldsOf(event, {});
    m_judging.ask([this, event, preview = m_preview, judge = judge()](const Latest::Cancelled&) -> Latest::Answer {
        return [this, event, verdict = judge(preview->events[event])] {
            if (m_event == event)
                m_fields->showVerdict(verdict);
        };
    });
}

void EventDetail::showFieldsOf(std::size_t event, const QString& verdict)
{
    m_event = event;
    const event::Event& chosen = m_preview->events[event];
    m_fields->showEvent(chosen, m_preview->profiles[event], originOf(chosen),
                        phrases::fate(chosen.status, m_preview->fates[event]));
    m_fields->showVerdict(verdict);
    m_bytes->showRequestOf(event);
    m_fields->showAdded(addedTo(event), chosen, m_preview->profiles[event]);
}

// What the event itself holds, under its own names and as the request calls it.
std::set<std::string, std::less<>> EventDetail::namesIn(std::size_t event) const
{
    std::set<std::string, std::less<>> names;
    for (const Json::Member& member : m_preview->events[event].fields.members()) {
        names.insert(member.key);
        names.insert(wireName(event, member.key));
    }
    return names;
}

// What the request says of this event that the event itself does not.
std::vector<AddedField> EventDetail::addedTo(std::size_t event) const
{
    std::vector<AddedField> added;
    const protocol::Request* request = m_bytes->request();
    if (!request)
        return added;
    const auto own = namesIn(event);
    for (const protocol::FieldSpan& span : request->fields) {
        if (span.event != event || own.contains(span.field))
            continue;
        const bool masked = std::any_of(request->secrets.begin(), request->secrets.end(), [&](const auto& secret) {
            return secret.where == protocol::Secret::Where::Body && secret.offset < span.offset + span.length &&
                   span.offset < secret.offset + secret.length;
        });
        if (masked)
            continue;
        const std::string bytes = request->body.substr(span.offset, span.length);
        const auto value = Json::parse(bytes);
        added.push_back({span.field, value ? value->plain() : bytes});
    }
    return added;
}

QString EventDetail::originOf(const event::Event& event) const
{
    Environment environment;
    environment.home = m_home;
    const QString file = foreignLine(abbreviateHome(event.origin.file, environment));
    return tr("%1, line %2").arg(file, shownCount(event.origin.line));
}

} // namespace vitrine::ui
