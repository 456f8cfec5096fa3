// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scan.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::store {
namespace {

constexpr std::string_view separators =
    " \t\r,[]\x1e\xef\xbb\xbf"; // also of JSON text sequences, and a byte-order mark
constexpr std::size_t lookahead = 64u << 10;
constexpr std::size_t textStep = 512; // looked at together; what lies behind it is not looked at twice

bool isSeparator(char c) { return separators.find(c) != std::string_view::npos; }

// A line of a file that holds an array has a comma behind its value.
std::string_view lineValue(std::string_view line)
{
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t' || line.back() == ','))
        line.remove_suffix(1);
    return line;
}

} // namespace

Scan::Scan(Window& window, Findings& findings, Place start)
    : m_window(window), m_findings(findings), m_at(start), m_start(start.offset)
{
}

Scan::End Scan::run()
{
    End end;
    while (m_at.offset < m_window.end()) {
        if (!m_findings.proceed(m_at.offset)) {
            end.stopped = true;
            break;
        }
        const bool fresh = m_at.bare && !m_at.text && !m_at.found && m_at.brackets == 0;
        if (!fresh || !wholeLine())
            step();
    }
    end.place = m_tail.value_or(m_at);
    end.unfinished = m_tailWhy;
    end.unfinishedPlain = m_at.text && !m_at.found;
    end.uncertain = m_uncertain;
    return end;
}

// The usual case, and fast: one line, one value.
bool Scan::wholeLine()
{
    std::string_view rest = m_window.from(m_at.offset);
    if (rest.empty() || rest.front() != '{')
        return false;
    std::size_t end = rest.find('\n');
    if (end == std::string_view::npos && rest.size() < lookahead && m_window.load(m_at.offset)) {
        rest = m_window.from(m_at.offset);
        end = rest.find('\n');
    }
    const bool last = end == std::string_view::npos;
    if (last && !m_window.complete())
        return false;
    const std::string_view raw = lineValue(rest.substr(0, end));
    if (raw.size() > largestValue || !m_findings.value({raw, m_at.offset, m_at.line}, true))
        return false;
    m_uncertain = m_uncertain || m_tail.has_value();
    m_at.found = true;
    m_at.offset += last ? raw.size() : end;
    if (!last)
        endLine();
    return true;
}

void Scan::step()
{
    const std::string_view rest = m_window.from(m_at.offset);
    if (rest.empty())
        return;
    const char c = rest.front();
    if (c == '\n')
        endLine();
    else if (c == '{')
        candidate();
    else if (m_at.bare && isSeparator(c))
        separator(c);
    else
        text(rest);
}

void Scan::separator(char c)
{
    if (c == '[' && ++m_at.brackets > deepestValue) {
        failed("too-deep", m_at.offset);
        toLineEnd();
        return;
    }
    if (c == ']' && m_at.brackets > 0)
        --m_at.brackets;
    ++m_at.offset;
}

void Scan::text(std::string_view rest)
{
    m_at.text = true;
    m_at.bare = false;
    rest = rest.substr(0, textStep);
    const std::string_view line = rest.substr(0, rest.find('\n'));
    m_at.offset += std::min(line.find('{'), line.size());
}

void Scan::endLine()
{
    if (m_at.text && !m_at.found)
        m_findings.plainLine();
    m_uncertain = m_uncertain || m_tail.has_value();
    m_at = Place{m_at.offset + 1, m_at.line + 1, true, false, false, 0};
}

void Scan::toLineEnd()
{
    while (true) {
        const std::string_view rest = m_window.from(m_at.offset);
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        m_at.offset += end;
        if (rest.empty() || end < rest.size())
            return;
    }
}

void Scan::skipOne()
{
    m_at.text = true;
    m_at.bare = false;
    ++m_at.offset;
}

