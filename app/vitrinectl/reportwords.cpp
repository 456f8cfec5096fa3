// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/reportwords.h"

#include "app/vitrinectl/findingtext.h"
#include "app/vitrinectl/sentences.h"

namespace vitrine::ctl {
namespace {

using evidence::Phrase;

std::string_view textOf(Phrase phrase)
{
    switch (phrase) {
    case Phrase::Title:
        return "Telemetry audit report";
    case Phrase::MadeBy:
        return "Made by Vitrine %1.";
    case Phrase::MadeAt:
        return "As of %1.";
    case Phrase::Offline:
        return "Made without a network from the files listed at the end. The same files give the same report, byte for "
               "byte.";
    case Phrase::Redacted:
        return "Taken out and replaced by names that are the same throughout this report: %1.";
    case Phrase::Unreadable:
        return "Events that were no longer there when they were looked at: %1.";
    case Phrase::WhatItIs:
        return "Known here as %1. Vendor: %2.";
    case Phrase::Ladder:
        return "Why";
    case Phrase::LadderAbout:
        return "Every source that could decide, strongest first.";
    case Phrase::Rank:
        return "Rank";
    case Phrase::Source:
        return "Source";
    case Phrase::Value:
        return "Value";
    case Phrase::Place:
        return "Place";
    case Phrase::Says:
        return "Says";
    case Phrase::Decides:
        return "Decides";
    case Phrase::Ids:
        return "Identifiers";
    case Phrase::IdsAbout:
        return "What tells this machine or person apart from others, now and before.";
    case Phrase::NoIds:
        return "There are none on this machine.";
    case Phrase::Name:
        return "Name";
    case Phrase::Since:
        return "Since";
    case Phrase::Retired:
        return "retired %1";
    case Phrase::Events:
        return "Events";
    case Phrase::EventsAbout:
        return "What was found on this machine, from %1 to %2.";
    case Phrase::NoEvents:
        return "None were found on this machine.";
    case Phrase::Status:
        return "Status";
    case Phrase::Count:
        return "Events";
    case Phrase::Fields:
        return "Fields";
    case Phrase::FieldsAbout:
        return "Every field that is declared or was found. An example is the first value found here, or else the "
               "declared one.";
    case Phrase::Event:
        return "Event";
    case Phrase::EveryEvent:
        return "(every event)";
    case Phrase::Field:
        return "Field";
    case Phrase::Type:
        return "Type";
    case Phrase::Class:
        return "Class";
    case Phrase::Undeclared:
        return "not declared";
    case Phrase::Purpose:
        return "Purpose";
    case Phrase::Example:
        return "Example";
    case Phrase::Findings:
        return "Findings";
    case Phrase::FindingsAbout:
        return "What a reader should know, worst first. Without events: what the product's own documents say.";
    case Phrase::NoFindings:
        return "Nothing was found.";
    case Phrase::Severity:
        return "Severity";
    case Phrase::Finding:
        return "Finding";
    case Phrase::Promised:
        return "The product says";
    case Phrase::LetBe:
        return "let be";
    case Phrase::Promises:
        return "Promises";
    case Phrase::PromisesAbout:
        return "What the product promises never to send, and in how many events that was looked for.";
    case Phrase::Promise:
        return "Promise";
    case Phrase::LookedThrough:
        return "Looked through";
    case Phrase::Broken:
        return "Broken in";
    case Phrase::BackEndAdds:
        return "Added by the receiving end";
    case Phrase::BackEndAddsAbout:
        return "Not in the request, but stored with it.";
    case Phrase::Files:
        return "Files read";
    case Phrase::FilesAbout:
        return "What this report stands on, with the SHA-256 of what was read.";
    case Phrase::File:
        return "File";
    case Phrase::Bytes:
        return "Bytes";
    case Phrase::Sum:
        return "SHA-256";
    }
    return {};
}

} // namespace

std::string EnglishReport::phrase(Phrase phrase, const std::vector<std::string>& values) const
{
    std::string text;
    const std::string_view form = textOf(phrase);
    for (std::size_t at = 0; at < form.size(); ++at) {
        const std::size_t number =
            form[at] == '%' && at + 1 < form.size() ? static_cast<std::size_t>(form[at + 1] - '1') : values.size();
        if (number < values.size())
            text += values[number], ++at;
        else
            text += form[at];
    }
    return text;
}

std::string EnglishReport::state(const consent::Decision& decision) const { return stateText(decision.state); }

std::vector<std::string> EnglishReport::sentences(const product::Profile& profile,
                                                  const consent::Decision& decision) const
{
    std::vector<std::string> sentences{decisionSentence(profile, decision)};
    if (std::string tool = toolSentence(profile, decision); !tool.empty())
        sentences.push_back(std::move(tool));
    for (const product::Hazard& hazard : decision.hazards)
        sentences.push_back(hazard.text);
    return sentences;
}

std::string EnglishReport::source(const consent::Rung& rung) const { return rungTitle(rung); }

std::string EnglishReport::says(const product::Profile& profile, const consent::Rung& rung) const
{
    return rungSentence(profile, rung);
}

std::string EnglishReport::status(event::Status status) const { return event::name(status); }
std::string EnglishReport::type(product::FieldType type) const { return product::name(type); }
std::string EnglishReport::fieldClass(product::FieldClass fieldClass) const { return product::name(fieldClass); }
std::string EnglishReport::severity(audit::Severity severity) const { return audit::name(severity); }

std::string EnglishReport::finding(const audit::Finding& finding) const { return findingSentence(finding); }

std::string EnglishReport::error(const Error& error) const { return errorSentence(error); }

} // namespace vitrine::ctl
