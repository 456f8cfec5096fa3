// SPDX-License-Identifier: Apache-2.0
// Names of hosts, by the domain they end in.
#include "sanitize/detectors.h"

namespace vitrine::sanitize {
namespace {

constexpr std::string_view domains = "com net org io dev app ai cloud info biz edu gov mil int co me tech online site "
                                     "xyz local localdomain lan internal "
                                     "intranet corp home private svc arpa test example invalid onion de at ch fr uk eu "
                                     "us ca au nz nl be se no fi dk pl cz "
                                     "es pt it gr ie ru ua jp cn kr in br mx tr za il sg hk tw";
constexpr std::string_view others = "socket.io asp.net ml.net vb.net"; // products that are called like hosts

constexpr ByteSet isHostByte([](char c) { return isAlnum(c) || c == '-' || c == '.' || isForeign(c); });

// "System.Net" is a namespace: a host's last label is all small or all capital.
bool oneCase(std::string_view label)
{
    bool lower = false;
    bool upper = false;
    for (const char c : label) {
        lower = lower || isLower(c);
        upper = upper || isUpper(c);
    }
    return lower != upper;
}

bool isHost(std::string_view word)
{
    const std::size_t dot = word.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || word.find("..") != std::string_view::npos)
        return false;
    const std::string_view last = word.substr(dot + 1);
    return oneCase(last) && listsFolded(domains, last) && !listsFolded(others, word);
}

} // namespace

void findHostName(std::string_view text, Kind, Ranges& out)
{
    forEachRun(text, isHostByte, [&](std::size_t start, std::size_t end) {
        while (end > start && isOneOf(text[end - 1], ".-"))
            --end;
        while (start < end && isOneOf(text[start], ".-"))
            ++start;
        if (isHost(text.substr(start, end - start)))
            out.push_back({start, end});
    });
}

} // namespace vitrine::sanitize
