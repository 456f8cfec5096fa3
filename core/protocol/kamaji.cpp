// SPDX-License-Identifier: Apache-2.0
// Kamaji: one plain JSON object a request, POSTed to the path of its kind. Forms: reference/protocols.md, 5.
#include "protocol/job.h"
#include "protocol/known.h"
#include "protocol/url.h"
#include "protocol/wireobject.h"

#include <map>

namespace vitrine::protocol {
namespace {

// What the payload is, for events whose kind the profile does not name. has: whether it has such a member.
template<class Has> std::string_view pathByContent(const Has& has)
{
    if (has("uuid"))
        return "/stats";
    if (has("old_tcp_version") || has("new_tcp_version"))
        return "/update";
    return has("status") ? "/delete" : "/create";
}

struct Made
{
    std::string path;
    Piece piece;
};

class Builder
{
public:
    Builder(const Job& job, Draft& draft) : m_job(job), m_draft(draft), m_known(job) {}

    Made build(std::size_t index)
    {
        const event::Event& event = m_job.events[index];
        const product::EventKind* kind = m_job.profile.event(event.name);
        m_known.begin(event);
        m_payload.clear();
        if (kind)
            addDevice(event, *kind);
        for (const Json::Member& field : event.fields.members())
            m_payload.put(m_known.unique(), field.key, WireValue::json(field.value), field.key);
        const auto has = [&](std::string_view key) { return m_payload.has(key); };
        const bool stated = kind && !kind->path.empty();
        m_payload.write(m_draft);
        return {std::string(stated ? kind->path : pathByContent(has)), m_draft.piece(index)};
    }

    Made again(std::size_t index)
    {
        const event::Event& event = m_job.events[index];
        const product::EventKind* kind = m_job.profile.event(event.name);
        Json payload = event.wire;
        FieldMarks marks;
        marks.markMembers(payload);
        const auto has = [&](std::string_view key) { return payload.find(key) != nullptr; };
        const bool stated = kind && !kind->path.empty();
        return {std::string(stated ? kind->path : pathByContent(has)), marks.write(m_draft, payload, index)};
    }

private:
    // What an event of this kind has to say of its device, and does not.
    void addDevice(const event::Event& event, const product::EventKind& kind)
    {
        for (const product::Field& field : kind.fields)
            if (field.role == product::Role::Device && !event.fields.find(field.name))
                if (const std::string_view device = m_known.device(); !device.empty())
                    m_payload.set(field.name, WireValue::text(device), field.name);
    }

    const Job& m_job;
    Draft& m_draft;
    KnownFields m_known;
    WireObject m_payload;
};

} // namespace

void encodeKamaji(const Job& job, const Group& group)
{
    const Endpoint endpoint = target(job, product::Protocol::Kamaji);
    const Request empty = request(job, product::Protocol::Kamaji, "application/json");
    std::map<std::string, std::string> urls;
    Draft draft(group.size());
    Builder builder(job, draft);
    for (const std::size_t index : group) {
        const Made payload = isCaptured(job.events[index]) ? builder.again(index) : builder.build(index);
        std::string& url = urls[payload.path];
        if (url.empty())
            url = withPathSuffix(endpoint.url, payload.path);
        Request& made = job.out.requests.emplace_back(empty);
        made.url = url;
        draft.reserve(made, {&payload.piece, 1});
        draft.append(made, payload.piece);
    }
}

} // namespace vitrine::protocol
