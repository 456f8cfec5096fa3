// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/httptransport.h"

#include "send/connection.h"
#include "send/route.h"
#include "send/wire.h"

#include <QSslConfiguration>

namespace vitrine::send {
namespace {

QSslConfiguration tlsRules(const std::string& trustedPem)
{
    QSslConfiguration rules = QSslConfiguration::defaultConfiguration();
    rules.setProtocol(QSsl::TlsV1_2OrLater);
    rules.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!trustedPem.empty())
        rules.setCaCertificates(QSslCertificate::fromData(QByteArray::fromStdString(trustedPem)));
    return rules;
}

protocol::Response notTried(std::string problem)
{
    protocol::Response response;
    response.failure = protocol::Response::Failure::NotConnected;
    response.problem = std::move(problem);
    return response;
}

} // namespace

HttpTransport::HttpTransport(Environment environment, std::string trustedPem)
    : m_environment(std::move(environment)), m_trustedPem(std::move(trustedPem))
{
}

HttpTransport::~HttpTransport() = default;

std::string HttpTransport::proxyFor(const std::string& url) { return routeTo(url, m_environment).name; }

protocol::Response HttpTransport::post(const protocol::Request& request, std::chrono::milliseconds most)
{
    const QDeadlineTimer deadline(most, Qt::PreciseTimer);
    const auto wire = wireOf(request);
    if (!wire)
        return notTried(wire.error().detail);
    const Route route = routeTo(request.url, m_environment);
    if (!route.usable)
        return notTried("unsupported proxy " + route.name);
    const std::string origin = wire->origin() + " " + route.name;
    if (!m_connection || m_origin != origin || !m_connection->isReusable()) {
        m_connection =
            std::make_unique<Connection>(*wire, route, wire->tls ? tlsRules(m_trustedPem) : QSslConfiguration());
        m_origin = origin;
    }
    return m_connection->exchange(wire->bytes, deadline);
}

} // namespace vitrine::send
