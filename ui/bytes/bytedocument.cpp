// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/bytedocument.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::ui {
namespace {

constexpr std::size_t shortestSecret = 4; // shorter texts would mask half of the file

using Where = protocol::Secret::Where;

std::vector<ByteRange> inOrder(std::vector<ByteRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const ByteRange& a, const ByteRange& b) { return a.offset < b.offset; });
    std::vector<ByteRange> merged;
    for (const ByteRange& range : ranges) {
        if (!merged.empty() && range.offset < merged.back().end())
            merged.back().length = std::max(merged.back().end(), range.end()) - merged.back().offset;
        else
            merged.push_back(range);
    }
    return merged;
}

// Appends `bytes` with masks in place of `secrets`; fields move along. Both in offsets of `bytes`.
void appendMasked(ByteDocument& document, std::string_view bytes, const std::vector<ByteRange>& secrets,
                  std::vector<FieldMark> fields)
{
    const std::string_view mask = secretMask();
    const std::size_t start = document.bytes.size();
    std::size_t from = 0;
    std::ptrdiff_t shift = static_cast<std::ptrdiff_t>(start);
    std::size_t next = 0;
    const auto moveFields = [&](std::size_t until) {
        for (; next < fields.size() && fields[next].range.offset < until; ++next)
            fields[next].range.offset =
                static_cast<std::size_t>(static_cast<std::ptrdiff_t>(fields[next].range.offset) + shift);
    };
    for (const ByteRange& secret : secrets) {
        document.bytes.append(bytes.substr(from, secret.offset - from));
        moveFields(secret.offset + 1);
        document.masks.push_back({document.bytes.size(), mask.size()});
        document.bytes.append(mask);
        shift += static_cast<std::ptrdiff_t>(mask.size()) - static_cast<std::ptrdiff_t>(secret.length);
        from = secret.end();
    }
    document.bytes.append(bytes.substr(from));
    moveFields(bytes.size() + 1);
    std::size_t reach = 0;
    for (FieldMark& mark : fields) {
        reach = std::max(reach, mark.range.end());
        document.reach.push_back(reach);
        document.fields.push_back(std::move(mark));
    }
}

std::vector<ByteRange> bodySecrets(const protocol::Request& request)
{
    std::vector<ByteRange> ranges;
    for (const protocol::Secret& secret : request.secrets)
        if (secret.where == Where::Body && secret.offset + secret.length <= request.body.size())
            ranges.push_back({secret.offset, secret.length});
    return inOrder(std::move(ranges));
}

std::vector<FieldMark> bodyFields(const protocol::Request& request)
{
    std::vector<FieldMark> fields;
    for (const protocol::FieldSpan& span : request.fields)
        if (span.offset + span.length <= request.body.size())
            fields.push_back({span.event, span.field, {span.offset, span.length}});
    std::sort(fields.begin(), fields.end(), [](const FieldMark& a, const FieldMark& b) {
        return a.range.offset != b.range.offset ? a.range.offset < b.range.offset : a.range.length > b.range.length;
    });
    return fields;
}

void appendHead(ByteDocument& document, const std::string& text)
{
    const std::string_view mask = secretMask();
    const std::size_t start = document.bytes.size();
    document.bytes += text;
    for (std::size_t at = document.bytes.find(mask, start); at != std::string::npos;
         at = document.bytes.find(mask, at + mask.size()))
        document.masks.push_back({at, mask.size()});
}

} // namespace

const FieldMark* ByteDocument::fieldAt(std::size_t offset) const
{
    const auto after = std::upper_bound(fields.begin(), fields.end(), offset,
                                        [](std::size_t at, const FieldMark& mark) { return at < mark.range.offset; });
    for (auto i = static_cast<std::size_t>(after - fields.begin()); i > 0 && reach[i - 1] > offset; --i)
        if (fields[i - 1].range.contains(offset))
            return &fields[i - 1];
    return nullptr;
}

bool ByteDocument::maskedAt(std::size_t offset) const
{
    const auto after = std::upper_bound(masks.begin(), masks.end(), offset,
                                        [](std::size_t at, const ByteRange& mask) { return at < mask.offset; });
    return after != masks.begin() && std::prev(after)->contains(offset);
}

ByteDocument bodyDocument(const protocol::Request& request, bool masked)
{
    ByteDocument document;
    appendMasked(document, request.body, masked ? bodySecrets(request) : std::vector<ByteRange>(), bodyFields(request));
    return document;
}

ByteDocument requestDocument(const protocol::Request& request, bool masked)
{
    ByteDocument document;
    appendHead(document, request.method + ' ' + (masked ? protocol::maskedUrl(request) : request.url) + '\n');
    for (std::size_t i = 0; i < request.headers.size(); ++i)
        appendHead(document, request.headers[i].name + ": " +
                                 (masked ? protocol::maskedHeader(request, i) : request.headers[i].value) + '\n');
    document.bytes += '\n';
    document.body = document.bytes.size();
    appendMasked(document, request.body, masked ? bodySecrets(request) : std::vector<ByteRange>(), bodyFields(request));
    return document;
}

ByteDocument storedDocument(std::string bytes, const std::vector<std::string>& secrets, bool masked)
{
    std::vector<ByteRange> ranges;
    if (masked)
        for (const std::string& secret : secrets)
            for (std::size_t at = secret.size() < shortestSecret ? std::string::npos : bytes.find(secret);
                 at != std::string::npos; at = bytes.find(secret, at + secret.size()))
                ranges.push_back({at, secret.size()});
    ByteDocument document;
    appendMasked(document, bytes, inOrder(std::move(ranges)), {});
    return document;
}

std::vector<std::string> secretsOf(const protocol::Request& request)
{
    std::vector<std::string> texts;
    for (const protocol::Secret& secret : request.secrets) {
        const std::string& in = secret.where == Where::Url      ? request.url
                                : secret.where == Where::Header ? request.headers.at(secret.header).value
                                                                : request.body;
        if (secret.offset < in.size())
            texts.push_back(in.substr(secret.offset, secret.length));
    }
    return texts;
}

} // namespace vitrine::ui
