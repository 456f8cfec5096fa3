// SPDX-License-Identifier: Apache-2.0
#include "outbox/journal.h"

#include "base/file.h"
#include "base/text.h"
#include "outbox/journalfile.h"
#include "outbox/journalline.h"

#include <algorithm>
#include <unordered_map>

namespace vitrine::outbox {
namespace {

class Reading
{
public:
    // offset: where the bytes begin in the file; from the middle of a file its first line is half a one.
    void add(const JournalFile& file, std::string_view bytes, std::uint64_t offset)
    {
        const bool whole = offset == 0;
        std::uint64_t line = 1;
        std::size_t at = whole ? 0 : std::min(bytes.find('\n'), bytes.size());
        while (at < bytes.size()) {
            const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
            if (const std::string_view text = trimmed(bytes.substr(at, end - at)); !text.empty())
                read(text, {{}, {}, file.path, whole ? line : 0, offset + at});
            at = end + 1;
            ++line;
        }
    }

    Journal done() { return std::move(m_journal); }

    void cut() { m_journal.cut = true; }

private:
    void read(std::string_view text, JournalEntry entry)
    {
        auto parsed = parseJournalLine(text);
        if (!parsed) {
            ++m_journal.broken;
        } else if (auto* attempt = std::get_if<Attempt>(&*parsed)) {
            entry.attempt = std::move(*attempt);
            if (auto early = m_early.extract(entry.attempt.id))
                entry.answer = std::move(early.mapped());
            m_byId[entry.attempt.id] = m_journal.entries.size();
            m_journal.entries.push_back(std::move(entry));
        } else if (auto& answer = std::get<Answer>(*parsed); m_byId.contains(answer.id)) {
            m_journal.entries[m_byId[answer.id]].answer = std::move(answer);
        } else {
            m_early[answer.id] = std::move(answer);
        }
    }

    Journal m_journal;
    std::unordered_map<std::string, std::size_t> m_byId; // the last attempt of that id
    std::unordered_map<std::string, Answer> m_early;     // the clock was set back to another day in between
};

} // namespace

Result<Journal> readJournal(const Environment& environment, std::string_view productId, std::uint64_t mostBytes)
{
    const std::string directory = journalDirectory(environment, productId);
    const auto names = namesIn(directory);
    if (!names && names.error().code != Code::NotFound)
        return fail(names.error());
    const std::vector<JournalFile> files = journalFiles(directory);
    std::uint64_t bytes = 0;
    auto first = files.end();
    while (first != files.begin() && bytes < mostBytes)
        bytes += (--first)->bytes;
    Reading reading;
    if (first != files.begin() || bytes > mostBytes)
        reading.cut();
    std::uint64_t offset = bytes > mostBytes ? bytes - mostBytes : 0;
    for (; first != files.end(); ++first, offset = 0)
        if (const auto content = readFrom(*first, offset))
            reading.add(*first, *content, offset);
        else if (content.error().code != Code::NotFound)
            return fail(content.error());
    return reading.done();
}

Result<Journal> readJournalFile(const std::string& path, std::uint64_t mostBytes)
{
    const auto facts = factsOf(path);
    const auto target = linkTarget(path);
    if (!facts || !target)
        return fail(facts ? target.error() : facts.error());
    if (facts->directory)
        return fail(Code::Unsupported, path);
    const JournalFile file{*target, facts->size, 0};
    const std::uint64_t offset = facts->size > mostBytes ? facts->size - mostBytes : 0;
    const auto content = readFrom(file, offset);
    if (!content)
        return fail(content.error());
    Reading reading;
    if (offset > 0)
        reading.cut();
    reading.add(file, *content, offset);
    return reading.done();
}

} // namespace vitrine::outbox
