// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/undolog.h"

#include "change/configedit.h"

#include "base/file.h"
#include "base/paths.h"

#include <algorithm>

namespace vitrine::change {
namespace {

constexpr std::size_t maxEntries = 50;
constexpr std::uint64_t maxLogBytes = 64u << 20;
constexpr int maxTries = 100;

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (end > 0)
            lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool isEntry(const std::string& line, const std::string& id)
{
    const auto entry = parseEntry(line);
    return entry && entry->head.id == id;
}

} // namespace

std::string historyPath(const Environment& environment) { return joinPath(stateDirectory(environment), "undo.ndjson"); }

UndoLog::UndoLog(const Environment& environment) : m_path(historyPath(environment)) {}

Result<UndoLog::Read> UndoLog::read() const
{
    const auto bytes = readIfThere(m_path, maxLogBytes);
    if (!bytes)
        return fail(bytes.error());
    Read all;
    for (const std::string& line : linesOf(bytes->value_or("")))
        if (auto entry = parseEntry(line))
            all.entries.push_back(std::move(*entry));
        else
            ++all.unreadable;
    return all;
}

Result<> UndoLog::add(const Entry& entry)
{
    return rewrite([&](Lines& lines) { lines.push_back(lineOf(entry)); });
}

Result<> UndoLog::remove(const std::string& id)
{
    return rewrite(
        [&](Lines& lines) { std::erase_if(lines, [&](const std::string& line) { return isEntry(line, id); }); });
}

Result<> UndoLog::update(const std::string& id, const std::function<void(Entry&)>& change)
{
    return rewrite([&](Lines& lines) {
        for (std::string& line : lines)
            if (auto entry = parseEntry(line); entry && entry->head.id == id) {
                change(*entry);
                line = lineOf(*entry);
            }
    });
}

Result<> UndoLog::rewrite(const std::function<void(Lines&)>& change)
{
    for (int tries = 0;; ++tries) {
        auto bytes = readIfThere(m_path, maxLogBytes);
        if (!bytes)
            return fail(bytes.error());
        Lines lines = linesOf(bytes->value_or(""));
        change(lines);
        std::string text;
        for (std::size_t i = lines.size() - std::min(lines.size(), maxEntries); i < lines.size(); ++i)
            text += lines[i] + "\n";
        ReplaceOptions options;
        options.expected = *bytes;
        options.mustNotExist = !bytes->has_value();
        const auto done = replaceFile(m_path, text, options);
        if (done || done.error().code != Code::Changed || tries == maxTries)
            return done;
    }
}

} // namespace vitrine::change
