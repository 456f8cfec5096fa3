// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"

#include <algorithm>
#include <random>
#include <unistd.h>

namespace vitrine {
namespace {

constexpr char digits[] = "0123456789abcdef";
constexpr std::size_t mostAtOnce = 256; // of getentropy()

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool isDash(std::size_t position) { return position == 8 || position == 13 || position == 18 || position == 23; }

void fillRandom(unsigned char* bytes, std::size_t count)
{
    if (count <= mostAtOnce && ::getentropy(bytes, count) == 0)
        return;
    std::random_device source; // a kernel without the call, or one that forbids it
    std::generate(bytes, bytes + count, [&] { return static_cast<unsigned char>(source()); });
}

} // namespace

UuidText randomUuidText()
{
    unsigned char bytes[16];
    fillRandom(bytes, sizeof bytes);
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    UuidText text;
    std::size_t at = 0;
    for (const unsigned char byte : bytes) {
        if (isDash(at))
            text[at++] = '-';
        text[at++] = digits[byte >> 4];
        text[at++] = digits[byte & 15];
    }
    return text;
}

std::string randomHex(std::size_t bytes)
{
    std::string raw(bytes, '\0');
    fillRandom(reinterpret_cast<unsigned char*>(raw.data()), bytes);
    std::string text;
    for (const char c : raw) {
        text += digits[static_cast<unsigned char>(c) >> 4];
        text += digits[c & 15];
    }
    return text;
}

std::string randomUuid()
{
    const UuidText text = randomUuidText();
    return {text.data(), text.size()};
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (isDash(i) ? text[i] != '-' : !isHex(text[i]))
            return false;
    return true;
}

} // namespace vitrine
