// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/answerreader.h"

#include "base/text.h"
#include "send/inflate.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace vitrine::send {
namespace {

std::optional<std::uint64_t> number(std::string_view text, int base)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    const bool whole = !text.empty() && error == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(value) : std::nullopt;
}

} // namespace

void AnswerReader::add(std::string_view bytes)
{
    m_begun = m_begun || !bytes.empty();
    if (m_state == State::Bad)
        return;
    m_pending += bytes;
    while (!finished() && step()) {
    }
}

void AnswerReader::close()
{
    m_keepAlive = false;
    if (m_state == State::UntilClose)
        m_state = State::Done;
}

// True when there may be more to do with what is pending.
bool AnswerReader::step()
{
    switch (m_state) {
    case State::Head:
        return head();
    case State::Sized:
    case State::Chunk:
    case State::UntilClose:
        return sized();
    case State::ChunkSize:
    case State::ChunkEnd:
        return chunkSize();
    case State::Trailer:
        return trailer();
    case State::Done:
    case State::Bad:
        break;
    }
    return false;
}

bool AnswerReader::takeLine(std::string& line)
{
    const auto end = m_pending.find('\n');
    if (end == std::string::npos) {
        if (m_pending.size() > m_limits.head)
            bad();
        return false;
    }
    line.assign(m_pending, 0, end);
    m_pending.erase(0, end + 1);
    if (line.ends_with('\r'))
        line.pop_back();
    return true;
}

bool AnswerReader::head()
{
    auto end = m_pending.find("\r\n\r\n");
    if (end == std::string::npos || end > m_limits.head) {
        if (m_pending.size() > m_limits.head || !std::string_view("HTTP/1.").starts_with(m_pending.substr(0, 7)))
            bad();
        return false;
    }
    const std::string text = m_pending.substr(0, end + 2);
    m_pending.erase(0, end + 4);
    m_headers.clear();
    for (std::size_t at = 0; at < text.size() && m_state != State::Bad;) {
        const std::size_t lineEnd = text.find("\r\n", at);
        const std::string_view line = std::string_view(text).substr(at, lineEnd - at);
        if (!(at == 0 ? statusLine(line) : headerLine(line)))
            bad();
        at = lineEnd + 2;
    }
    if (m_state != State::Bad && m_status >= 200) // an interim answer has no body and is followed by the real one
        chooseBody();
    return true;
}

bool AnswerReader::statusLine(std::string_view line)
{
    const bool known = line.starts_with("HTTP/1.1 ") || line.starts_with("HTTP/1.0 ");
    const auto status = number(line.substr(std::min<std::size_t>(9, line.size()), 3), 10);
    m_keepAlive = line.starts_with("HTTP/1.1");
    m_status = known && status ? static_cast<int>(*status) : 0;
    return m_status >= 100 && m_status <= 599 && m_status != 101 && (line.size() == 12 || line[12] == ' ');
}

bool AnswerReader::headerLine(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == 0 || colon == std::string_view::npos || m_headers.size() >= m_limits.headers ||
        line.find('\0') != std::string_view::npos)
        return false;
    m_headers.push_back({std::string(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1)))});
    return true;
}

std::string AnswerReader::headerText(std::string_view name) const
{
    std::string text;
    for (const protocol::Header& header : m_headers)
        if (lowerAscii(header.name) == name)
            text += (text.empty() ? "" : ",") + header.value;
    return text;
}

void AnswerReader::chooseBody()
{
    const std::string coding = lowerAscii(headerText("transfer-encoding"));
    const std::string length = headerText("content-length");
    if (lowerAscii(headerText("connection")).find("close") != std::string::npos)
        m_keepAlive = false;
    if (m_status == 204 || m_status == 304) {
        m_state = State::Done;
    } else if (!coding.empty()) {
        m_keepAlive = m_keepAlive && length.empty(); // both: somebody on the way may read it differently
        m_state = coding == "chunked" ? State::ChunkSize : State::Bad;
    } else if (!length.empty()) {
        const auto size = number(length, 10);
        m_left = size.value_or(0);
        m_state = !size ? State::Bad : m_left == 0 ? State::Done : State::Sized;
    } else {
        m_left = ~std::uint64_t{0};
        m_state = State::UntilClose;
    }
}

// Moves bytes to the body; false once it is as long as it may get: the rest is not read.
bool AnswerReader::keep(std::size_t count)
{
    const std::size_t room = m_limits.body - m_body.size();
    m_body.append(m_pending, 0, std::min(count, room));
    m_pending.erase(0, count);
    if (count <= room)
        return true;
    m_truncated = true;
    m_keepAlive = false;
    m_state = State::Done;
    return false;
}

bool AnswerReader::sized()
{
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, m_pending.size()));
    if (count == 0 || !keep(count))
        return false;
    m_left -= count;
    if (m_left == 0)
        m_state = m_state == State::Chunk ? State::ChunkEnd : State::Done;
    return true;
}

bool AnswerReader::chunkSize()
{
    std::string line;
    if (!takeLine(line))
        return false;
    if (m_state == State::ChunkEnd) {
        m_state = line.empty() ? State::ChunkSize : State::Bad;
        return true;
    }
    const auto size = number(trimmed(std::string_view(line).substr(0, line.find(';'))), 16);
    m_left = size.value_or(0);
    m_state = !size ? State::Bad : m_left == 0 ? State::Trailer : State::Chunk;
    return true;
}

bool AnswerReader::trailer()
{
    std::string line;
    if (!takeLine(line))
        return false;
    m_trailerBytes += line.size() + 2;
    if (line.empty())
        m_state = State::Done;
    else if (m_trailerBytes > m_limits.head)
        bad();
    return true;
}

protocol::Response AnswerReader::response() const
{
    using Failure = protocol::Response::Failure;
    protocol::Response response;
    response.requestLeft = true;
    if (m_state == State::Bad) {
        response.failure = Failure::Malformed;
        return response;
    }
    response.status = m_status < 200 ? 0 : m_status;
    response.headers = m_headers;
    response.body = m_body;
    response.truncated = m_truncated;
    response.failure = m_state == State::Done ? Failure::None : Failure::Lost;
    const std::string coding = lowerAscii(headerText("content-encoding"));
    if (coding == "gzip" || coding == "deflate") {
        auto plain = inflated(m_body, m_limits.body);
        response.truncated = response.truncated || !plain || plain->cut;
        response.body = plain ? std::move(plain->bytes) : std::string();
    }
    return response;
}

} // namespace vitrine::send
