// SPDX-License-Identifier: Apache-2.0
// Secrets that are known by their form, not by a prefix of their own: hexadecimal keys with a mark beside them, bot
// tokens, and addresses that let everybody in who has them.
#include "sanitize/detectors.h"

#include <algorithm>

namespace vitrine::sanitize {
namespace {

constexpr std::size_t longKeyLength = 40;
constexpr std::size_t botSecret = 33; // behind ":AA"
constexpr std::size_t shortestPath = 20;
constexpr std::size_t shortestSignature = 20;

constexpr ByteSet isHexByte(isHex);
constexpr ByteSet isUrlByte([](char c) { return !isBlank(c) && !isOneOf(c, "\"'<>`"); });

// What stands right before a key of that length: "key-", "SK".
bool marksKey(std::string_view text, std::size_t start, std::size_t length)
{
    const auto before = [&](std::string_view mark) {
        return start >= mark.size() && text.substr(start - mark.size(), mark.size()) == mark &&
               !isWord(byteBefore(text, start - mark.size()));
    };
    if (length == shortestHexKey)
        return before("key-") || before("SK") || before("AC");
    return length == longKeyLength && before("pul-");
}

// "...-us12": a key names its data centre.
bool namesCentre(std::string_view text, std::size_t end)
{
    return text.substr(end, 3) == "-us" && isDigit(byteAt(text, end + 3)) && !isWord(byteAt(text, end + 5));
}

void findHexKeys(const Signs& signs, Ranges& out)
{
    const std::string_view text = signs.text();
    for (const Range& word : signs.longWords())
        forEachLongRun(text.substr(0, word.end), word.start, shortestHexKey, isHexByte,
                       [&](std::size_t start, std::size_t end) {
                           const std::size_t length = end - start;
                           if (marksKey(text, start, length) || (length == shortestHexKey && namesCentre(text, end)))
                               out.push_back({start, end});
                       });
}

// "123456789:AA" and a secret of 33.
void findBots(const Signs& signs, Ranges& out)
{
    const std::string_view text = signs.text();
    signs.forEach(Sign::Bot, [&](std::size_t at) {
        const std::size_t start = runStart(text, at, at > 12 ? at - 12 : 0, isDigit);
        const std::size_t end = runEnd(text, at + 3, [](char c) { return isAlnum(c) || c == '_' || c == '-'; });
        if (at - start >= 8 && end - at - 3 == botSecret)
            out.push_back({start, end});
    });
}

// user:password@ in the authority of a URL.
bool holdsPassword(std::string_view rest)
{
    const std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
    const std::size_t at = authority.rfind('@');
    const std::size_t colon = authority.find(':');
    return at != std::string_view::npos && colon != std::string_view::npos && colon > 0 && colon + 1 < at;
}

bool isWebhook(std::string_view url)
{
    for (const std::string_view place : {"hooks.slack.com/services/", "/api/webhooks/", "webhook.office.com/"}) {
        const std::size_t at = url.find(place);
        if (at != std::string_view::npos && url.size() - at - place.size() >= shortestPath)
            return true;
    }
    return false;
}

bool isSigned(std::string_view url)
{
    for (const std::string_view name : {"sig=", "X-Amz-Signature=", "Signature="}) {
        const std::size_t at = url.find(name);
        if (at == std::string_view::npos || !isOneOf(byteBefore(url, at), "?&"))
            continue;
        const std::size_t start = at + name.size();
        if (std::min(url.find('&', start), url.size()) - start >= shortestSignature)
            return true;
    }
    return false;
}

} // namespace

void findSecretForm(const Signs& signs, Kind, Ranges& out)
{
    findHexKeys(signs, out);
    findBots(signs, out);
}

void findSecretUrl(const Signs& signs, Kind, Ranges& out)
{
    const std::string_view text = signs.text();
    std::size_t end = 0;
    for (std::size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", end)) {
        end = runEnd(text, at + 3, isUrlByte);
        const std::string_view rest = text.substr(at + 3, end - at - 3);
        if (holdsPassword(rest) || isWebhook(rest) || isSigned(rest))
            out.push_back({at, end});
    }
}

} // namespace vitrine::sanitize
