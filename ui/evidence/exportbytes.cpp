// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/exportbytes.h"

#include "base/sha256.h"
#include "evidence/har.h"
#include "evidence/reportjson.h"
#include "evidence/reportoutline.h"
#include "ui/evidence/pdf.h"
#include "ui/evidence/reportwords.h"

#include <array>

namespace vitrine::ui {
namespace {

using What = ExportSource::What;

evidence::Format formatOf(ExportForm form)
{
    switch (form) {
    case ExportForm::Csv:
        return evidence::Format::Csv;
    case ExportForm::Json:
        return evidence::Format::Json;
    case ExportForm::Har:
        return evidence::Format::Har;
    default:
        return evidence::Format::Ndjson;
    }
}

evidence::Sink boundedSink(ExportBytes& into, const std::function<bool()>& cancelled)
{
    return [&into, &cancelled](std::string_view piece) {
        into.tooLarge = into.bytes.size() + piece.size() > ExportBytes::most;
        if (!into.tooLarge)
            into.bytes += piece;
        return !into.tooLarge && !cancelled();
    };
}

void makeReport(ExportBytes& into, const ExportSource& source, ExportForm form, const evidence::Redaction& redaction,
                const ExportGround& ground, const std::function<bool()>& cancelled)
{
    const evidence::AuditReport report =
        evidence::auditReport({ground.catalogue, ground.environment, ground.policy, source.snapshot, source.products,
                               source.at, redaction, cancelled});
    if (cancelled())
        return;
    if (form == ExportForm::Json)
        into.bytes = evidence::reportJson(report).pretty() + "\n";
    else if (form == ExportForm::Html)
        into.bytes = evidence::html(evidence::outlineOf(report, TranslatedReport()));
    else
        into.bytes = pdf(evidence::outlineOf(report, TranslatedReport())).toStdString();
}

} // namespace

const std::vector<ExportForm>& formsOf(What what)
{
    static const std::array<std::vector<ExportForm>, 3> forms{{{ExportForm::Ndjson, ExportForm::Json, ExportForm::Csv},
                                                               {ExportForm::Har},
                                                               {ExportForm::Html, ExportForm::Pdf, ExportForm::Json}}};
    return forms.at(static_cast<std::size_t>(what));
}

QString endingOf(ExportForm form)
{
    switch (form) {
    case ExportForm::Html:
        return QStringLiteral("html");
    case ExportForm::Pdf:
        return QStringLiteral("pdf");
    default:
        return QString::fromLatin1(evidence::name(formatOf(form)));
    }
}

ExportBytes exportBytes(const ExportSource& source, ExportForm form, const evidence::Redaction& redaction,
                        const ExportGround& ground, const std::function<bool()>& cancelled)
{
    ExportBytes made;
    if (source.what == What::Report) {
        makeReport(made, source, form, redaction, ground, cancelled);
    } else {
        const evidence::Known known = evidence::knownHere(ground.catalogue, ground.environment);
        const evidence::Sink sink = boundedSink(made, cancelled);
        if (source.what == What::Requests) {
            evidence::exportHar(*source.entries, ground.catalogue, redaction, known, sink);
        } else {
            const auto exported = evidence::exportEvents({source.snapshot, source.rows}, formatOf(form),
                                                         ground.catalogue, redaction, known, sink);
            made.missing = exported.missing;
            made.error = exported.firstMissing;
        }
    }
    if (made.tooLarge || cancelled())
        made.bytes.clear();
    made.sum = sha256Hex(made.bytes);
    return made;
}

} // namespace vitrine::ui