// `{"` or `{` at the beginning is meant to be JSON; anything else may be a brace in prose or in program text.
bool Scan::looksLikeRecord()
{
    if (!m_at.bare)
        return false;
    std::string_view rest = m_window.from(m_at.offset);
    if (rest.size() < 2 && m_window.load(m_at.offset))
        rest = m_window.from(m_at.offset);
    const std::size_t next = rest.find_first_not_of(" \t\r\n", 1);
    return next != std::string_view::npos && rest[next] == '"';
}

bool Scan::overBudget() const
{
    constexpr std::uint64_t allowance = 1u << 20;
    return m_wasted > 8 * (m_at.offset - m_start) + allowance;
}

void Scan::candidate()
{
    const bool record = looksLikeRecord();
    if (!record && overBudget()) {
        skipOne();
        return;
    }
    Extent extent(overBudget());
    std::uint64_t end = m_at.offset;
    while (true) {
        const bool oversize = end - m_at.offset > largestValue;
        if (end == m_window.loadedUpTo() && !m_window.load(oversize ? end : m_at.offset)) {
            unfinished(extent, end, record);
            return;
        }
        end += extent.feed(m_window.from(end));
        if (!m_findings.proceed(end))
            return;
        if (extent.ending() == Extent::Ending::Complete) {
            complete(extent, end, end - m_at.offset > largestValue, record);
            return;
        }
        if (extent.ending() == Extent::Ending::Torn) {
            torn(extent, end, record);
            return;
        }
    }
}

void Scan::complete(const Extent& extent, std::uint64_t end, bool oversize, bool record)
{
    const char* why = oversize ? "too-large" : extent.tooDeep() ? "too-deep" : nullptr;
    const std::string_view raw = m_window.from(m_at.offset).substr(0, why == nullptr ? end - m_at.offset : 0);
    if (why == nullptr && m_findings.value({raw, m_at.offset, m_at.line}, false)) {
        m_uncertain = m_uncertain || m_tail.has_value();
        m_at.found = true;
        m_at.offset = end;
    } else if (why != nullptr || record) {
        failed(why != nullptr ? why : reason(end, "not-json"), end);
    } else {
        m_wasted += end - m_at.offset;
        skipOne();
        return;
    }
    m_at.line += extent.lineBreaks();
}

void Scan::torn(const Extent& extent, std::uint64_t end, bool record)
{
    m_wasted += end - m_at.offset;
    if (!record && !extent.tooDeep()) {
        skipOne();
        return;
    }
    const bool sameLine = extent.lineBreaks() == 0;
    const std::string_view breaksAt = m_window.from(end);
    const bool cutOff = !sameLine || (!breaksAt.empty() && breaksAt.front() == '\n');
    failed(extent.tooDeep() ? "too-deep" : reason(end, cutOff ? "truncated" : "not-json"), m_at.offset);
    if (sameLine)
        m_at.offset = std::max(end, m_at.offset + 1);
    else
        toLineEnd(); // whole values may follow on the lines that seemed to be part of this one
}

// The file ends inside of a value. It may still be written: the rest is read as if it were torn, and read again when
// there is more.
void Scan::unfinished(const Extent& extent, std::uint64_t end, bool record)
{
    const char* why = extent.tooDeep() ? "too-deep" : "truncated";
    m_wasted += end - m_at.offset;
    if (!m_tail) {
        m_tail = m_at;
        m_tailWhy = record ? why : nullptr;
    } else if (record) {
        failed(why, m_at.offset);
    }
    if (record) {
        m_at.found = true;
        toLineEnd();
    } else {
        skipOne();
    }
}

void Scan::failed(const char* why, std::uint64_t next)
{
    m_uncertain = m_uncertain || m_tail.has_value();
    m_findings.error(m_at.line, why);
    m_at.found = true;
    m_at.offset = next;
}

const char* Scan::reason(std::uint64_t end, const char* otherwise)
{
    if (end - m_at.offset > largestValue)
        return "too-large";
    const std::string_view raw = m_window.from(m_at.offset).substr(0, end - m_at.offset);
    if (raw.find('\0') != std::string_view::npos)
        return "nul";
    return isUtf8(raw) ? otherwise : "invalid-utf8";
}

} // namespace vitrine::store
