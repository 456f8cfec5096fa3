// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one HTTP/1.1 answer (RFC 9112) as its bytes come in. The bytes are hostile: the head, the number of headers and
// the body are bounded, and what does not fit is malformed, not guessed.
#pragma once

#include "protocol/answer.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine::send {

struct AnswerLimits
{
    std::size_t head = 64u << 10;
    std::size_t headers = 200;
    std::size_t body = 4u << 20; // a 206 for a full batch names every item
};

class AnswerReader
{
public:
    explicit AnswerReader(AnswerLimits limits = {}) : m_limits(limits) {}

    void add(std::string_view bytes);
    void close(); // the other side has closed the connection

    [[nodiscard]] bool finished() const { return m_state == State::Done || m_state == State::Bad; }
    [[nodiscard]] bool begun() const { return m_begun; }
    // The connection can take another request: the answer's end is known and nothing came after it.
    [[nodiscard]] bool reusable() const { return m_state == State::Done && m_keepAlive && m_pending.empty(); }
    // status, headers, body and truncated; failure Lost as long as it is not finished, Malformed when it is no HTTP.
    [[nodiscard]] protocol::Response response() const;

private:
    enum class State : std::uint8_t { Head, Sized, ChunkSize, Chunk, ChunkEnd, Trailer, UntilClose, Done, Bad };

    bool step();
    bool head();
    bool statusLine(std::string_view line);
    bool headerLine(std::string_view line);
    void chooseBody();
    bool sized();
    bool chunkSize();
    bool trailer();
    bool keep(std::size_t count);
    [[nodiscard]] bool takeLine(std::string& line);
    [[nodiscard]] std::string headerText(std::string_view name) const;
    void bad() { m_state = State::Bad; }

    AnswerLimits m_limits;
    State m_state = State::Head;
    std::string m_pending;
    std::uint64_t m_left = 0; // of the body or the chunk
    std::size_t m_trailerBytes = 0;
    bool m_begun = false;
    bool m_keepAlive = true;
    bool m_truncated = false;
    int m_status = 0;
    std::vector<protocol::Header> m_headers;
    std::string m_body;
};

} // namespace vitrine::send
