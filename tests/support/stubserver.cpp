// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stubserver.h"

#include <QThread>

#include <zlib.h>

namespace vitrine::test {
namespace {

constexpr Millis minute = 60'000;

std::string gzipped(const std::string& text)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string in = text, out(deflateBound(&stream, text.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

} // namespace

Stubbed::Stubbed(int status, std::string body, std::vector<protocol::Header> headers)
    : reply{status, std::move(headers), std::move(body)}
{
}

Stubbed hangUp()
{
    Stubbed answer(200);
    answer.reply.cutAfter = 0;
    return answer;
}

Stubbed resetAfter()
{
    Stubbed answer = hangUp();
    answer.reply.end = send::Reply::End::Reset;
    return answer;
}

Stubbed resetMidRequest()
{
    Stubbed answer = resetAfter();
    answer.beforeBody = true;
    return answer;
}

Stubbed halfAnswer()
{
    Stubbed answer(200, R"({"code":200,"events_ingested":1})");
    answer.reply.cutAfter = send::bytesOf(answer.reply, true).size() - 10;
    return answer;
}

Stubbed slowLoris()
{
    Stubbed answer(200, std::string(1200, ' '));
    answer.reply.pace = 50;
    return answer;
}

Stubbed silence()
{
    Stubbed answer(200);
    answer.reply.delay = minute;
    return answer;
}

Stubbed wrongLength()
{
    Stubbed answer(200, "{}");
    answer.reply.statedLength = 1000;
    answer.reply.end = send::Reply::End::Close;
    return answer;
}

Stubbed gzipBomb() { return {200, gzipped(std::string(64u << 20, ' ')), {{"Content-Encoding", "gzip"}}}; }

Stubbed hugeHeaders()
{
    Stubbed answer(200, "{}");
    for (int i = 0; i < 100; ++i)
        answer.reply.headers.push_back({"X-Filler-" + std::to_string(i), std::string(1000, 'x')});
    return answer;
}

Stubbed portal() { return {200, "<html><body>Log in</body></html>", {{"Content-Type", "text/html"}}}; }

Stubbed redirect(int status, std::string location) { return {status, "", {{"Location", std::move(location)}}}; }

StubServer::StubServer(std::optional<QSslConfiguration> tls)
    : m_thread(std::make_unique<QThread>()), m_inThread(std::make_unique<QObject>()), m_tls(tls.has_value())
{
    m_inThread->moveToThread(m_thread.get());
    m_thread->start();
    const auto start = [&] {
        m_server = std::make_unique<send::HttpServer>(
            send::HttpServerOptions{0, std::move(tls)},
            [this](const send::ServedRequest& request) { return next(request); },
            [this](const send::ServedRequest&) { return early(); });
        if (!m_server->listen())
            qFatal("no loopback server");
        m_port = m_server->port();
    };
    QMetaObject::invokeMethod(m_inThread.get(), start, Qt::BlockingQueuedConnection);
}

StubServer::~StubServer()
{
    QMetaObject::invokeMethod(
        m_inThread.get(), [&] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread->quit();
    m_thread->wait();
}

std::string StubServer::url(const std::string& path) const
{
    return (m_tls ? "https://localhost:" : "http://127.0.0.1:") + std::to_string(m_port) + path;
}

StubServer& StubServer::then(Stubbed answer)
{
    const std::lock_guard lock(m_mutex);
    m_script.push_back(std::move(answer));
    return *this;
}

void StubServer::always(Stubbed answer)
{
    const std::lock_guard lock(m_mutex);
    m_always = std::move(answer);
}

void StubServer::refuse()
{
    QMetaObject::invokeMethod(
        m_inThread.get(), [&] { m_server->stop(); }, Qt::BlockingQueuedConnection);
}

std::vector<send::ServedRequest> StubServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

std::size_t StubServer::connections() const
{
    std::size_t taken = 0;
    QMetaObject::invokeMethod(
        m_inThread.get(), [&] { taken = m_server->taken(); }, Qt::BlockingQueuedConnection);
    return taken;
}

bool StubServer::waitForRequests(std::size_t count, std::chrono::milliseconds most) const
{
    std::unique_lock lock(m_mutex);
    return m_came.wait_for(lock, most, [&] { return m_requests.size() >= count; });
}

send::Reply StubServer::next(const send::ServedRequest& request)
{
    const std::lock_guard lock(m_mutex);
    m_requests.push_back(request);
    m_came.notify_all();
    if (m_script.empty())
        return m_always ? m_always->reply : send::acceptanceOf(request);
    const send::Reply reply = std::move(m_script.front().reply);
    m_script.pop_front();
    return reply;
}

std::optional<send::Reply> StubServer::early()
{
    const std::lock_guard lock(m_mutex);
    const bool scripted = !m_script.empty();
    if (!(scripted ? m_script.front().beforeBody : m_always && m_always->beforeBody))
        return std::nullopt;
    const send::Reply reply = scripted ? m_script.front().reply : m_always->reply;
    if (scripted)
        m_script.pop_front();
    return reply;
}

} // namespace vitrine::test
