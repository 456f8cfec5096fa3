// SPDX-License-Identifier: Apache-2.0
#include "protocol/body.h"

#include <algorithm>

namespace vitrine::protocol {
namespace {

void appendKey(std::string& out, std::string_view key)
{
    if (out != "{")
        out += ',';
    appendJsonString(out, key);
    out += ':';
}

void addAround(Request& request, const std::vector<FieldSpan>& fields, const std::vector<Secret>& secrets,
               std::size_t offset)
{
    for (const std::size_t event : request.events)
        for (const FieldSpan& field : fields)
            request.fields.push_back({event, field.field, field.offset + offset, field.length});
    for (Secret secret : secrets) {
        secret.offset += offset;
        request.secrets.push_back(secret);
    }
}

} // namespace

Around aroundList(const Json& frame, std::string_view after, std::string_view list, std::string_view secret)
{
    Around around{"{", ",", "]", {}, {}, {}, {}};
    bool opened = false;
    const auto open = [&] {
        appendKey(around.head, list);
        around.head += '[';
        opened = true;
    };
    if (!frame.find(after))
        open();
    for (const Json::Member& member : frame.members()) {
        std::string& out = opened ? around.tail : around.head;
        appendKey(out, member.key);
        const std::size_t start = out.size();
        member.value.dump(out);
        (opened ? around.tailFields : around.headFields).push_back({0, member.key, start, out.size() - start});
        if (member.key == secret && !member.value.text().empty() && member.value.isString())
            (opened ? around.tailSecrets : around.headSecrets)
                .push_back({Secret::Where::Body, 0, start + 1, out.size() - start - 2});
        if (!opened && member.key == after)
            open();
    }
    around.tail += '}';
    return around;
}

Bodies::Bodies(const Job& job, Request empty, Around around, const RequestLimits& limits, std::size_t events)
    : m_job(job), m_empty(std::move(empty)), m_around(std::move(around)),
      m_batching(limits, m_around.head.size() + m_around.tail.size() + m_around.separator.size()),
      m_events(std::min(limits.events, events))
{
}

void Bodies::add(const Piece& piece)
{
    const auto into = m_batching.next(piece.event(), piece.size());
    if (into == Batching::Into::None)
        return;
    if (into == Batching::Into::New)
        open(piece);
    else
        m_job.out.requests[*m_open].body += m_around.separator;
    piece.append(m_job.out.requests[*m_open]);
}

void Bodies::finish()
{
    close();
    m_batching.leaveOutTooLarge(m_job);
}

void Bodies::open(const Piece& first)
{
    close();
    m_open = m_job.out.requests.size();
    Request& made = m_job.out.requests.emplace_back(m_empty);
    first.reserve(made, m_events, m_around.headFields.size() + m_around.tailFields.size(),
                  m_around.head.size() + m_around.tail.size() + m_events * m_around.separator.size());
    made.body += m_around.head;
}

void Bodies::close()
{
    if (!m_open)
        return;
    Request& made = m_job.out.requests[*m_open];
    addAround(made, m_around.headFields, m_around.headSecrets, 0);
    addAround(made, m_around.tailFields, m_around.tailSecrets, made.body.size());
    made.body += m_around.tail;
    m_open.reset();
}

} // namespace vitrine::protocol
