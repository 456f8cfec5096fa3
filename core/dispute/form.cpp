// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispute/form.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::dispute {
namespace {

std::string line(std::string_view label, std::string_view text)
{
    std::string out(label);
    out += ':';
    out.append(out.size() < 14 ? 14 - out.size() : 1, ' ');
    return out + visibleText(text) + "\n";
}

const char* systemName(Os os)
{
    switch (os) {
    case Os::Linux:
        return "Linux";
    case Os::MacOs:
        return "macOS";
    case Os::Windows:
        break;
    }
    return "Windows";
}

std::string checkedLast(const product::Profile& profile)
{
    std::string last = "not stated"; // dates as ISO 8601 sort as texts
    for (const product::Provenance& source : profile.sources)
        last = last == "not stated" ? source.checked : std::max(last, source.checked);
    return last;
}

std::string headOf(const Dispute& dispute)
{
    const product::Profile& profile = *dispute.profile;
    std::string out = "# A profile of Vitrine seems to be wrong\n\n";
    out += line("Tool", profile.name + " (" + profile.id + ")");
    out += line("Profile", "format 1, checked " + checkedLast(profile) +
                               (dispute.digest.empty() ? "" : ", sha256 " + dispute.digest));
    for (const product::Provenance& source : profile.sources)
        out += line("Read from", source.source + " (" + source.kind + ", checked " + source.checked + ")");
    out += line("Vitrine", VITRINE_VERSION " on " + std::string(systemName(dispute.os)));
    return out + line("About", subjectText(dispute));
}

std::string keyText(const document::KeyPath& key)
{
    std::string text;
    for (const std::string& step : key)
        text += (text.empty() ? "" : " / ") + step;
    return text;
}

std::string rungSays(const product::Rung& rung)
{
    std::string out = line("Kind", product::name(rung.kind)) + line("Name", rung.name);
    if (rung.file)
        for (const product::OsPath& path : rung.file->candidates)
            for (const std::string* each : {&path.linuxPath, &path.macosPath, &path.windowsPath})
                if (!each->empty())
                    out += line("File", *each);
    if (!rung.key.empty())
        out += line("Key", keyText(rung.key));
    return out + line("Can be set", rung.off || rung.on ? "yes" : "no") +
           (rung.note.empty() ? "" : line("Note", rung.note));
}

std::string fieldSays(const product::Field& field)
{
    std::string out = line("Type", product::name(field.type)) + line("Class", product::name(field.fieldClass));
    if (field.form != product::Form::Any)
        out += line("Form", product::name(field.form));
    if (!field.unit.empty())
        out += line("Unit", field.unit);
    if (!field.values.empty())
        out += line("Values", "one of " + std::to_string(field.values.size()));
    out += line("Value goes", field.valueMayGo ? "yes" : "no, only that it was given");
    return out + line("Purpose", field.purpose.empty() ? "none stated" : field.purpose);
}

std::string profileSays(const Dispute& dispute)
{
    if (!dispute.known)
        return "Nothing: the profile does not know it.\n";
    if (dispute.rung)
        return rungSays(*dispute.rung);
    if (dispute.field)
        return fieldSays(*dispute.field);
    const product::Profile& profile = *dispute.profile;
    if (dispute.event)
        return line("Purpose", dispute.event->purpose.empty() ? "none stated" : dispute.event->purpose) +
               line("Fields", std::to_string(dispute.event->fields.size()) + " of its own, " +
                                  std::to_string(profile.commonFields.size()) + " of every event");
    return line("Events", std::to_string(profile.events.size()) + " kinds") +
           line("Sources", std::to_string(profile.ladder.size()) + " where it may be switched on or off");
}

std::string rungHere(const Dispute& dispute)
{
    if (dispute.saysHere.empty())
        return "It was not met here.\n";
    return line("Answer", dispute.saysHere + " (" + dispute.reason + ")") +
           line("Decides", dispute.decides ? "yes" : "no") + line("Tool", dispute.state);
}

std::string seenHere(const Dispute& dispute)
{
    if (!dispute.subject.rung.empty())
        return rungHere(dispute);
    const Seen& seen = dispute.seen;
    std::string out = line("Events", std::to_string(seen.events));
    if (!dispute.subject.field.empty())
        out += line("With it", std::to_string(seen.with));
    for (const auto& [shape, count] : seen.shapes)
        out += line("Value is", shape + ": " + std::to_string(count));
    for (const auto& [name, count] : seen.undeclared)
        out += line("Not declared", name + ": " + std::to_string(count));
    return out;
}

} // namespace

std::string subjectText(const Dispute& dispute)
{
    const Subject& subject = dispute.subject;
    if (!subject.rung.empty())
        return "source " + subject.rung;
    if (!subject.field.empty())
        return "field " + subject.field + (subject.event.empty() ? "" : " of " + subject.event);
    return subject.event.empty() ? "the profile as a whole" : "event " + subject.event;
}

std::string formOf(const Dispute& dispute)
{
    return headOf(dispute) + "\n## What the profile says\n" + profileSays(dispute) +
           "\n## What was seen here (types and shapes, no values)\n" + seenHere(dispute) + "\n" +
           std::string(ownWords) +
           "What is wrong:\n\nWhat is right instead:\n\nWhere that can be read, and in which version of the tool:\n\n";
}

} // namespace vitrine::dispute
