// SPDX-License-Identifier: GPL-3.0-or-later
// A loopback sink: point any tool's endpoint at it, and what the tool would send home is in a journal on disk, and
// nowhere else. Nothing is passed on. Browsers' pages and unknown Host headers are refused and leave no trace on disk.
#pragma once

#include "send/httpserver.h"

namespace vitrine::send {

enum class CaptureAnswer : std::uint8_t {
    Accept,   // as the back end that has this path accepts
    Invalid,  // 400
    TooLarge, // 413
    Throttle, // 429 with Retry-After
    Down,     // 503 with Retry-After
    Redirect, // 307 to a host that does not exist
    Slow,     // accepts, a byte at a time
    Drop,     // reads the request and hangs up
};
[[nodiscard]] std::optional<CaptureAnswer>
captureAnswerNamed(std::string_view word); // "200", "400", "413" ... "slow", "drop"

struct CaptureOptions
{
    std::uint16_t port = 0;
    std::string directory; // made if it is not there, 0700; requests-DATE.ndjson in it, 0600 (send/capturedline.h)
    CaptureAnswer answer = CaptureAnswer::Accept;
    std::optional<QSslConfiguration> tls = std::nullopt;
    std::uint64_t mostBytes = 1u << 30; // on disk, of one run; after that requests are refused
    RequestBounds bounds = {};
};

// What became of a request, for the person who watches. All text is the client's own: show it as visible text.
struct Visit
{
    std::string method;
    std::string target; // secrets as references
    std::size_t bytes = 0;
    int status = 0;      // answered; 0: hung up
    std::string refused; // why it is not in the journal: "cross-origin", "unknown-host", "full", or the system's words
};

class Capture
{
public:
    using Watch = std::function<void(const Visit&)>;
    explicit Capture(CaptureOptions options, Watch watch = {});

    [[nodiscard]] Result<> start(); // Error: Io (the port is taken, the directory cannot be made), NoPermission ...
    [[nodiscard]] std::uint16_t port() const { return m_server.port(); }
    [[nodiscard]] std::string origin() const; // "http://127.0.0.1:PORT"

private:
    [[nodiscard]] std::optional<Reply> judge(const ServedRequest& head) const;
    [[nodiscard]] Reply take(const ServedRequest& request);
    [[nodiscard]] Reply answerTo(const ServedRequest& request) const;
    [[nodiscard]] std::string journal(const ServedRequest& request, const Reply& reply); // empty, or why it failed

    CaptureOptions m_options;
    Watch m_watch;
    std::uint64_t m_written = 0;
    HttpServer m_server;
};

} // namespace vitrine::send
