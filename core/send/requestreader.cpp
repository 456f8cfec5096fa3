// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/requestreader.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>

namespace vitrine::send {
namespace {

constexpr std::string_view headEnd = "\r\n\r\n";

std::optional<std::uint64_t> number(std::string_view text, int base)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    const bool whole = !text.empty() && error == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(value) : std::nullopt;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return c > ' ' && c < 0x7f &&
               std::string_view("\"(),/:;<=>?@[\\]{}").find(static_cast<char>(c)) == std::string_view::npos;
    });
}

bool isVisible(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c > ' ' && c != 0x7f; });
}

bool isFieldValue(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](unsigned char c) { return (c < ' ' && c != '\t') || c == 0x7f; });
}

} // namespace

std::optional<std::string_view> ServedRequest::header(std::string_view lowerName) const
{
    for (const protocol::Header& header : headers)
        if (header.name.size() == lowerName.size() && lowerAscii(header.name) == lowerName)
            return header.value;
    return std::nullopt;
}

std::string_view ServedRequest::path() const { return std::string_view(target).substr(0, target.find('?')); }

void RequestReader::add(std::string_view bytes)
{
    if (m_state == State::Refused)
        return;
    m_pending.erase(0, m_at);
    m_searched -= std::min(m_searched, m_at);
    m_at = 0;
    m_pending += bytes;
    while (step()) {
    }
}

ServedRequest RequestReader::take()
{
    ServedRequest taken = std::move(m_request);
    m_request = {};
    m_state = State::Head;
    m_searched = m_at;
    m_trailerBytes = 0;
    m_expects = false;
    while (step()) {
    }
    return taken;
}

// True when there may be more to do with what is pending.
bool RequestReader::step()
{
    switch (m_state) {
    case State::Head:
        return head();
    case State::Sized:
    case State::Chunk:
        return bodyBytes();
    case State::ChunkSize:
    case State::ChunkEnd:
        return chunkLine();
    case State::Trailer:
        return trailer();
    case State::Done:
    case State::Refused:
        break;
    }
    return false;
}

bool RequestReader::refuse(int status)
{
    m_refusal = status;
    m_state = State::Refused;
    m_keepAlive = false;
    return false;
}

bool RequestReader::takeLine(std::string_view& line)
{
    const auto end = m_pending.find("\r\n", m_at);
    if (end == std::string::npos) {
        if (m_pending.size() - m_at > m_bounds.head)
            refuse(400);
        return false;
    }
    line = std::string_view(m_pending).substr(m_at, end - m_at);
    m_at = end + 2;
    return true;
}

bool RequestReader::head()
{
    while (m_pending.compare(m_at, 2, "\r\n") == 0) // some clients end a body with a line break too many
        m_at += 2;
    m_searched = std::max(m_searched, m_at);
    const auto end = m_pending.find(headEnd, m_searched);
    if (end == std::string::npos || end - m_at > m_bounds.head) {
        m_searched = std::max(m_at, m_pending.size() - std::min(m_pending.size(), headEnd.size() - 1));
        return m_pending.size() - m_at > m_bounds.head ? refuse(431) : false;
    }
    const std::string text = m_pending.substr(m_at, end + 2 - m_at);
    m_at = end + headEnd.size();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t lineEnd = text.find("\r\n", at);
        const std::string_view line = std::string_view(text).substr(at, lineEnd - at);
        if (!(at == 0 ? requestLine(line) : headerLine(line)))
            return m_refusal ? false : refuse(400);
        at = lineEnd + 2;
    }
    chooseBody();
    return m_state != State::Refused;
}

bool RequestReader::requestLine(std::string_view line)
{
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || last <= first)
        return false;
    m_request.method = line.substr(0, first);
    m_request.target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (version.starts_with("HTTP/") && version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(505);
    m_keepAlive = version == "HTTP/1.1";
    return version.starts_with("HTTP/1.") && isToken(m_request.method) && !m_request.target.empty() &&
           isVisible(m_request.target);
}

bool RequestReader::headerLine(std::string_view line)
{
    const auto colon = line.find(':');
    if (m_request.headers.size() >= m_bounds.headers)
        return refuse(431);
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon)) || !isFieldValue(line.substr(colon + 1)))
        return false;
    m_request.headers.push_back({std::string(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1)))});
    return true;
}

// Every Content-Length there is, as long as they agree.
bool RequestReader::lengths(std::uint64_t& size)
{
    std::optional<std::uint64_t> known;
    for (const protocol::Header& header : m_request.headers) {
        if (lowerAscii(header.name) != "content-length")
            continue;
        const auto stated = number(header.value, 10);
        if (!stated || (known && *known != *stated))
            return false;
        known = stated;
    }
    size = known.value_or(0);
    return true;
}

void RequestReader::chooseBody()
{
    const std::string connection = lowerAscii(m_request.header("connection").value_or(""));
    if (connection.find("close") != std::string::npos)
        m_keepAlive = false;
    m_expects = lowerAscii(m_request.header("expect").value_or("")) == "100-continue";
    std::uint64_t size = 0;
    if (const auto coding = m_request.header("transfer-encoding")) {
        if (m_request.header("content-length"))
            refuse(400);
        else if (lowerAscii(*coding) != "chunked")
            refuse(501);
        else
            m_state = State::ChunkSize;
    } else if (!lengths(size)) {
        refuse(400);
    } else if (size > m_bounds.body) {
        refuse(413);
    } else {
        m_left = size;
        m_state = size == 0 ? State::Done : State::Sized;
    }
}

bool RequestReader::bodyBytes()
{
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, m_pending.size() - m_at));
    if (count == 0)
        return false;
    if (count > m_bounds.body - m_request.body.size())
        return refuse(413);
    m_request.body.append(m_pending, m_at, count);
    m_at += count;
    m_left -= count;
    if (m_left == 0)
        m_state = m_state == State::Chunk ? State::ChunkEnd : State::Done;
    return true;
}

bool RequestReader::chunkLine()
{
    std::string_view line;
    if (!takeLine(line))
        return false;
    if (m_state == State::ChunkEnd) {
        m_state = State::ChunkSize;
        return line.empty() || refuse(400);
    }
    const auto size = number(trimmed(line.substr(0, line.find(';'))), 16);
    if (!size || *size > m_bounds.body)
        return refuse(size ? 413 : 400);
    m_left = *size;
    m_state = *size == 0 ? State::Trailer : State::Chunk;
    return true;
}

bool RequestReader::trailer()
{
    std::string_view line;
    if (!takeLine(line))
        return false;
    m_trailerBytes += line.size() + 2;
    if (m_trailerBytes > m_bounds.head)
        return refuse(431);
    m_state = line.empty() ? State::Done : State::Trailer;
    return true;
}

} // namespace vitrine::send
