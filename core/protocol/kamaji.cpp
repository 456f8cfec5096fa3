// SPDX-License-Identifier: Apache-2.0
// Kamaji: one plain JSON object a request, POSTed to the path of its kind. Forms: reference/protocols.md, 5.
#include "protocol/job.h"
#include "protocol/known.h"
#include "protocol/url.h"
#include "protocol/wireobject.h"

#include <map>

namespace vitrine::protocol {
namespace {

// As the profile says of the kind, else by what the payload is. has: whether it has such a member.
template<class Has> std::string_view pathOf(const product::EventKind* kind, const Has& has)
{
    if (kind && !kind->path.empty())
        return kind->path;
    if (has("uuid"))
        return "/stats";
    if (has("old_tcp_version") || has("new_tcp_version"))
        return "/update";
    return has("status") ? "/delete" : "/create";
}

class Builder
{
public:
    explicit Builder(const Job& job) : m_job(job), m_known(job) {}

    // Both make the piece and tell the path it goes to.
    std::string_view build(std::size_t index)
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
        m_piece.begin(index);
        m_payload.write(m_piece);
        return pathOf(kind, has);
    }

    std::string_view again(std::size_t index)
    {
        const event::Event& event = m_job.events[index];
        const product::EventKind* kind = m_job.profile.event(event.name);
        Json payload = event.wire;
        FieldMarks marks;
        marks.markMembers(payload);
        const auto has = [&](std::string_view key) { return payload.find(key) != nullptr; };
        m_piece = marks.write(payload, index);
        return pathOf(kind, has);
    }

    [[nodiscard]] const Piece& piece() const { return m_piece; }

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
    KnownFields m_known;
    WireObject m_payload;
    Piece m_piece;
};

} // namespace

void encodeKamaji(const Job& job, const Group& group)
{
    const Endpoint endpoint = target(job, product::Protocol::Kamaji);
    const Request empty = request(job, product::Protocol::Kamaji, "application/json");
    std::map<std::string_view, std::string> urls;
    Builder builder(job);
    for (const std::size_t index : group) {
        const std::string_view path = isCaptured(job.events[index]) ? builder.again(index) : builder.build(index);
        std::string& url = urls[path];
        if (url.empty())
            url = withPathSuffix(endpoint.url, path);
        Request& made = job.out.requests.emplace_back(empty);
        made.url = url;
        builder.piece().reserve(made, 1);
        builder.piece().append(made);
    }
}

} // namespace vitrine::protocol
