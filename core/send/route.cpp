// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/route.h"

#include "base/text.h"

#include <QHostAddress>
#include <QUrl>

namespace vitrine::send {
namespace {

std::string firstOf(const Environment& environment, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        if (const auto value = environment.variable(name); value && !trimmed(*value).empty())
            return std::string(trimmed(*value));
    return {};
}

// curl's rules: a name stands for itself and what is below it, with or without a leading dot; "*" for everything;
// addresses also as a network, "10.0.0.0/8".
bool stands(QString rule, const QString& host, int port)
{
    if (rule == QLatin1String("*"))
        return true;
    if (rule.contains('/'))
        return QHostAddress(host).isInSubnet(QHostAddress::parseSubnet(rule));
    const qsizetype colon = rule.lastIndexOf(':');
    if (colon > 0 && rule.count(':') == 1) {
        if (rule.mid(colon + 1).toInt() != port)
            return false;
        rule.truncate(colon);
    }
    while (rule.startsWith('.') || rule.startsWith('*'))
        rule.remove(0, 1);
    return !rule.isEmpty() && (host == rule || host.endsWith('.' + rule));
}

bool isExcepted(const QUrl& url, const Environment& environment)
{
    const QString list = QString::fromStdString(firstOf(environment, {"no_proxy", "NO_PROXY"})).toLower();
    for (const QString& rule : list.split(',', Qt::SkipEmptyParts))
        if (stands(rule.trimmed(), url.host().toLower(), url.port(443)))
            return true;
    return false;
}

QString schemeOf(const QNetworkProxy& proxy)
{
    return proxy.type() == QNetworkProxy::Socks5Proxy ? QStringLiteral("socks5") : QStringLiteral("http");
}

Route through(const QNetworkProxy& proxy)
{
    const QString host = proxy.hostName().contains(':') ? '[' + proxy.hostName() + ']' : proxy.hostName();
    return {proxy, (schemeOf(proxy) + "://" + host + ':' + QString::number(proxy.port())).toStdString(), true};
}

Route named(const std::string& text)
{
    const QString given = QString::fromStdString(text);
    const QUrl url(given.contains("://") ? given : "http://" + given);
    const QString scheme = url.scheme().toLower();
    const bool socks = scheme == "socks5" || scheme == "socks5h" || scheme == "socks";
    if ((!socks && scheme != "http") || url.host().isEmpty())
        return {QNetworkProxy(), visibleText((scheme + "://" + url.host()).toStdString()), false};
    const auto type = socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return through(QNetworkProxy(type, url.host(), static_cast<quint16>(url.port(socks ? 1080 : 3128)),
                                 url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)));
}

Route ofSystem(const QUrl& url)
{
    for (const QNetworkProxy& proxy : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            return {};
        if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy)
            return through(proxy);
    }
    return {};
}

} // namespace

Route routeTo(const std::string& address, const Environment& environment)
{
    const QUrl url(QString::fromStdString(address));
    if (url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback())
        return {};
    const std::string proxy = firstOf(environment, {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"});
    if (proxy.empty())
        return isExcepted(url, environment) ? Route{} : ofSystem(url);
    return isExcepted(url, environment) ? Route{} : named(proxy);
}

} // namespace vitrine::send
