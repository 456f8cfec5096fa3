// SPDX-License-Identifier: GPL-3.0-or-later
// One client of the loopback server: its requests in turn, each answered before the next is read. Internal to the room.
#pragma once

#include "send/httpserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace vitrine::send {

class ServedConnection
{
public:
    // over: called when it has ended, at least once; it may be destroyed only after the call has returned.
    ServedConnection(std::unique_ptr<QTcpSocket> socket, const HttpServer& server, std::function<void()> over);

private:
    void read();
    void proceed();
    [[nodiscard]] bool judged();
    void answer(const Reply& reply, bool keepAlive);
    void write();
    void written();
    void next();
    void late();
    void end(Reply::End how);
    void wait(Millis most) { m_patience.start(static_cast<int>(most)); }

    const HttpServer& m_server;
    std::function<void()> m_over;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_patience; // until something has to have happened
    QTimer m_pace;     // until the next byte of a slow answer
    RequestReader m_reader;
    std::string m_out;
    std::size_t m_outAt = 0;
    Millis m_outPace = 0;
    Reply::End m_outEnd = Reply::End::AsAsked;
    bool m_answering = false;
    bool m_headJudged = false;
    bool m_unread = false;  // answered before all of the request was read
    bool m_lingers = false; // answered for the last time; what still comes is thrown away
    std::size_t m_thrownAway = 0;
    QObject m_context; // last, so that no call comes to what is half destroyed
};

} // namespace vitrine::send
