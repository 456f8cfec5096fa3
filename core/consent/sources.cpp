// SPDX-License-Identifier: Apache-2.0
#include "consent/sources.h"

namespace vitrine::consent {

using product::Verdict;

constexpr std::size_t maxShownBytes = 256;

Rung readRung(const product::Rung& rung, const std::string& productId, Configs& configs)
{
    switch (rung.kind) {
    case product::RungKind::Env:
        return variableRung(rung, configs.environment());
    case product::RungKind::Ci:
        return ciRung(rung, configs.environment());
    case product::RungKind::Flag:
        return rung.file ? manifestRung(rung, productId, configs) : argumentRung(rung, configs.environment());
    case product::RungKind::Policy:
    case product::RungKind::Project:
    case product::RungKind::User:
    case product::RungKind::Default:
        break;
    }
    return rung.file ? fileRung(rung, productId, configs) : blankRung(rung);
}

Rung blankRung(const product::Rung& rung)
{
    Rung blank;
    blank.id = rung.id;
    blank.kind = rung.kind;
    blank.source = rung.name;
    blank.alias = rung.alias;
    blank.note = rung.note;
    return blank;
}

void judge(Rung& rung, const product::ValueMap& read, const Json& value)
{
    rung.present = true;
    rung.verdict = read.meaningOf(value);
    const bool empty = value.isString() && read.normalised(value.text()).empty();
    switch (rung.verdict) {
    case Verdict::On:
    case Verdict::Off:
        rung.reason = Reason::Says;
        break;
    case Verdict::Silent:
        rung.reason = empty ? Reason::Empty : Reason::Ignored;
        break;
    case Verdict::Error:
        rung.reason = Reason::NotAnAnswer;
        break;
    }
}

void setFault(Rung& rung, const Error& error, Reason reason)
{
    rung.present = true;
    rung.verdict = Verdict::Error;
    rung.reason = reason;
    rung.fault = error.code;
    rung.line = error.line;
    rung.column = error.column;
    rung.detail = error.detail.empty() ? name(error.code) : error.detail;
}

Reason reasonOf(const Error& error)
{
    switch (error.code) {
    case Code::Duplicate:
        return Reason::Duplicate;
    case Code::Malformed:
        return Reason::Malformed;
    case Code::WrongType:
        return Reason::NotAnAnswer;
    default:
        return Reason::Unreadable;
    }
}

std::optional<std::string_view> flagValue(std::string_view argument, std::string_view flag)
{
    if (flag.empty() || !argument.starts_with(flag))
        return std::nullopt;
    argument.remove_prefix(flag.size());
    if (argument.empty())
        return argument;
    if (argument.front() != '=')
        return std::nullopt;
    return argument.substr(1);
}

std::string shortened(std::string_view raw)
{
    if (raw.size() <= maxShownBytes)
        return std::string(raw);
    std::size_t end = maxShownBytes;
    while (end > 0 && (static_cast<unsigned char>(raw[end]) & 0xc0) == 0x80)
        --end; // not inside a character
    return std::string(raw.substr(0, end)) + "\u2026";
}

} // namespace vitrine::consent
