// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate for this machine's loopback names (localhost, 127.0.0.1, ::1), signed by itself, made anew each time
// and good for two days: for a sink that tools reach by TLS only.
#pragma once

#include "base/result.h"

#include <QSslConfiguration>

#include <string>

namespace vitrine::send {

struct SelfSigned
{
    std::string certificate; // PEM
    std::string key;         // PEM; of this certificate and nothing else
};
// Error: Io with the library's words.
[[nodiscard]] Result<SelfSigned> selfSigned();

[[nodiscard]] QSslConfiguration servedWith(const SelfSigned& certificate);

} // namespace vitrine::send
