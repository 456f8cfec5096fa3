// SPDX-License-Identifier: Apache-2.0
// Names of hosts, by the domain they end in.
#include "sanitize/detectors.h"
#include "sanitize/wordlist.h"

namespace vitrine::sanitize {
namespace {

constexpr WordList domains("com net org io dev app ai cloud info biz edu gov mil int co me tech online site "
                           "xyz local localdomain lan internal "
                           "intranet corp home private svc arpa test example invalid onion de at ch fr uk eu "
                           "us ca au nz nl be se no fi dk pl cz "
                           "es pt it gr ie ru ua jp cn kr in br mx tr za il sg hk tw");
constexpr WordList others("socket.io asp.net ml.net vb.net"); // products that are called like hosts

constexpr ByteSet isLabelByte([](char c) { return isAlnum(c) || isForeign(c) || c == '-'; });
bool isMark(char c) { return c == '.' || c == '-'; }
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
    return domains.has(last) && oneCase(last) && !others.has(word);
}

} // namespace

void findHostName(const Signs& signs, Kind, Ranges& out)
{
    const std::string_view text = signs.text();
    std::size_t floor = 0;
    signs.forEach(Sign::Host, [&](std::size_t before) {
        const std::size_t label = before + 2;
        std::size_t end = runEnd(text, label, isLabelByte);
        while (text[end - 1] == '-')
            --end;
        const std::size_t behind = runEnd(text, end, isMark);
        if (!domains.has(text.substr(label, end - label)) || isHostByte(byteAt(text, behind)))
            return;
        std::size_t start = runStart(text, label, floor, isHostByte);
        start = runEnd(text, start, isMark);
        if (start < label && isHost(text.substr(start, end - start)))
            out.push_back({start, end});
        floor = end;
    });
}

} // namespace vitrine::sanitize
