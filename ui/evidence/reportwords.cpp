// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/reportwords.h"

#include "ui/phrasefinding.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace vitrine::ui {
namespace {

using evidence::Phrase;

struct ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::ReportTexts)
};

QString textOf(Phrase phrase)
{
    switch (phrase) {
    case Phrase::Title:
        return ReportTexts::tr("Telemetry audit report");
    case Phrase::MadeBy:
        return ReportTexts::tr("Made by Vitrine %1.");
    case Phrase::MadeAt:
        return ReportTexts::tr("As of %1.");
    case Phrase::Offline:
        return ReportTexts::tr("Made without a network from the files listed at the end. The same files give the same "
                               "report, byte for byte.");
    case Phrase::Redacted:
        return ReportTexts::tr("Taken out and replaced by names that are the same throughout this report: %1.");
    case Phrase::Unreadable:
        return ReportTexts::tr("Events that were no longer there when they were looked at: %1.");
    case Phrase::WhatItIs:
        return ReportTexts::tr("Known here as %1. Vendor: %2.");
    case Phrase::Ladder:
        return ReportTexts::tr("Why");
    case Phrase::LadderAbout:
        return ReportTexts::tr("Every source that could decide, strongest first.");
    case Phrase::Rank:
        return ReportTexts::tr("Rank");
    case Phrase::Source:
        return ReportTexts::tr("Source");
    case Phrase::Value:
        return ReportTexts::tr("Value");
    case Phrase::Place:
        return ReportTexts::tr("Place");
    case Phrase::Says:
        return ReportTexts::tr("Says");
    case Phrase::Decides:
        return ReportTexts::tr("Decides");
    case Phrase::Ids:
        return ReportTexts::tr("Identifiers");
    case Phrase::IdsAbout:
        return ReportTexts::tr("What tells this machine or person apart from others, now and before.");
    case Phrase::NoIds:
        return ReportTexts::tr("There are none on this machine.");
    case Phrase::Name:
        return ReportTexts::tr("Name");
    case Phrase::Since:
        return ReportTexts::tr("Since");
    case Phrase::Retired:
        return ReportTexts::tr("retired %1");
    case Phrase::Events:
        return ReportTexts::tr("Events");
    case Phrase::EventsAbout:
        return ReportTexts::tr("What was found on this machine, from %1 to %2.");
    case Phrase::NoEvents:
        return ReportTexts::tr("None were found on this machine.");
    case Phrase::Status:
        return ReportTexts::tr("Status");
    case Phrase::Count:
        return ReportTexts::tr("Events");
    case Phrase::Fields:
        return ReportTexts::tr("Fields");
    case Phrase::FieldsAbout:
        return ReportTexts::tr("Every field that is declared or was found. An example is the first value found here, "
                               "or else the declared one.");
    case Phrase::Event:
        return ReportTexts::tr("Event");
    case Phrase::EveryEvent:
        return ReportTexts::tr("(every event)");
    case Phrase::Field:
        return ReportTexts::tr("Field");
    case Phrase::Type:
        return ReportTexts::tr("Type");
    case Phrase::Class:
        return ReportTexts::tr("Class");
    case Phrase::Undeclared:
        return ReportTexts::tr("not declared");
    case Phrase::Purpose:
        return ReportTexts::tr("Purpose");
    case Phrase::Example:
        return ReportTexts::tr("Example");
    case Phrase::Findings:
        return ReportTexts::tr("Findings");
    case Phrase::FindingsAbout:
        return ReportTexts::tr(
            "What a reader should know, worst first. Without events: what the product's own documents say.");
    case Phrase::NoFindings:
        return ReportTexts::tr("Nothing was found.");
    case Phrase::Severity:
        return ReportTexts::tr("Severity");
    case Phrase::Finding:
        return ReportTexts::tr("Finding");
    case Phrase::Promised:
        return ReportTexts::tr("The product says");
    case Phrase::LetBe:
        return ReportTexts::tr("let be");
    case Phrase::Promises:
        return ReportTexts::tr("Promises");
    case Phrase::PromisesAbout:
        return ReportTexts::tr("What the product promises never to send, and in how many events that was looked for.");
    case Phrase::Promise:
        return ReportTexts::tr("Promise");
    case Phrase::LookedThrough:
        return ReportTexts::tr("Looked through");
    case Phrase::Broken:
        return ReportTexts::tr("Broken in");
    case Phrase::BackEndAdds:
        return ReportTexts::tr("Added by the receiving end");
    case Phrase::BackEndAddsAbout:
        return ReportTexts::tr("Not in the request, but stored with it.");
    case Phrase::Files:
        return ReportTexts::tr("Files read");
    case Phrase::FilesAbout:
        return ReportTexts::tr("What this report stands on, with the SHA-256 of what was read.");
    case Phrase::File:
        return ReportTexts::tr("File");
    case Phrase::Bytes:
        return ReportTexts::tr("Bytes");
    case Phrase::Sum:
        return ReportTexts::tr("SHA-256");
    }
    return {};
}

} // namespace

std::string TranslatedReport::language() const { return utf8(ReportTexts::tr("en", "the language's BCP 47 code")); }

std::string TranslatedReport::phrase(Phrase phrase, const std::vector<std::string>& values) const
{
    QString text = textOf(phrase);
    if (values.size() == 1)
        text = text.arg(shown(values[0]));
    else if (values.size() == 2)
        text = text.arg(shown(values[0]), shown(values[1]));
    return utf8(text);
}

std::string TranslatedReport::state(const consent::Decision& decision) const { return utf8(phrases::state(decision)); }

std::vector<std::string> TranslatedReport::sentences(const product::Profile& profile,
                                                     const consent::Decision& decision) const
{
    std::vector<std::string> sentences{utf8(phrases::sentence(decision))};
    if (const QString tool = phrases::toolDiffers(decision, profile); !tool.isEmpty())
        sentences.push_back(utf8(tool));
    for (const product::Hazard& hazard : decision.hazards)
        sentences.push_back(hazard.text);
    return sentences;
}

std::string TranslatedReport::source(const consent::Rung& rung) const { return utf8(phrases::source(rung)); }

std::string TranslatedReport::says(const product::Profile&, const consent::Rung& rung) const
{
    return utf8(phrases::says(rung));
}

std::string TranslatedReport::status(event::Status status) const { return utf8(statusWord(status)); }

std::string TranslatedReport::type(product::FieldType type) const { return utf8(phrases::fieldType(type)); }

std::string TranslatedReport::fieldClass(product::FieldClass fieldClass) const
{
    return utf8(phrases::fieldClass(fieldClass));
}

std::string TranslatedReport::severity(audit::Severity severity) const
{
    switch (severity) {
    case audit::Severity::Note:
        return utf8(ReportTexts::tr("note"));
    case audit::Severity::Warning:
        return utf8(ReportTexts::tr("warning"));
    case audit::Severity::Error:
        return utf8(ReportTexts::tr("error"));
    }
    return {};
}

std::string TranslatedReport::finding(const audit::Finding& finding) const { return utf8(phrases::finding(finding)); }

std::string TranslatedReport::error(const Error& error) const { return utf8(phrases::error(error)); }

} // namespace vitrine::ui
