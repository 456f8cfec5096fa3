// SPDX-License-Identifier: Apache-2.0
#include "protocol/body.h"

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

void addRequests(const Job& job, const Request& request, const Around& around, const Draft& draft,
                 std::vector<Piece> pieces, const RequestLimits& limits)
{
    const std::size_t overhead = around.head.size() + around.tail.size() + around.separator.size();
    for (const auto batch : batches(job, pieces, limits, overhead)) {
        Request made = request;
        draft.reserve(made, batch, around.head.size() + around.tail.size(),
                      batch.size() * (around.headFields.size() + around.tailFields.size()));
        made.body += around.head;
        for (const Piece& piece : batch) {
            if (&piece != &batch.front())
                made.body += around.separator;
            draft.append(made, piece);
        }
        addAround(made, around.headFields, around.headSecrets, 0);
        addAround(made, around.tailFields, around.tailSecrets, made.body.size());
        made.body += around.tail;
        job.out.requests.push_back(std::move(made));
    }
}

} // namespace vitrine::protocol
