// SPDX-License-Identifier: GPL-3.0-or-later
// drain [PRODUCT...] [--once] [--dry-run [--show-secrets]] [--json]
// capture --dir DIR [--port N] [--answer WORD] [--tls] [--until-eof] [--json]
// replay PRODUCT ATTEMPT --answer WORD [--from FILE] [--rounds N] [--json]
#pragma once

#include <QStringList>

#include <optional>
#include <string>

namespace vitrine::sender {

struct CommandLine
{
    enum class Verb : std::uint8_t { Drain, Capture, Replay, Help, Version };
    Verb verb = Verb::Help;
    QStringList products;
    bool once = false;
    bool dryRun = false;
    bool showSecrets = false;
    bool json = false;
    QString directory;
    std::uint16_t port = 0;
    QString answer = "200";
    bool tls = false;
    bool untilEof = false;
    QString attempt;
    QString from;
    std::uint32_t rounds = 0;

    QString help;  // of Verb::Help
    QString error; // a sentence; empty: understood
};

[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments);

} // namespace vitrine::sender
