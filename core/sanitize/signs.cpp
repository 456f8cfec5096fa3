// SPDX-License-Identifier: Apache-2.0
#include "sanitize/signs.h"

#include "base/secrets.h"
#include "sanitize/literals.h"
#include "sanitize/patterns.h"

#include <span>

namespace vitrine::sanitize {
namespace {

using Bits = Signs::Bits;

// No signs, but bytes of long words.
constexpr Bits wordByte = Bits{1} << 63;
constexpr Bits codeByte = Bits{1} << 62;
constexpr Bits anySign = codeByte - 1;
static_assert(Patterns<Bits>::blockSize == LongWords::blockSize);

constexpr std::string_view blanks = " \t\n\v\f\r";
constexpr std::string_view slashes = "/\\";

constexpr ByteSet isLetter([](char c) { return isLower(c) || isUpper(c) || isForeign(c); });
constexpr ByteSet isAlnumByte(isAlnum);
constexpr ByteSet isDigitByte(isDigit);
constexpr ByteSet isHexByte(isHex);
constexpr ByteSet isNoBlank([](char c) { return !isBlank(c); });
constexpr ByteSet isHostByte([](char c) { return isAlnum(c) || isForeign(c) || c == '-'; });
constexpr ByteSet isDigitOrDot([](char c) { return isDigit(c) || c == '.'; });
constexpr ByteSet isHexOrColon([](char c) { return isHex(c) || c == ':'; });
constexpr ByteSet isPathStart([](char c) { return isWord(c) || isOneOf(c, ".@~$%-+"); });
constexpr ByteSet isHomeStart([](char c) { return (isWord(c) && !isDigit(c)) || isOneOf(c, slashes); });
constexpr ByteSet isSecretLetter([](char c) { return isOneOf(folded(c), secretLetters); });
constexpr ByteSet isSettingEnd([](char c) { return isLower(c) || isUpper(c) || isBlank(c); });
constexpr ByteSet isVariableEnd([](char c) { return isUpper(c) || isDigit(c) || c == '_'; });
constexpr ByteSet isEndingStart([](char c) { return isLower(c) || isUpper(c) || c == '7'; });
constexpr ByteSet isNameEnd([](char c) { return isAlnum(c) || isBlank(c) || isOneOf(c, "_-.\"'"); });
constexpr ByteSet isWordByte([](char c) { return isAlnum(c) || isOneOf(c, "_-.~"); });
constexpr ByteSet isCodeByte([](char c) { return isAlnum(c) || isOneOf(c, "_-+/="); });
constexpr ByteSet isCodeName([](char c) { return isWord(c) || isBlank(c) || isOneOf(c, ".$<>[]"); });

constexpr auto credentials = std::to_array<std::string_view>({"basic ", "bearer "});
constexpr auto links = std::to_array<std::string_view>({"ata:", "lto:", "www."});
constexpr auto gitMarks = std::to_array<std::string_view>({".git", "git+", "git@"});

struct Table
{
    Patterns<Bits> patterns;
    std::array<Bits, signCount> bits{};
    int used = 0;

