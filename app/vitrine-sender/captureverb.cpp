// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine-sender/sentences.h"
#include "app/vitrine-sender/verbs.h"

#include "base/json.h"
#include "base/text.h"
#include "send/capture.h"

#include <QCoreApplication>

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

} // namespace

Exit capture(const CommandLine& line, const Surroundings& around)
{
    const auto answer = send::captureAnswerNamed(line.answer.toStdString());
    if (!answer) {
        around.err << "vitrine-sender: --answer knows 200, 400, 429, 503, redirect, slow and drop.\n";
        return Exit::Usage;
    }
    send::CaptureOptions options;
    options.port = line.port;
    options.directory = line.directory.toStdString();
    options.answer = *answer;
    send::Capture sink(options, [&](const send::Visit& visit) {
        around.out << (line.json ? visitJson(visit).dump() : visibleText(visitText(visit))) << std::endl;
    });
    if (const auto started = sink.start(); !started) {
        around.err << "vitrine-sender: " << visibleText(errorSentence(started.error())) << '\n';
        return Exit::CannotAccess;
    }
    around.out << (line.json ? Json::object({{"listening", sink.origin()}}).dump() : "Listening on " + sink.origin())
               << std::endl;
    return QCoreApplication::exec() == 0 ? Exit::Done : Exit::CannotAccess;
}

} // namespace vitrine::sender
