// SPDX-License-Identifier: Apache-2.0
// Texts that look thrown by dice: keys without a known prefix, hashes, random IDs. Words and names change between
// letters, capitals and digits seldom; random text does so at every second byte.
#include "sanitize/detectors.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace vitrine::sanitize {
namespace {

constexpr std::size_t fewestHex = 32;
constexpr std::size_t uuidHead = 8; // digits before the first dash
constexpr std::size_t uuidLength = 36;

constexpr ByteSet isHexByte(isHex);

enum class ByteClass : std::uint8_t { Other, Digit, Small, Capital };
class ByteClasses
{
public:
    constexpr ByteClasses()
    {
        for (std::size_t byte = 0; byte < m_of.size(); ++byte) {
            const char c = static_cast<char>(byte);
            m_of[byte] = isDigit(c)   ? ByteClass::Digit
                         : isLower(c) ? ByteClass::Small
                         : isUpper(c) ? ByteClass::Capital
                                      : ByteClass::Other;
        }
    }
    [[nodiscard]] ByteClass of(char c) const { return m_of[static_cast<unsigned char>(c)]; }

private:
    std::array<ByteClass, 256> m_of{};
};
constexpr ByteClasses classes;

bool isUuidAt(std::string_view text, std::size_t at)
{
    constexpr std::string_view shape = "00000000-0000-0000-0000-000000000000";
    if (text.size() < at + shape.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (shape[i] == '-' ? text[at + i] != '-' : !isHex(text[at + i]))
            return false;
    return true;
}

struct Census
{
    std::size_t letters = 0;
    std::size_t digits = 0;
    std::size_t changes = 0; // inside a word; a capital that begins one does not count
    std::size_t hexRun = 0;  // the longest
};

Census censusOf(std::string_view token)
{
    Census census;
    std::size_t hex = 0;
    ByteClass before = ByteClass::Other;
    for (const char c : token) {
        const ByteClass now = classes.of(c);
        census.letters += now == ByteClass::Small || now == ByteClass::Capital;
        census.digits += now == ByteClass::Digit;
        census.changes += now != before && now != ByteClass::Other && before != ByteClass::Other &&
                          !(before == ByteClass::Capital && now == ByteClass::Small);
        hex = isHexByte(c) ? hex + 1 : 0;
        census.hexRun = std::max(census.hexRun, hex);
        before = now;
    }
    return census;
}

bool looksRandom(std::string_view token)
{
    const Census census = censusOf(token);
    const std::size_t all = census.letters + census.digits;
    if (census.hexRun >= fewestHex && census.digits > 0 && census.letters > 0)
        return true;
    return all >= shortestToken && census.changes * 4 >= all && (census.digits > 1 || census.changes * 3 >= all);
}

bool holdsUuid(std::string_view token)
{
    if (token.size() < uuidLength)
        return false;
    for (std::size_t dash = token.find('-'); dash != std::string_view::npos; dash = token.find('-', dash + 1))
        if (dash >= uuidHead && isUuidAt(token, dash - uuidHead))
            return true;
    return false;
}

} // namespace

void findHighEntropy(const Signs& signs, Kind kind, Ranges& out)
{
    if (kind.identifier)
        return;
    for (const Range& word : signs.longCodes()) {
        const std::string_view token = signs.text().substr(word.start, word.end - word.start);
        if (token.size() >= shortestToken && (looksRandom(token) || holdsUuid(token)))
            out.push_back(word);
    }
}

} // namespace vitrine::sanitize
