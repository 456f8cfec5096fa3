// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/servedconnection.h"

#include "send/reset.h"

#include <algorithm>

namespace vitrine::send {
namespace {

constexpr qint64 readAtOnce = 64 << 10;
constexpr std::size_t mostThrownAway = 32u << 20;
constexpr Millis lingering = 2000;

} // namespace

ServedConnection::ServedConnection(std::unique_ptr<QTcpSocket> socket, const HttpServer& server,
                                   std::function<void()> over)
    : m_server(server), m_over(std::move(over)), m_socket(std::move(socket)), m_reader(server.options().bounds)
{
    m_patience.setSingleShot(true);
    m_pace.setSingleShot(true);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(4 * readAtOnce); // while an answer is under way, the client has to wait
    QObject::connect(&m_patience, &QTimer::timeout, &m_context, [this] { late(); });
    QObject::connect(&m_pace, &QTimer::timeout, &m_context, [this] { write(); });
    QObject::connect(m_socket.get(), &QIODevice::readyRead, &m_context, [this] { read(); });
    QObject::connect(m_socket.get(), &QIODevice::bytesWritten, &m_context, [this] { written(); });
    QObject::connect(m_socket.get(), &QAbstractSocket::disconnected, &m_context, [this] { m_over(); });
    wait(server.options().idle);
    QTimer::singleShot(0, &m_context, [this] { read(); });
}

void ServedConnection::read()
{
    while (m_lingers && m_socket->bytesAvailable() > 0) {
        m_thrownAway += static_cast<std::size_t>(m_socket->read(readAtOnce).size());
        if (m_thrownAway > mostThrownAway)
            return end(Reply::End::Close);
    }
    while (!m_answering && !m_lingers && m_socket->bytesAvailable() > 0) {
        if (!m_reader.begun()) // the whole request has this long, however slowly its bytes come
            wait(m_server.options().patience);
        const QByteArray bytes = m_socket->read(readAtOnce);
        m_reader.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        proceed();
    }
    if (!m_answering && m_socket->state() == QAbstractSocket::UnconnectedState)
        m_over();
}

void ServedConnection::proceed()
{
    if (m_reader.refusal())
        return answer({m_reader.refusal()}, false);
    if (!m_reader.hasHead() || judged() || !m_reader.done())
        return;
    m_headJudged = false;
    const bool keepAlive = m_reader.keepsAlive();
    const ServedRequest request = m_reader.take();
    Reply reply = m_server.handle(request);
    if (request.method == "HEAD") {
        reply.statedLength = reply.statedLength.value_or(reply.body.size());
        reply.body.clear();
    }
    answer(reply, keepAlive);
}

// Whether the head alone got an answer. Where it did not, who waits for leave to send the body gets it.
bool ServedConnection::judged()
{
    if (m_headJudged)
        return false;
    m_headJudged = true;
    if (const auto verdict = m_server.judge(m_reader.request())) {
        answer(*verdict, false);
        return true;
    }
    if (m_reader.expectsContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return false;
}

void ServedConnection::answer(const Reply& reply, bool keepAlive)
{
    const bool stays = keepAlive && reply.end == Reply::End::AsAsked && !reply.cutAfter;
    m_answering = true;
    m_unread = m_reader.hasHead() || m_reader.refusal();
    m_out = bytesOf(reply, stays);
    m_out.resize(std::min(m_out.size(), reply.cutAfter.value_or(m_out.size())));
    m_outAt = 0;
    m_outPace = reply.pace;
    m_outEnd = stays || reply.end == Reply::End::Reset ? reply.end : Reply::End::Close;
    wait(m_server.options().patience + reply.delay);
    m_pace.start(static_cast<int>(reply.delay));
}

void ServedConnection::write()
{
    const std::size_t left = m_out.size() - m_outAt;
    const std::size_t count = m_outPace > 0 ? std::min<std::size_t>(1, left) : left;
    wait(m_server.options().patience + m_outPace);
    m_socket->write(m_out.data() + m_outAt, static_cast<qint64>(count));
    m_outAt += count;
    if (m_outAt < m_out.size())
        m_pace.start(static_cast<int>(m_outPace));
    else
        written();
}

void ServedConnection::written()
{
    if (!m_answering || m_pace.isActive() || m_outAt < m_out.size() || m_socket->bytesToWrite() > 0)
        return;
    m_answering = false;
    if (m_outEnd == Reply::End::AsAsked)
        return next();
    if (m_outEnd == Reply::End::Reset || m_out.empty())
        return end(m_outEnd);
    if (!m_unread)
        return m_socket->disconnectFromHost();
    m_lingers = true; // closed while the client still writes, its answer would be lost in a reset
    wait(lingering);
    read();
}

void ServedConnection::next()
{
    wait(m_reader.begun() ? m_server.options().patience : m_server.options().idle);
    QTimer::singleShot(0, &m_context, [this] {
        if (!m_answering)
            proceed(); // it may be here already
        read();
    });
}

void ServedConnection::late()
{
    if (m_reader.begun() && !m_answering && !m_lingers)
        return answer({408}, false);
    end(Reply::End::Close);
}

void ServedConnection::end(Reply::End how)
{
    if (how == Reply::End::Reset)
        resetOnClose(*m_socket);
    m_socket->abort();
    m_over();
}

} // namespace vitrine::send
