// SPDX-License-Identifier: GPL-3.0-or-later
// Reads HTTP/1.x requests (RFC 9112) as their bytes come in, one after another on a connection. The bytes are hostile:
// everything is bounded, and what two programs could read differently (both lengths, folded lines, bare line feeds) is
// refused, not guessed.
#pragma once

#include "protocol/protocol.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::send {

struct ServedRequest
{
    std::string method;
    std::string target; // as it stood: path and query
    std::vector<protocol::Header> headers;
    std::string body; // without chunks, still in its content encoding

    // The first of that name.
    [[nodiscard]] std::optional<std::string_view> header(std::string_view lowerName) const;
    [[nodiscard]] std::string_view path() const; // without query
};

struct RequestBounds
{
    std::size_t head = 64u << 10;
    std::size_t headers = 200;
    std::size_t body = 16u << 20;
};

class RequestReader
{
public:
    explicit RequestReader(RequestBounds bounds = {}) : m_bounds(bounds) {}

    void add(std::string_view bytes);

    [[nodiscard]] bool begun() const { return m_state != State::Head || m_pending.size() > m_at; }
    [[nodiscard]] bool hasHead() const { return m_state != State::Head && m_state != State::Refused; }
    [[nodiscard]] bool done() const { return m_state == State::Done; }
    [[nodiscard]] int refusal() const { return m_refusal; } // the status that says why, or 0
    [[nodiscard]] bool expectsContinue() const { return m_expects && hasHead() && !done() && m_request.body.empty(); }
    [[nodiscard]] bool keepsAlive() const { return m_keepAlive; }
    [[nodiscard]] const ServedRequest& request() const { return m_request; } // its body is whole once done()

    // The request that is done; what came behind it begins the next one.
    [[nodiscard]] ServedRequest take();

private:
    enum class State : std::uint8_t { Head, Sized, ChunkSize, Chunk, ChunkEnd, Trailer, Done, Refused };

    bool step();
    bool head();
    bool requestLine(std::string_view line);
    bool headerLine(std::string_view line);
    void chooseBody();
    bool lengths(std::uint64_t& size);
    bool bodyBytes();
    bool chunkLine();
    bool trailer();
    [[nodiscard]] bool takeLine(std::string_view& line);
    bool refuse(int status);

    RequestBounds m_bounds;
    State m_state = State::Head;
    std::string m_pending;
    std::size_t m_at = 0;       // what is before it is done with
    std::size_t m_searched = 0; // of the head, so that one byte at a time costs no more than all at once
    std::uint64_t m_left = 0;   // of the body or the chunk
    std::size_t m_trailerBytes = 0;
    int m_refusal = 0;
    bool m_expects = false;
    bool m_keepAlive = true;
    ServedRequest m_request;
};

} // namespace vitrine::send
