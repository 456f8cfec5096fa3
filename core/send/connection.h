// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one server, for any number of requests after each other. Not QNetworkAccessManager: when the server
// hangs up, that one repeats a POST by itself (seen with Qt 6.4.2: the request arrives twice), and where a back end
// knows no repeats this stores events twice; it also writes head and body apart, which costs 40 ms on fast networks.
#pragma once

#include "protocol/answer.h"
#include "send/answerreader.h"
#include "send/route.h"
#include "send/wire.h"

#include <QDeadlineTimer>
#include <QSslSocket>

#include <functional>

namespace vitrine::send {

class Connection
{
public:
    Connection(const Wire& wire, const Route& route, const QSslConfiguration& tls);

    // Needs an event loop's application object, and runs a loop of its own meanwhile.
    [[nodiscard]] protocol::Response exchange(const std::string& bytes, const QDeadlineTimer& deadline);
    // Still fit for another request, as far as can be told without sending one.
    [[nodiscard]] bool isReusable();

private:
    [[nodiscard]] bool open(const QDeadlineTimer& deadline);
    void send(const std::string& bytes);
    void readAnswer(AnswerReader& reader, const QDeadlineTimer& deadline);
    [[nodiscard]] protocol::Response notOpened(bool late) const;
    // Runs events until `done` or the deadline; false when it was the deadline.
    bool wait(const std::function<bool()>& done, const QDeadlineTimer& deadline);

    QSslSocket m_socket;
    std::string m_host;
    std::uint16_t m_port = 0;
    bool m_tls = true;
    bool m_open = false;
    bool m_failed = false;
    std::string m_problem;
    bool m_refusedByTls = false;
};

} // namespace vitrine::send
