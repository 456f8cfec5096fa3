// SPDX-License-Identifier: Apache-2.0
#include "protocol/protocol.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::protocol {
namespace {

std::vector<Secret> secretsIn(const Request& request, Secret::Where where, std::size_t header = 0)
{
    std::vector<Secret> found;
    for (const Secret& secret : request.secrets)
        if (secret.where == where && (where != Secret::Where::Header || secret.header == header))
            found.push_back(secret);
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.offset < b.offset; });
    return found;
}

std::string masked(const std::string& text, const std::vector<Secret>& secrets)
{
    std::string out;
    std::size_t at = 0;
    for (const Secret& secret : secrets) {
        if (secret.offset < at || secret.offset > text.size())
            continue;
        out.append(text, at, secret.offset - at);
        out += secretMask();
        at = std::min(secret.offset + secret.length, text.size());
    }
    return out.append(text, at);
}

} // namespace

std::string maskedUrl(const Request& request) { return masked(request.url, secretsIn(request, Secret::Where::Url)); }

std::string maskedBody(const Request& request) { return masked(request.body, secretsIn(request, Secret::Where::Body)); }

std::string maskedHeader(const Request& request, std::size_t index)
{
    if (index >= request.headers.size())
        return {};
    return masked(request.headers[index].value, secretsIn(request, Secret::Where::Header, index));
}

std::vector<FieldSpan> maskedFields(const Request& request)
{
    const std::vector<Secret> secrets = secretsIn(request, Secret::Where::Body);
    std::vector<FieldSpan> fields = request.fields;
    for (FieldSpan& field : fields) {
        const std::size_t end = field.offset + field.length;
        std::size_t before = 0, inside = 0, masksBefore = 0, masksInside = 0;
        for (const Secret& secret : secrets) {
            const bool isBefore = secret.offset < field.offset, isInside = !isBefore && secret.offset < end;
            before += isBefore ? secret.length : 0;
            inside += isInside ? secret.length : 0;
            masksBefore += isBefore ? secretMask().size() : 0;
            masksInside += isInside ? secretMask().size() : 0;
        }
        field.offset = field.offset + masksBefore - before;
        field.length = field.length + masksInside - inside;
    }
    return fields;
}

} // namespace vitrine::protocol
