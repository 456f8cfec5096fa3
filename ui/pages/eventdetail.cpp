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
        showFieldsOf(event);
    if (m_fields->model().rowOf(wireField) >= 0)
        return m_fields->pointAt(wireField);
    for (const Json::Member& member : m_preview->events[event].fields.members())
        if (wireName(event, member.key) == wireField)
            return m_fields->pointAt(member.key);
}

void EventDetail::showEvents(store::SnapshotPtr snapshot, std::vector<std::size_t> rows, std::size_t selected,
                             std::size_t current)
{
    m_reader.ask([this, snapshot = std::move(snapshot), rows = std::move(rows), selected, current,
                  destinations = m_destinations](const Latest::Cancelled& cancelled) -> Latest::Answer {
        auto preview = makePreview(*snapshot, rows, selected, destinations, cancelled);
        return [this, preview, current] { take(preview, current); };
    });
}

void EventDetail::showNothing()
{
    m_reader.cancel();
    m_preview.reset();
    m_fields->showNothing(tr("Select an event to see its fields."));
    m_bytes->setPreview(nullptr);
}

void EventDetail::take(std::shared_ptr<const Preview> preview, std::size_t currentRow)
{
    m_preview = std::move(preview);
    m_bytes->setPreview(m_preview);
    const auto at = std::find(m_preview->rows.begin(), m_preview->rows.end(), currentRow);
    if (!m_preview->events.empty())
        showFieldsOf(at == m_preview->rows.end() ? 0 : static_cast<std::size_t>(at - m_preview->rows.begin()));
    else
        m_fields->showNothing(m_preview->error ? phrases::error(*m_preview->error) : QString());
    Q_EMIT arrived();
}

void EventDetail::showFieldsOf(std::size_t event)
{
    if (!m_preview || event >= m_preview->events.size())
        return;
    m_event = event;
    const event::Event& chosen = m_preview->events[event];
    m_fields->showEvent(chosen, m_preview->profiles[event], originOf(chosen),
                        phrases::fate(chosen.status, m_preview->fates[event]));
    m_fields->showVerdict(m_judge ? m_judge(chosen) : QString());
    m_bytes->showRequestOf(event);
    m_fields->showAdded(addedTo(event), chosen, m_preview->profiles[event]);
}

// Whether the event itself holds what the request calls `wireField`.
bool EventDetail::stands(std::size_t event, const std::string& wireField) const
{
    const auto& members = m_preview->events[event].fields.members();
    return std::any_of(members.begin(), members.end(), [&](const Json::Member& member) {
        return member.key == wireField || wireName(event, member.key) == wireField;
    });
}

// What the request says of this event that the event itself does not.
std::vector<AddedField> EventDetail::addedTo(std::size_t event) const
{
    std::vector<AddedField> added;
    const protocol::Request* request = m_bytes->request();
    if (!request)
        return added;
    for (const protocol::FieldSpan& span : request->fields) {
        const bool masked = std::any_of(request->secrets.begin(), request->secrets.end(), [&](const auto& secret) {
            return secret.where == protocol::Secret::Where::Body && secret.offset < span.offset + span.length &&
                   span.offset < secret.offset + secret.length;
        });
        if (span.event != event || masked || stands(event, span.field))
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
