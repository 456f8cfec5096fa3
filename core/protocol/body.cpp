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

} // namespace

Around aroundList(const Json& frame, std::string_view after, std::string_view list, std::string_view secret)
{
    Around around{"{", ",", "]", {}, {}};
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
        if (member.key == secret && !member.value.text().empty() && member.value.isString())
            (opened ? around.tailSecrets : around.headSecrets)
                .push_back({Secret::Where::Body, 0, start + 1, out.size() - start - 2});
        if (!opened && member.key == after)
            open();
    }
    around.tail += '}';
    return around;
}

void addRequests(const Job& job, const Request& request, const Around& around, std::vector<Piece> pieces,
                 const RequestLimits& limits)
{
    const std::size_t overhead = around.head.size() + around.tail.size() + around.separator.size();
    for (const auto batch : batches(job, pieces, limits, overhead)) {
        Request made = request;
        made.body = around.head;
        for (const Piece& piece : batch) {
            if (&piece != &batch.front())
                made.body += around.separator;
            append(made, piece);
        }
        made.secrets.insert(made.secrets.end(), around.headSecrets.begin(), around.headSecrets.end());
        for (Secret secret : around.tailSecrets) {
            secret.offset += made.body.size();
            made.secrets.push_back(secret);
        }
        made.body += around.tail;
        job.out.requests.push_back(std::move(made));
    }
}

} // namespace vitrine::protocol
