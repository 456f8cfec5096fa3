// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/exportbytes.h"

#include "base/sha256.h"
#include "evidence/har.h"
#include "evidence/reportjson.h"
#include "evidence/reportoutline.h"
#include "evidence/wholefile.h"
#include "ui/evidence/pdf.h"
#include "ui/evidence/reportwords.h"

#include <algorithm>
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

std::string reportBytes(const ExportWish& wish, const std::function<bool()>& cancelled)
{
    const ExportGround& ground = wish.ground;
    const evidence::AuditReport report =
        evidence::auditReport({ground.catalogue, ground.environment, ground.policy, wish.source.snapshot,
                               wish.source.products, wish.source.at, wish.redaction, cancelled});
    if (cancelled())
        return {};
    if (wish.form == ExportForm::Json)
        return evidence::reportJson(report).pretty() + "\n";
    if (wish.form == ExportForm::Html)
        return evidence::html(evidence::outlineOf(report, TranslatedReport()));
    return pdf(evidence::outlineOf(report, TranslatedReport())).toStdString();
}

evidence::Exported run(const ExportWish& wish, const std::function<bool()>& cancelled, const evidence::Sink& sink)
{
    const ExportSource& source = wish.source;
    evidence::Exported exported;
    if (source.what == What::Report) {
        exported.stopped = !sink(reportBytes(wish, cancelled));
        return exported;
    }
    const evidence::Known known = evidence::knownHere(wish.ground.catalogue, wish.ground.environment);
    if (source.what == What::Events)
        return evidence::exportEvents({source.snapshot, source.rows}, formatOf(wish.form), wish.ground.catalogue,
                                      wish.redaction, known, sink);
    exported.stopped = !evidence::exportHar(*source.entries, wish.ground.catalogue, wish.redaction, known, sink);
    return exported;
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

ExportBytes exportBytes(const ExportWish& wish, const std::function<bool()>& cancelled, std::size_t most)
{
    ExportBytes made;
    Sha256 sum;
    const evidence::Exported exported = run(wish, cancelled, [&](std::string_view piece) {
        made.bytes += piece.substr(0, most - std::min(most, made.bytes.size()));
        made.size += piece.size();
        sum.add(piece);
        return !cancelled();
    });
    made.missing = exported.missing;
    made.error = exported.firstMissing;
    made.sum = sum.hex();
    return made;
}

Result<> exportTo(const std::string& path, const ExportWish& wish, const std::string& sum,
                  const std::function<bool()>& cancelled, const std::function<void(std::uint64_t)>& written)
{
    evidence::WholeFile file(path);
    Sha256 now;
    std::uint64_t size = 0;
    const evidence::Exported exported = run(wish, cancelled, [&](std::string_view piece) {
        now.add(piece);
        written(size += piece.size());
        return file.write(piece) && !cancelled();
    });
    if (cancelled())
        return fail(Code::Cancelled, path);
    if (!exported.stopped && now.hex() != sum)
        return fail(Code::Changed, path, "the files it is made of have changed");
    return file.finish();
}

} // namespace vitrine::ui
