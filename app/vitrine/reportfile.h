// SPDX-License-Identifier: GPL-3.0-or-later
// `vitrine --report FILE.pdf [PRODUCT...]`: the audit report without a window, for scripts and for machines without a
// display. The form is told by the file's ending: pdf, html or json.
#pragma once

#include <QCommandLineParser>

#include <optional>

namespace vitrine::app {

// Before QApplication: no display is needed, and no order in the PDF may depend on chance.
void prepareForReport(int argc, char** argv);

void addReportOptions(QCommandLineParser& parser); // --report, --redact, --at

// nullopt: no report was asked for. Else 0, or what vitrinectl would exit with (2 usage, 3 cannot read or write); says
// why on standard error.
[[nodiscard]] std::optional<int> reportAsked(const QCommandLineParser& parser);

} // namespace vitrine::app
