// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fuzzy.h"

#include <algorithm>
#include <vector>

namespace vitrine::ui {
namespace {

constexpr int none = -1'000'000;
constexpr int hit = 1;
constexpr int wordStart = 8;
constexpr int inARow = 9; // "tu" is rather "Turn" than "Times in UTC"
constexpr qsizetype longest = 200;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

} // namespace

// Row by row over the letters of the pattern; best[j]: the best way to have them end at text[j].
std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    text = text.left(longest);
    const auto size = static_cast<std::size_t>(text.size());
    std::vector<int> best;
    for (const QChar letter : pattern.left(longest)) {
        if (letter.isSpace())
            continue;
        std::vector<int> next(size, none);
        int before = best.empty() ? 0 : none; // the best that ends anywhere before j
        for (std::size_t j = 0; j < size; ++j) {
            const auto at = static_cast<qsizetype>(j);
            if (j > 0 && !best.empty())
                before = std::max(before, best[j - 1]);
            if (text[at].toCaseFolded() != letter.toCaseFolded())
                continue;
            const int follows = j > 0 && !best.empty() && best[j - 1] > none ? best[j - 1] + inARow : none;
            const int score = std::max(before, follows);
            if (score > none)
                next[j] = score + hit + (startsWord(text, at) ? wordStart : 0);
        }
        best = std::move(next);
        if (best.empty() || *std::max_element(best.begin(), best.end()) == none)
            return std::nullopt;
    }
    return best.empty() ? 0 : *std::max_element(best.begin(), best.end());
}

} // namespace vitrine::ui
