// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine-sender/commandline.h"

#include <QCommandLineParser>

namespace vitrine::sender {
namespace {

const QCommandLineOption once("once", "drain: One pass; wait for nothing.");
const QCommandLineOption dryRun("dry-run", "drain: Print what would be sent, byte for byte, and touch nothing.");
const QCommandLineOption showSecrets("show-secrets", "drain --dry-run: Print keys too.");
const QCommandLineOption json("json", "Print one JSON object.");
const QCommandLineOption directory("dir", "capture: Where to keep what comes. Made if it is not there.", "DIR");
const QCommandLineOption port("port", "capture: Listen there, on loopback only. 0: any free one.", "N", "0");
const QCommandLineOption answer("answer", "capture, replay: 200, 400, 413, 429, 503, redirect, slow or drop.", "WORD",
                                "200");
const QCommandLineOption tls("tls",
                             "capture: Listen with TLS; the certificate is made for this run, beside the files.");
const QCommandLineOption untilEof("until-eof", "capture: End when standard input does.");
const QCommandLineOption from("from", "replay: The attempt is in FILE instead of the product's journal.", "FILE");
const QCommandLineOption rounds("rounds", "replay: As if it was tried so often before.", "N", "0");

const char* const description =
    "vitrine-sender delivers what tools recorded through Vitrine, as long as they may send.\n\n"
    "  vitrine-sender drain [PRODUCT...]        deliver what waits, of these products or of all\n"
    "  vitrine-sender capture --dir DIR         catch what any tool sends to http://127.0.0.1:PORT\n"
    "  vitrine-sender replay PRODUCT ATTEMPT    send a request of the journal to such a sink, and tell what an answer\n"
    "                                           would make of its events; nothing of yours is touched\n\n"
    "Exit codes: 0 done, or nothing was due; 1 something that is due could not go; 2 usage; 3 a file or port cannot\n"
    "be used.";

bool isSetOnly(const QCommandLineParser& parser, const QList<QCommandLineOption>& others, QString& error)
{
    for (const QCommandLineOption& option : others)
        if (parser.isSet(option)) {
            error = "--" + option.names().constFirst() + " does not belong to this verb.";
            return false;
        }
    return true;
}

void drain(const QCommandLineParser& parser, CommandLine& line)
{
    line.verb = CommandLine::Verb::Drain;
    line.products = parser.positionalArguments().mid(1);
    line.once = parser.isSet(once);
    line.dryRun = parser.isSet(dryRun);
    line.showSecrets = parser.isSet(showSecrets);
    if (isSetOnly(parser, {directory, port, answer, tls, untilEof, from, rounds}, line.error) && line.showSecrets &&
        !line.dryRun)
        line.error = "--show-secrets needs --dry-run.";
}

void capture(const QCommandLineParser& parser, CommandLine& line)
{
    line.verb = CommandLine::Verb::Capture;
    line.directory = parser.value(directory);
    line.answer = parser.value(answer);
    line.tls = parser.isSet(tls);
    line.untilEof = parser.isSet(untilEof);
    bool isNumber = false;
    line.port = parser.value(port).toUShort(&isNumber);
    if (!isSetOnly(parser, {once, dryRun, showSecrets, from, rounds}, line.error))
        return;
    if (parser.positionalArguments().size() > 1)
        line.error = "capture takes no operands.";
    else if (line.directory.isEmpty())
        line.error = "capture needs --dir DIR.";
    else if (!isNumber)
        line.error = "--port needs a number from 0 to 65535.";
}

void replay(const QCommandLineParser& parser, CommandLine& line)
{
    line.verb = CommandLine::Verb::Replay;
    line.products = parser.positionalArguments().mid(1, 1);
    line.attempt = parser.positionalArguments().value(2);
    line.answer = parser.value(answer);
    line.from = parser.value(from);
    bool isNumber = false;
    line.rounds = parser.value(rounds).toUInt(&isNumber);
    if (!isSetOnly(parser, {once, dryRun, showSecrets, directory, port, tls, untilEof}, line.error))
        return;
    if (parser.positionalArguments().size() != 3)
        line.error = "replay needs PRODUCT and ATTEMPT.";
    else if (!isNumber || line.rounds > 1000)
        line.error = "--rounds needs a number from 0 to 1000.";
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({once, dryRun, showSecrets, json, directory, port, answer, tls, untilEof, from, rounds});
    CommandLine line;
    if (!parser.parse(arguments)) {
        line.error = parser.errorText();
        return line;
    }
    line.help = parser.helpText();
    line.json = parser.isSet(json);
    const QString verb = parser.positionalArguments().value(0);
    if (parser.isSet(version))
        line.verb = CommandLine::Verb::Version;
    else if (parser.isSet(help))
        line.verb = CommandLine::Verb::Help;
    else if (verb == "drain")
        drain(parser, line);
    else if (verb == "capture")
        capture(parser, line);
    else if (verb == "replay")
        replay(parser, line);
    else
        line.error = verb.isEmpty() ? QString("A verb is missing.") : "There is no verb '" + verb + "'.";
    return line;
}

} // namespace vitrine::sender
