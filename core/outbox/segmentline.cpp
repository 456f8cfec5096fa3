// SPDX-License-Identifier: Apache-2.0
#include "outbox/spool.h"

#include "base/text.h"

namespace vitrine::outbox {
namespace {

void add(std::string& line, std::string_view before, std::string_view value)
{
    line += before;
    appendJsonString(line, value);
}

} // namespace

// Put together by hand: a tool that records one event makes this line, too.
std::string segmentLine(const SegmentHeader& header, const Json::Members& more)
{
    std::string line = R"({"v":1,"segment":{)";
    add(line, R"("product":)", header.product);
    add(line, R"(,"endpoint":)", header.endpoint);
    line += R"(,"environment":[)";
    for (const RecordedRung& rung : header.environment) {
        line += line.back() == '}' ? ",{" : "{";
        add(line, R"("rung":)", rung.id);
        add(line, R"(,"value":)", rung.value);
        line += '}';
    }
    line += ']';
    if (!header.secretVariable.empty())
        add(line, R"(,"secret":)", header.secretVariable);
    for (const Json::Member& one : more) {
        add(line, ",", one.key);
        line += ':';
        one.value.dump(line);
    }
    return framed(line += "}}");
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
