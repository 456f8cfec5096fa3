// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine/reportfile.h"

#include "base/file.h"
#include "evidence/reporttime.h"
#include "product/detect.h"
#include "store/loader.h"
#include "ui/evidence/exportbytes.h"
#include "ui/phrases.h"
#include "ui/shown.h"

#include <QFileInfo>
#include <QHashSeed>

#include <iostream>

namespace vitrine::app {
namespace {

const QString reportName = QStringLiteral("report");
const QString redactName = QStringLiteral("redact");
const QString atName = QStringLiteral("at");

struct ReportWish
{
    QString file;
    QStringList products; // ids; empty: those found here, or all
    QString redact;
    QString at;
};

int refuse(const QString& sentence, int exit)
{
    std::cerr << "vitrine: " << sentence.toStdString() << '\n';
    return exit;
}

std::optional<ui::ExportForm> formOf(const QString& file)
{
    for (const ui::ExportForm form : ui::formsOf(ui::ExportSource::What::Report))
        if (QFileInfo(file).suffix().compare(ui::endingOf(form), Qt::CaseInsensitive) == 0)
            return form;
    return std::nullopt;
}

// Empty: one of the names is none.
std::vector<const product::Profile*> productsOf(const product::Catalogue& catalogue, const Environment& environment,
                                                const QStringList& names)
{
    std::vector<const product::Profile*> named, found, all;
    for (const product::Profile& profile : catalogue.profiles) {
        if (names.contains(QString::fromStdString(profile.id)))
            named.push_back(&profile);
        if (product::detect(profile, environment).found)
            found.push_back(&profile);
        all.push_back(&profile);
    }
    if (!names.isEmpty())
        return named.size() == static_cast<std::size_t>(names.size()) ? named : std::vector<const product::Profile*>();
    return found.empty() ? all : found;
}

int writeReport(const ReportWish& wish)
{
    const auto form = formOf(wish.file);
    if (!form)
        return refuse(QStringLiteral("--report takes a file that ends in .pdf, .html or .json."), 2);
    const auto redaction = evidence::parseRedaction(ui::utf8(wish.redact));
    if (!redaction)
        return refuse(QStringLiteral("--redact does not know '%1'.").arg(ui::shown(redaction.error().detail)), 2);
    const Environment environment = Environment::ofProcess();
    const auto at = evidence::reportTime(ui::utf8(wish.at), environment);
    if (!at)
        return refuse(QStringLiteral("'%1' is no time.").arg(ui::shown(at.error().detail)), 2);
    const auto catalogue = std::make_shared<const product::Catalogue>(product::bundledCatalogue());
    ui::ExportSource source;
    source.what = ui::ExportSource::What::Report;
    source.at = *at;
    source.products = productsOf(*catalogue, environment, wish.products);
    if (source.products.empty())
        return refuse(QStringLiteral("Not every tool that was named is known."), 2);
    source.snapshot = store::load(catalogue, store::knownSources(*catalogue, environment));
    const ui::ExportGround ground{*catalogue, environment, policy::readPolicy(policy::PolicySource{})};
    const ui::ExportBytes made = ui::exportBytes(
        {source, *form, *redaction, ground}, [] { return false; }, std::string::npos);
    const auto written = replaceFile(ui::utf8(QFileInfo(wish.file).absoluteFilePath()), made.bytes);
    return written ? 0 : refuse(ui::phrases::error(written.error()), 3);
}

} // namespace

void prepareForReport(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        if (QByteArrayView(argv[i]) == "--report" || QByteArrayView(argv[i]).startsWith("--report=")) {
            QHashSeed::setDeterministicGlobalSeed();
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
}

void addReportOptions(QCommandLineParser& parser)
{
    parser.addOptions(
        {{reportName, QStringLiteral("Write an audit report (.pdf, .html, .json) of the tools named, and stop."),
          QStringLiteral("file")},
         {redactName, QStringLiteral("What the report leaves out: ids,hosts,paths,class:CLASS,field:NAME."),
          QStringLiteral("words")},
         {atName, QStringLiteral("The time that the report states (ISO 8601)."), QStringLiteral("time")}});
}

std::optional<int> reportAsked(const QCommandLineParser& parser)
{
    if (!parser.isSet(reportName))
        return std::nullopt;
    return writeReport(
        {parser.value(reportName), parser.positionalArguments(), parser.value(redactName), parser.value(atName)});
}

} // namespace vitrine::app
