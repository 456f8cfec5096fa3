// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"

#include <random>

namespace vitrine {
namespace {

constexpr char digits[] = "0123456789abcdef";

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool isDash(std::size_t position) { return position == 8 || position == 13 || position == 18 || position == 23; }

} // namespace

std::string randomHex(std::size_t bytes)
{
    std::random_device source;
    std::string text;
    while (text.size() < bytes * 2) {
        unsigned word = source();
        for (int i = 0; i < 8 && text.size() < bytes * 2; ++i, word >>= 4)
            text += digits[word & 15];
    }
    return text;
}

std::string randomUuid()
{
    std::string hex = randomHex(16);
    hex[12] = '4';
    hex[16] = digits[8 + (hex[16] >= 'a' ? hex[16] - 'a' + 10 : hex[16] - '0') % 4];
    for (const std::size_t dash : {8, 13, 18, 23})
        hex.insert(dash, 1, '-');
    return hex;
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
