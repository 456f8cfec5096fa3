// SPDX-License-Identifier: Apache-2.0
#include "outbox/spool.h"

#include "base/text.h"

namespace vitrine::outbox {

std::string segmentLine(const SegmentHeader& header, const Json::Members& more)
{
    Json rungs = Json::array();
    for (const RecordedRung& rung : header.environment)
        rungs.push(Json::object({{"rung", rung.id}, {"value", rung.value}}));
    Json segment = Json::object({{"product", header.product}, {"endpoint", header.endpoint}, {"environment", rungs}});
    if (!header.secretVariable.empty())
        segment.set("secret", header.secretVariable);
    for (const Json::Member& member : more)
        segment.set(member.key, member.value);
    return framed(Json::object({{"v", 1}, {"segment", segment}}));
}

Result<SegmentHeader> parseSegmentLine(std::string_view line)
{
    line = trimmed(line);
    const Frame frame = frameOf(line);
    if (frame == Frame::Broken)
        return fail(Code::Changed, {}, "the checksum does not fit");
    const auto value = Json::parse(line);
    if (!value)
        return fail(value.error());
    const Json& segment = (*value)["segment"];
    if (frame != Frame::Fits || (*value)["v"].integer() != 1 || !segment.isObject())
        return fail(Code::Malformed, {}, "not a segment's first line");
    SegmentHeader header;
    header.product = segment["product"].text();
    header.endpoint = segment["endpoint"].text();
    header.secretVariable = segment["secret"].text();
    for (const Json& rung : segment["environment"].items())
        header.environment.push_back({std::string(rung["rung"].text()), std::string(rung["value"].text())});
    return header;
}

bool looksLikeSegmentLine(std::string_view line) { return trimmed(line).starts_with(R"({"v":1,"segment":{)"); }

} // namespace vitrine::outbox
