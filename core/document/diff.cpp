// SPDX-License-Identifier: Apache-2.0
#include "document/diff.h"

#include "document/lines.h"

#include <algorithm>

namespace vitrine::document {
namespace {

using Kind = DiffLine::Kind;

std::string withoutEnding(std::string_view line)
{
    for (const char end : {'\n', '\r'})
        if (line.ends_with(end))
            line.remove_suffix(1);
    return std::string(line);
}

// From changed lines to the bytes that differ in them.
ByteChange narrowed(std::size_t offset, std::string_view before, std::string_view after)
{
    const auto same = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto head = static_cast<std::size_t>(same.first - before.begin());
    before.remove_prefix(head);
    after.remove_prefix(head);
    const auto tail = std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend());
    const auto kept = static_cast<std::size_t>(tail.first - before.rbegin());
    before.remove_suffix(kept);
    after.remove_suffix(kept);
    return {offset + head, std::string(before), std::string(after)};
}

} // namespace

std::vector<DiffLine> diffLines(std::string_view before, std::string_view after, std::size_t context)
{
    const std::vector<ComparedLine> all = comparedLines(before, after);
    std::vector<bool> kept(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind == Kind::Same)
            continue;
        const std::size_t end = std::min(all.size(), i + context + 1);
        for (std::size_t near = i - std::min(i, context); near < end; ++near)
            kept[near] = true;
    }
    std::vector<DiffLine> out;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (kept[i])
            out.push_back({all[i].kind, all[i].index + 1, withoutEnding(all[i].text)});
    return out;
}

std::string diffText(const std::vector<DiffLine>& lines)
{
    std::string text;
    for (const DiffLine& line : lines) {
        constexpr std::string_view marks = " -+";
        text += marks[static_cast<std::size_t>(line.kind)];
        text += line.text + "\n";
    }
    return text;
}

std::vector<ByteChange> byteChanges(std::string_view before, std::string_view after)
{
    std::vector<ByteChange> changes;
    std::size_t offset = 0; // in the text before
    std::string removed;
    std::string added;
    const auto flush = [&] {
        if (!removed.empty() || !added.empty())
            changes.push_back(narrowed(offset - removed.size(), removed, added));
        removed.clear();
        added.clear();
    };
    for (const ComparedLine& line : comparedLines(before, after)) {
        if (line.kind == Kind::Same)
            flush();
        if (line.kind != Kind::Same)
            (line.kind == Kind::Removed ? removed : added) += line.text;
        if (line.kind != Kind::Added)
            offset += line.text.size();
    }
    flush();
    return changes;
}

std::optional<std::string> reverted(std::string_view after, const std::vector<ByteChange>& changes)
{
    std::string before;
    std::size_t at = 0; // in the text after
    for (const ByteChange& change : changes) {
        if (change.offset < before.size() || change.offset - before.size() > after.size() - at)
            return std::nullopt;
        const std::size_t unchanged = change.offset - before.size();
        before.append(after.substr(at, unchanged)).append(change.removed);
        at += unchanged;
        if (after.substr(at, change.added.size()) != change.added)
            return std::nullopt;
        at += change.added.size();
    }
    return before.append(after.substr(at));
}

} // namespace vitrine::document
