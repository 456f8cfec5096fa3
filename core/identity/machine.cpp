// SPDX-License-Identifier: Apache-2.0
// Identifiers that are derived from the machine.
#include "identity/sources.h"

#include "base/file.h"
#include "base/paths.h"
#include "base/sha256.h"

#include <cctype>
#include <charconv>
#include <map>

namespace vitrine::identity {
namespace {

constexpr std::uint64_t maxFactBytes = 4096;
constexpr std::string_view loopbackType = "772"; // ARPHRD_LOOPBACK

// The first line of a small file, or nothing.
std::string fact(const std::string& path)
{
    const auto text = readFile(path, maxFactBytes);
    return text ? text->substr(0, text->find_first_of("\r\n")) : std::string();
}

// "00:1b:44:11:3a:b7" -> "001B44113AB7"; empty unless it is hex digits and colons only.
std::string cardAddress(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c == ':')
            continue;
        if (!std::isxdigit(static_cast<unsigned char>(c)))
            return {};
        digits += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
    return digits;
}

struct Card
{
    std::string name;
    std::string address;
};

// Cards that are up, by the system's own number; the loopback is no card.
std::map<int, Card> cardsUp(const std::string& directory)
{
    std::map<int, Card> cards;
    for (const std::string& name : listDirectory(directory)) {
        const std::string card = joinPath(directory, name);
        const std::string address = cardAddress(fact(joinPath(card, "address")));
        const std::string number = fact(joinPath(card, "ifindex"));
        int index = 0;
        std::from_chars(number.data(), number.data() + number.size(), index);
        const bool up = fact(joinPath(card, "operstate")) == "up";
        if (up && !address.empty() && fact(joinPath(card, "type")) != loopbackType)
            cards.emplace(index, Card{name, address});
    }
    return cards;
}

} // namespace

Reading fromMachineId(const std::string& message, const Environment& environment)
{
    Reading reading;
    reading.source = "hmac-sha256(" + environment.machineIdFile + ", " + message + ")";
    reading.file = environment.machineIdFile;
    const std::string machineId = fact(environment.machineIdFile);
    if (!machineId.empty())
        reading.value = hmacSha256Hex(machineId, message);
    return reading;
}

Reading fromNetworkCard(const Environment& environment)
{
    Reading reading;
    reading.source = "sha256(" + environment.networkDirectory + ")";
    const auto cards = cardsUp(environment.networkDirectory);
    if (cards.empty())
        return reading;
    const Card& first = cards.begin()->second;
    reading.value = sha256Hex(first.address);
    reading.file = joinPath(joinPath(environment.networkDirectory, first.name), "address");
    reading.source = "sha256(" + reading.file + ")";
    return reading;
}

} // namespace vitrine::identity
