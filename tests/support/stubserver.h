// SPDX-License-Identifier: GPL-3.0-or-later
// A back end for tests, on loopback and in a thread of its own: it answers each request as scripted, then as the real
// one would accept it, and remembers what came. For answers wrong to the byte see rawserver.h.
#pragma once

#include "send/httpserver.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

class QThread;

namespace vitrine::test {

// One scripted answer. beforeBody: given as soon as the head is there.
struct Stubbed
{
    Stubbed(send::Reply answer) : reply(std::move(answer)) {}
    Stubbed(int status, std::string body = {}, std::vector<protocol::Header> headers = {});

    send::Reply reply;
    bool beforeBody = false;
};

// Faults, by the name the matrix gives them.
[[nodiscard]] Stubbed hangUp();          // the request is read, the connection closed
[[nodiscard]] Stubbed resetAfter();      // the request is read, the connection reset
[[nodiscard]] Stubbed resetMidRequest(); // reset after the head
[[nodiscard]] Stubbed halfAnswer();      // 200, and half of its body
[[nodiscard]] Stubbed slowLoris();       // one byte every 50 ms, for a minute
[[nodiscard]] Stubbed silence();         // no byte for a minute
[[nodiscard]] Stubbed wrongLength();     // states more than it sends
[[nodiscard]] Stubbed gzipBomb();        // 64 MB of blanks in 64 KB
[[nodiscard]] Stubbed hugeHeaders();     // 100 KB of them
[[nodiscard]] Stubbed portal();          // 200 with a page
[[nodiscard]] Stubbed redirect(int status, std::string location);

class StubServer
{
public:
    explicit StubServer(std::optional<QSslConfiguration> tls = std::nullopt);
    ~StubServer();

    // "http://127.0.0.1:PORT/path", or "https://localhost:PORT/path".
    [[nodiscard]] std::string url(const std::string& path = {}) const;
    [[nodiscard]] quint16 port() const { return m_port; }

    StubServer& then(Stubbed answer); // for the next request that has none yet
    void always(Stubbed answer);      // for all after the scripted ones
    void refuse();                    // nobody listens any more: connections are refused

    [[nodiscard]] std::vector<send::ServedRequest> requests() const; // in the order they came whole
    [[nodiscard]] std::size_t connections() const;
    // Whether that many requests came within the time.
    [[nodiscard]] bool waitForRequests(std::size_t count,
                                       std::chrono::milliseconds most = std::chrono::seconds(20)) const;

private:
    [[nodiscard]] send::Reply next(const send::ServedRequest& request);
    [[nodiscard]] std::optional<send::Reply> early();

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_inThread;
    std::unique_ptr<send::HttpServer> m_server;
    quint16 m_port = 0;
    bool m_tls = false;
    mutable std::mutex m_mutex; // of what follows
    std::deque<Stubbed> m_script;
    std::optional<Stubbed> m_always;
    std::vector<send::ServedRequest> m_requests;
    mutable std::condition_variable m_came;
};

} // namespace vitrine::test
