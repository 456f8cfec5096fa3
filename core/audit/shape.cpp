// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/shape.h"

#include "base/secrets.h"
#include "base/text.h"
#include "sanitize/scan.h"

#include <algorithm>

namespace vitrine::audit {
namespace {

using product::Detects;

constexpr std::size_t sampleLength = 120;
constexpr std::size_t sampleScan = 1024;

} // namespace

std::optional<Detects> detectorNamed(std::string_view name)
{
    for (int i = 0; i <= static_cast<int>(Detects::HighEntropy); ++i)
        if (name == product::name(static_cast<Detects>(i)))
            return static_cast<Detects>(i);
    return std::nullopt;
}

Rule ruleOf(Detects detects)
{
    if (product::isSecret(detects))
        return Rule::Secret;
    switch (detects) {
    case Detects::Email:
    case Detects::HomePath:
    case Detects::UserName:
    case Detects::Mac:
    case Detects::Ip:
    case Detects::HostName:
        return Rule::PersonalData;
    case Detects::HighEntropy:
        return Rule::UniqueValue;
    default:
        return Rule::WorkData;
    }
}

Severity severityOf(Detects detects)
{
    const bool names = detects == Detects::Email || detects == Detects::HomePath || detects == Detects::UserName;
    return names || product::isSecret(detects) ? Severity::Error : Severity::Warning;
}

bool isUuid(std::string_view text)
{
    constexpr std::string_view form = "00000000-0000-0000-0000-000000000000";
    return std::equal(text.begin(), text.end(), form.begin(), form.end(),
                      [](char c, char wanted) { return wanted == '-' ? c == '-' : sanitize::isHex(c); });
}

bool isSha256(std::string_view text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), sanitize::isHex);
}

std::string sample(std::string_view text)
{
    std::string line = visibleText(maskSecrets(text.substr(0, std::min(text.find('\n'), sampleScan))));
    if (line.size() <= sampleLength)
        return line;
    std::size_t end = sampleLength;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xc0) == 0x80)
        --end; // never inside a character
    return line.substr(0, end) + "\u2026";
}

} // namespace vitrine::audit
