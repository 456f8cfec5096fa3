// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/wire.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace vitrine::send {
namespace {

bool isLoopbackName(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool isToken(const std::string& name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return c > ' ' && c < 0x7f &&
               std::string_view("\"(),/:;<=>?@[\\]{}").find(static_cast<char>(c)) == std::string_view::npos;
    });
}

bool isFieldValue(const std::string& value)
{
    return std::none_of(value.begin(), value.end(),
                        [](unsigned char c) { return (c < ' ' && c != '\t') || c == 0x7f; });
}

std::string hostField(const QUrl& url)
{
    const std::string host = url.host(QUrl::FullyEncoded).toStdString();
    const std::string named = host.find(':') == std::string::npos ? host : "[" + host + "]";
    return url.port() < 0 ? named : named + ":" + std::to_string(url.port());
}

std::string target(const QUrl& url)
{
    const QByteArray path =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded);
    return path.startsWith('/') ? path.toStdString() : "/" + path.toStdString();
}

Result<std::string> bytesOf(const protocol::Request& request, const QUrl& url)
{
    std::string bytes = request.method + " " + target(url) + " HTTP/1.1\r\nHost: " + hostField(url) + "\r\n";
    for (const protocol::Header& header : request.headers) {
        if (!isToken(header.name) || !isFieldValue(header.value))
            return fail(Code::Malformed, {}, "header " + header.name);
        bytes += header.name + ": " + header.value + "\r\n";
    }
    bytes += "Content-Length: " + std::to_string(request.body.size()) + "\r\n\r\n";
    return bytes + request.body;
}

} // namespace

std::string Wire::origin() const { return (tls ? "https://" : "http://") + host + ":" + std::to_string(port); }

Result<Wire> wireOf(const protocol::Request& request)
{
    const QUrl url = QUrl::fromEncoded(QByteArray::fromStdString(request.url), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !isToken(request.method))
        return fail(Code::Malformed, {}, "URL");
    Wire wire;
    wire.tls = url.scheme() == QLatin1String("https");
    if (!wire.tls && (url.scheme() != QLatin1String("http") || !isLoopbackName(url.host())))
        return fail(Code::Unsupported, {}, "not https");
    wire.host = url.host(QUrl::FullyEncoded).toStdString();
    wire.port = static_cast<std::uint16_t>(url.port(wire.tls ? 443 : 80));
    auto bytes = bytesOf(request, url);
    if (!bytes)
        return fail(bytes.error());
    wire.bytes = std::move(*bytes);
    return wire;
}

} // namespace vitrine::send
