// SPDX-License-Identifier: Apache-2.0
#include "document/plainyaml.h"

#include "document/yamlscalar.h"

#include <algorithm>
#include <array>

namespace vitrine::document {
namespace {

constexpr std::size_t mostBytes = 64u << 10;
constexpr std::size_t mostLine = 1000; // libyaml allows a key 1,024 characters

constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

constexpr bool isWordLetter(char c) { return isLetter(c) || (c >= '0' && c <= '9'); }

constexpr bool isKeyLetter(char c) { return isWordLetter(c) || c == '-' || c == '.'; }

constexpr bool isPrintable(char c) { return c >= ' ' && c <= '~'; }

bool isQuote(char c) { return c == '"' || c == '\''; }

// Where a comment begins behind `at`, or the end.
std::size_t contentEnd(std::string_view line, std::size_t at)
{
    for (std::size_t i = line.find('#', at); i != std::string_view::npos; i = line.find('#', i + 1))
        if (line[i - 1] == ' ')
            return i;
    return line.size();
}

// The end of an unquoted value that begins here; npos: it may be something else.
std::size_t plainEnd(std::string_view line, std::size_t at)
{
    const std::string_view text = line.substr(0, line.find_last_not_of(' ', contentEnd(line, at) - 1) + 1);
    const char first = text[at];
    const bool begins = isWordLetter(first) || first == '/' || first == '~' || first == '.' || first == '+' ||
                        (first == '-' && at + 1 < text.size() && isWordLetter(text[at + 1]));
    const bool mapping = text.back() == ':' || text.find(": ", at) != std::string_view::npos;
    return begins && !mapping ? text.size() : std::string_view::npos;
}

// The end of a quoted value without escapes, quotes included; npos: it has some, or more stands behind it.
std::size_t quotedEnd(std::string_view line, std::size_t at)
{
    const std::size_t end = line.find(line[at], at + 1);
    if (end == std::string_view::npos || (line[at] == '"' && line.substr(at, end - at).find('\\') != line.npos))
        return std::string_view::npos;
    const std::size_t next = std::min(line.find_first_not_of(' ', end + 1), line.size());
    const bool alone = next == line.size() || (line[next] == '#' && next > end + 1);
    return alone ? end + 1 : std::string_view::npos;
}

} // namespace

class PlainYaml::Reader
{
public:
    explicit Reader(std::string_view source) : m_source(source) {}

    std::optional<PlainYaml> read()
    {
        if (m_source.size() > mostBytes)
            return std::nullopt;
        m_read.m_lines.reserve(static_cast<std::size_t>(std::count(m_source.begin(), m_source.end(), '\n')) + 1);
        for (std::size_t at = 0; at < m_source.size();) {
            const std::size_t end = std::min(m_source.find('\n', at), m_source.size());
            if (!line(m_source.substr(at, end - at), at))
                return std::nullopt;
            at = end + 1;
        }
        return m_read.m_lines.empty() ? std::nullopt : std::optional(std::move(m_read));
    }

private:
    bool line(std::string_view line, std::size_t start)
    {
        if (line.size() > mostLine || !std::all_of(line.begin(), line.end(), isPrintable))
            return false;
        const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
        if (indent == line.size() || line[indent] == '#')
            return true;
        Line found;
        if (!placed(indent) || !keyAndValue(line, indent, found))
            return false;
        const auto offset = static_cast<std::uint32_t>(start);
        m_read.m_lines.push_back({static_cast<std::uint32_t>(indent), found.key + offset, found.keyEnd + offset,
                                  found.value + offset, found.valueEnd + offset});
        return true;
    }

    // Indented as one of the open mappings, or as a new one below a key without a value.
    bool placed(std::size_t indent)
    {
        const bool waiting = m_read.m_lines.empty() || m_read.m_lines.back().value == m_read.m_lines.back().valueEnd;
        if (m_depth == 0 || (waiting && indent > m_open[m_depth - 1])) {
            if (m_depth == m_open.size())
                return false;
            m_open[m_depth++] = indent;
            return true;
        }
        while (m_depth > 0 && m_open[m_depth - 1] > indent)
            --m_depth;
        return m_depth > 0 && m_open[m_depth - 1] == indent;
    }

    // Positions in the line.
    static bool keyAndValue(std::string_view line, std::size_t indent, Line& found)
    {
        std::size_t colon = indent;
        while (colon < line.size() && isKeyLetter(line[colon]))
            ++colon;
        if (!isLetter(line[indent]) || colon == line.size() || line[colon] != ':' ||
            (colon + 1 < line.size() && line[colon + 1] != ' ') ||
            !yamlValue(line.substr(indent, colon - indent), Node::Style::Plain, {}).isString())
            return false;
        found.key = static_cast<std::uint32_t>(indent);
        found.keyEnd = static_cast<std::uint32_t>(colon);
        found.value = found.valueEnd = found.keyEnd + 1;
        const std::size_t begin = line.find_first_not_of(' ', colon + 1);
        if (begin == std::string_view::npos || line[begin] == '#')
            return true;
        const std::size_t end = isQuote(line[begin]) ? quotedEnd(line, begin) : plainEnd(line, begin);
        found.value = static_cast<std::uint32_t>(begin);
        found.valueEnd = static_cast<std::uint32_t>(end);
        return end != std::string_view::npos;
    }

    std::string_view m_source;
    PlainYaml m_read;
    std::array<std::size_t, maxConfigDepth> m_open{}; // indents
    std::size_t m_depth = 0;
};

std::optional<PlainYaml> PlainYaml::read(std::string_view source) { return Reader(source).read(); }

std::size_t PlainYaml::blockEnd(std::size_t at, std::size_t end) const
{
    const std::uint32_t indent = m_lines[at].indent;
    while (++at < end && m_lines[at].indent > indent) {
    }
    return at;
}

PlainYaml::Answer PlainYaml::find(std::string_view source, const KeyPath& path) const
{
    std::size_t begin = 0, end = m_lines.size();
    std::optional<Found> found;
    for (const std::string& step : path) {
        std::size_t there = end;
        for (std::size_t i = begin; i < end; i = blockEnd(i, end)) {
            const Line& line = m_lines[i];
            if (source.substr(line.key, line.keyEnd - line.key) != step)
                continue;
            if (there != end)
                return std::nullopt; // twice
            there = i;
        }
        if (there == end)
            return Answer(std::in_place);
        begin = there + 1;
        end = blockEnd(there, end);
        found = begin == end ? std::optional(scalar(source, m_lines[there])) : std::nullopt;
        if (found && &step != &path.back())
            return found->value.isNull() ? Answer(std::in_place) : std::nullopt;
    }
    return found ? Answer(std::in_place, std::move(found)) : std::nullopt; // a mapping is for the tree
}

Found PlainYaml::scalar(std::string_view source, const Line& line)
{
    const std::string_view written = source.substr(line.value, line.valueEnd - line.value);
    const bool quoted = !written.empty() && isQuote(written.front());
    Found found;
    found.value = quoted ? Json(written.substr(1, written.size() - 2)) : yamlValue(written, Node::Style::Plain, {});
    found.offset = line.value;
    found.length = written.size();
    found.position = positionOf(source, line.value);
    found.plainText = !quoted;
    return found;
}

} // namespace vitrine::document
