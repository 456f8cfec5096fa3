// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine-sender/sentences.h"
#include "app/vitrine-sender/verbs.h"

#include "base/file.h"
#include "base/json.h"
#include "base/paths.h"
#include "base/text.h"
#include "send/capture.h"
#include "send/selfsigned.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <unistd.h>

namespace vitrine::sender {
namespace {

std::string visitText(const send::Visit& visit)
{
    const std::string end = !visit.refused.empty() ? "refused: " + visit.refused
                            : visit.status == 0    ? "hung up"
                                                   : "answered " + std::to_string(visit.status);
    return visit.method + " " + visit.target + ", " + counted(visit.bytes, "byte", "bytes") + ", " + end;
}

Json visitJson(const send::Visit& visit)
{
    return Json::object({{"method", visibleText(visit.method)},
                         {"target", visibleText(visit.target)},
                         {"bytes", static_cast<std::uint64_t>(visit.bytes)},
                         {"status", visit.status},
                         {"refused", visibleText(visit.refused)}});
}

// Whoever started it may die without a word; then nobody would end it.
void endWithInput(QSocketNotifier& input)
{
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&input] {
        std::array<char, 4096> block;
        const ssize_t count = ::read(STDIN_FILENO, block.data(), block.size());
        if (count > 0 || (count < 0 && errno == EINTR))
            return;
        input.setEnabled(false);
        QCoreApplication::quit();
    });
    input.setEnabled(true);
}

// Its certificate is made for this run; the key never leaves the memory.
Result<std::string> secure(send::CaptureOptions& options)
{
    auto made = send::selfSigned();
    if (!made)
        return fail(made.error());
    const std::string path = joinPath(options.directory, "certificate.pem");
    if (const auto there = makeDirectories(options.directory); !there)
        return fail(there.error());
    if (const auto written = replaceFile(path, made->certificate); !written)
        return fail(written.error());
    options.tls = send::servedWith(*made);
    return path;
}

void tellListening(const send::Capture& sink, const std::string& certificate, bool json, std::ostream& out)
{
    Json told = Json::object({{"listening", sink.origin()}});
    if (!certificate.empty())
        told.set("certificate", certificate);
    std::string text = "Listening on " + sink.origin();
    if (!certificate.empty())
        text += "\nIts certificate, for the tool to trust: " + visibleText(certificate);
    out << (json ? told.dump() : text) << std::endl;
}

Exit refuse(const Error& error, std::ostream& err)
{
    err << "vitrine-sender: " << visibleText(errorSentence(error)) << '\n';
    return Exit::CannotAccess;
}

} // namespace

Exit capture(const CommandLine& line, const Surroundings& around)
{
    const auto answer = send::captureAnswerNamed(line.answer.toStdString());
    if (!answer) {
        around.err << "vitrine-sender: --answer knows 200, 400, 413, 429, 503, redirect, slow and drop.\n";
        return Exit::Usage;
    }
    send::CaptureOptions options;
    options.port = line.port;
    options.directory = line.directory.toStdString();
    options.answer = *answer;
    std::string certificate;
    if (line.tls) {
        auto path = secure(options);
        if (!path)
            return refuse(path.error(), around.err);
        certificate = std::move(*path);
    }
    send::Capture sink(options, [&](const send::Visit& visit) {
        around.out << (line.json ? visitJson(visit).dump() : visibleText(visitText(visit))) << std::endl;
    });
    if (const auto started = sink.start(); !started)
        return refuse(started.error(), around.err);
    tellListening(sink, certificate, line.json, around.out);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    input.setEnabled(false);
    if (line.untilEof)
        endWithInput(input);
    return QCoreApplication::exec() == 0 ? Exit::Done : Exit::CannotAccess;
}

} // namespace vitrine::sender
