// SPDX-License-Identifier: GPL-3.0-or-later
// How a server is reached: straight, or through a proxy of the environment (https_proxy, all_proxy, no_proxy) or else
// of the system. Loopback never goes through a proxy.
#pragma once

#include "base/environment.h"

#include <QNetworkProxy>

#include <string>

namespace vitrine::send {

struct Route
{
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    std::string name = "none"; // "http://host:port", "socks5://host:port"; never with credentials
    bool usable = true;        // false: a proxy is asked for that cannot be spoken to; nothing goes past it
};

[[nodiscard]] Route routeTo(const std::string& url, const Environment& environment);

} // namespace vitrine::send
