// SPDX-License-Identifier: GPL-3.0-or-later
// vitrine: the window. It opens no socket and links no network library.
#include "app/vitrine/address.h"
#include "app/vitrine/platform.h"
#include "app/vitrine/reportfile.h"
#include "app/vitrine/sample.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>

#include <iostream>

int main(int argc, char** argv)
{
    using namespace vitrine;
    if (const std::string refused = app::refusedPlatform(argc, argv); !refused.empty()) {
        std::cerr << "vitrine: \"" << refused << "\" is refused: it could listen on a network.\n";
        return 2;
    }
    app::prepareForReport(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Vitrine"));
    QApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/vitrine.svg")));
    const ui::Language language;

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption samples(QStringLiteral("samples"), QStringLiteral("Look at made-up sample data."));
    const QCommandLineOption homeLess(QStringLiteral("home-less"),
                                      QStringLiteral("Do not look at this computer's tools, only at the files named."));
    const QCommandLineOption filter(
        QStringLiteral("filter"), QStringLiteral("Show the events that this lets through, as vitrinectl events does."),
        QStringLiteral("expression"));
    parser.addOptions({samples, homeLess, filter});
    app::addReportOptions(parser);
    parser.addPositionalArgument(QStringLiteral("files"),
                                 QStringLiteral("Logs, spools or exports to open, or vitrine:events?filter=…"),
                                 QStringLiteral("[files...]"));
    parser.process(application);
    if (const auto exit = app::reportAsked(parser))
        return *exit;

    app::Sample sample;
    const ui::Machine own{Environment::ofProcess(), policy::PolicySource{}, false};
    const auto catalogue = std::make_shared<const product::Catalogue>(product::bundledCatalogue());
    ui::Workspace workspace(catalogue, parser.isSet(homeLess) ? sample.emptyMachine() : own);
    ui::PersonAtDesktop desktop;
    ui::MainWindow window(workspace, desktop, ui::UiState(ui::UiState::standardFile()),
                          [&sample] { return sample.machine(); });
    const app::Wanted wanted = app::wantedOf(parser.positionalArguments(), parser.value(filter));
    const bool nothingElse = !workspace.anyToolFound() && !parser.isSet(homeLess);
    if (wanted.files.isEmpty() && (parser.isSet(samples) || nothingElse))
        window.showSamples(true);
    app::fulfil(wanted, window);
    window.show();
    return QApplication::exec();
}