    constexpr Bits next(Sign sign)
    {
        const Bits bit = Bits{1} << used++;
        bits[static_cast<std::size_t>(sign)] |= bit;
        return bit;
    }
    [[nodiscard]] constexpr Bits of(Sign sign) const { return bits[static_cast<std::size_t>(sign)]; }
    // Neighbours share so many bits.
    template<class Add> constexpr void share(Sign sign, std::size_t groups, std::size_t count, Add add)
    {
        const int first = used;
        used += static_cast<int>(groups);
        for (std::size_t i = 0; i < count; ++i) {
            const Bits bit = Bits{1} << (first + static_cast<int>(i * groups / count));
            bits[static_cast<std::size_t>(sign)] |= bit;
            add(bit, i);
        }
    }
    constexpr void literals(Sign sign, std::size_t groups, std::span<const std::string_view> all, bool folded = false)
    {
        share(sign, groups, all.size(), [&](Bits bit, std::size_t i) { patterns.add(bit, all[i], folded); });
    }
    constexpr void bytes(Bits bit, const ByteSet& set)
    {
        patterns.add(bit, 0, set);
        for (std::size_t place = 1; place < Patterns<Bits>::places; ++place)
            patterns.add(bit, place, anyByte);
    }
    constexpr void literal(Sign sign, std::string_view one) { patterns.add(next(sign), one); }
    template<class... Places> constexpr void shape(Sign sign, const Places&... places)
    {
        const Bits bit = next(sign);
        std::size_t place = 0;
        (patterns.add(bit, place++, places), ...);
        for (; place < Patterns<Bits>::places; ++place)
            patterns.add(bit, place, anyByte);
    }
};

// Its last two letters, and a separator or what closes a quotation.
constexpr void addSchemaMark(Patterns<Bits>& patterns, Bits bit, std::string_view word)
{
    patterns.addFolded(bit, 0, word[word.size() - 2]);
    patterns.addFolded(bit, 1, word[word.size() - 1]);
    patterns.add(bit, 2, schemaSeparators);
    patterns.add(bit, 2, "\"'\\");
    patterns.add(bit, 3, anyByte);
}

// Its last two letters and a blank.
constexpr void addKeyword(Patterns<Bits>& patterns, Bits bit, std::string_view word)
{
    patterns.addFolded(bit, 0, word[word.size() - 2]);
    patterns.addFolded(bit, 1, word[word.size() - 1]);
    patterns.add(bit, 2, blanks);
    patterns.add(bit, 3, anyByte);
}

constexpr void addBranch(Patterns<Bits>& patterns, Bits bit, std::string_view mark)
{
    patterns.add(bit, mark.substr(mark.size() - Patterns<Bits>::places));
}

constexpr void addSecrets(Table& table)
{
    table.literal(Sign::Dashes, "----");
    table.literal(Sign::Jwt, "eyJ");
    table.literals(Sign::TokenPrefix, 8, tokenPrefixes);
    table.literals(Sign::TokenBeginning, 4, tokenBeginnings);
    table.literal(Sign::Bot, ":AA");
    table.literal(Sign::Scheme, "://");
    table.shape(Sign::Setting, isSettingEnd, "=", isNoBlank);
    table.literals(Sign::Credentials, 1, credentials, true);
    table.shape(Sign::Flag, "-", isNoBlank);
    table.shape(Sign::Assigned, isNameEnd, ":=");
    table.shape(Sign::SecretLetter, isSecretLetter);
}

constexpr void addTexts(Table& table)
{
    table.share(Sign::SchemaMark, 1, std::size(schemaMarks),
                [&](Bits bit, std::size_t i) { addSchemaMark(table.patterns, bit, schemaMarks[i].word); });
    table.shape(Sign::SpacedMark, blanks, schemaSeparators);
    table.literals(Sign::SourceMark, 10, sourceMarks);
    table.share(Sign::Keyword, 3, std::size(keywords),
                [&](Bits bit, std::size_t i) { addKeyword(table.patterns, bit, keywords[i].word); });
    table.shape(Sign::Follower, isCodeName, keywordFollowers);
    table.patterns.add(table.next(Sign::Query), "select", true);
    table.shape(Sign::Variable, isVariableEnd, "=", isNoBlank);
    table.literals(Sign::Git, 1, gitMarks);
    table.share(Sign::Branch, 3, branchMarks.size(),
                [&](Bits bit, std::size_t i) { addBranch(table.patterns, bit, branchMarks[i]); });
}

constexpr void addPlaces(Table& table)
{
    table.literals(Sign::Link, 2, links, true);
    table.shape(Sign::Email, isNoBlank, "@", isLetter);
    table.literals(Sign::Home, 3, homeMarks, true);
    table.shape(Sign::Home, "~", isHomeStart);
    table.shape(Sign::Path, slashes, isPathStart);
    table.shape(Sign::Path, isAlnumByte, ":", slashes);
    table.patterns.add(table.next(Sign::Path), "ile:", true);
    table.shape(Sign::FileName, ".", isEndingStart);
    table.shape(Sign::Mac, ":-", isHexByte, isHexByte, ":-");
    table.shape(Sign::Mac, ".", isHexByte, isHexByte, isHexByte);
    table.shape(Sign::Version4, isDigitByte, ".", isDigitByte, isDigitOrDot);
    table.shape(Sign::Version6, isHexByte, ":", ":");
    table.shape(Sign::Version6, ":", ":", isHexByte);
    table.shape(Sign::Version6, isHexByte, ":", isHexByte, isHexOrColon);
    table.shape(Sign::Host, isHostByte, ".", isLetter, isLetter);
    table.shape(Sign::Percent, "%", isHexByte, isHexByte);
}

constexpr Table makeTable()
{
    Table table;
    addSecrets(table);
    addTexts(table);
    addPlaces(table);
    table.bytes(wordByte, isWordByte);
    table.bytes(codeByte, isCodeByte);
    return table;
}
constexpr Table table = makeTable();
static_assert(table.used <= 62, "the last two bits are not signs");

} // namespace

Signs::Signs(std::string_view text) : m_text(text)
{
    constexpr Bits untold = table.of(Sign::Keyword) | table.of(Sign::SecretLetter);
    constexpr std::size_t blockSize = LongWords::blockSize;
    std::array<Place, blockSize> places;
    for (std::size_t from = 0; from < text.size(); from += blockSize) {
        std::size_t count = 0;
        Bits words = 0;
        Bits codes = 0;
        Bits seen = 0;
        table.patterns.forEachInBlock(text, from, [&](std::size_t at, Bits bits) {
            words = words >> 1 | (bits & wordByte);
            codes = codes >> 1 | (bits << 1 & wordByte);
            seen |= bits;
            places[count] = {at, bits};
            count += (bits & anySign & ~untold) != 0;
        });
        const std::size_t missing = blockSize - std::min(blockSize, text.size() - from);
        m_bits |= seen & anySign;
        m_words.add(words >> missing);
        m_codes.add(codes >> missing);
        m_places.insert(m_places.end(), places.begin(), places.begin() + static_cast<std::ptrdiff_t>(count));
    }
    m_words.finish();
    m_codes.finish();
}

Bits Signs::bitsOf(Sign sign) noexcept { return table.of(sign); }

} // namespace vitrine::sanitize
