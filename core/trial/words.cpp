// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/words.h"

#include <algorithm>

namespace vitrine::trial {
namespace {

constexpr std::string_view blanks = " \t\r\n";

tl::unexpected<Error> open(std::size_t offset) { return fail(Error{Code::Malformed, {}, {}, 1, offset + 1, offset}); }

// The index behind the closing quote; what stands between is added to the word. 0: there is none.
std::size_t quoted(std::string_view line, std::size_t at, std::string& word)
{
    const char quote = line[at];
    for (++at; at < line.size(); ++at) {
        if (line[at] == quote)
            return at + 1;
        constexpr std::string_view escapable = "\"\\$`";
        const bool escapes = quote == '"' && line[at] == '\\' && at + 1 < line.size() &&
                             escapable.find(line[at + 1]) != std::string_view::npos;
        word += line[escapes ? ++at : at];
    }
    return 0;
}

bool isPlain(char c)
{
    constexpr std::string_view others = "-_./=:,+@%";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           others.find(c) != std::string_view::npos;
}

} // namespace

Result<std::vector<std::string>> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    for (std::size_t at = line.find_first_not_of(blanks); at < line.size(); at = line.find_first_not_of(blanks, at)) {
        std::string word;
        while (at < line.size() && blanks.find(line[at]) == std::string_view::npos) {
            const std::size_t begin = at;
            if (line[at] == '\'' || line[at] == '"') {
                at = quoted(line, at, word);
            } else {
                at += line[at] == '\\' ? 1 : 0;
                if (at < line.size())
                    word += line[at++];
                else
                    at = 0;
            }
            if (at == 0)
                return open(begin);
        }
        words.push_back(std::move(word));
    }
    return words;
}

std::string lineOf(const std::vector<std::string>& words)
{
    std::string line;
    for (const std::string& word : words) {
        line += line.empty() ? "" : " ";
        if (!word.empty() && std::all_of(word.begin(), word.end(), isPlain)) {
            line += word;
            continue;
        }
        line += '\'';
        for (const char c : word)
            line += c == '\'' ? std::string("'\\''") : std::string(1, c);
        line += '\'';
    }
    return line;
}

} // namespace vitrine::trial
