// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/reportoutline.h"

#include <algorithm>

namespace vitrine::evidence {
namespace {

using Kind = Column::Kind;

std::string timeText(std::optional<Millis> time) { return time ? isoTime(*time) : std::string(); }

std::string placeText(const std::string& file, std::uint64_t line)
{
    return line > 0 ? file + ":" + std::to_string(line) : file;
}

class Composer
{
public:
    Composer(const AuditReport& report, const ReportWords& words) : m_report(report), m_words(words) {}

    Outline outline()
    {
        m_outline.language = m_words.language();
        m_outline.title = m_words(Phrase::Title);
        head();
        for (const ToolReport& tool : m_report.tools)
            addTool(tool);
        addFiles();
        return std::move(m_outline);
    }

private:
    void heading(int level, std::string text) { m_outline.blocks.emplace_back(Heading{level, std::move(text)}); }
    void paragraph(std::string text) { m_outline.blocks.emplace_back(Paragraph{std::move(text)}); }
    void add(Table table) { m_outline.blocks.emplace_back(std::move(table)); }

    void head()
    {
        heading(1, m_outline.title);
        paragraph(m_words(Phrase::MadeBy, {VITRINE_VERSION}));
        if (m_report.at)
            paragraph(m_words(Phrase::MadeAt, {isoTime(*m_report.at)}));
        paragraph(m_words(Phrase::Offline));
        if (!m_report.redacted.empty())
            paragraph(m_words(Phrase::Redacted, {m_report.redacted}));
        if (m_report.unreadable > 0)
            paragraph(m_words(Phrase::Unreadable, {std::to_string(m_report.unreadable)}));
    }

    void addTool(const ToolReport& tool)
    {
        heading(2, tool.profile->name + ": " + m_words.state(tool.decision));
        paragraph(m_words(Phrase::WhatItIs, {tool.profile->id, tool.profile->vendor}));
        for (std::string& sentence : m_words.sentences(*tool.profile, tool.decision))
            paragraph(std::move(sentence));
        addLadder(tool);
        addIds(tool);
        addEvents(tool);
        addFields(tool);
        addFindings(tool);
        addPromises(tool);
        addFacts(tool);
    }

    void addLadder(const ToolReport& tool)
    {
        heading(3, m_words(Phrase::Ladder));
        Table table{m_words(Phrase::LadderAbout),
                    {{m_words(Phrase::Rank), Kind::Number},
                     {m_words(Phrase::Source)},
                     {m_words(Phrase::Says)},
                     {m_words(Phrase::Place), Kind::Mono},
                     {m_words(Phrase::Decides)}},
                    {}};
        for (const consent::Rung& rung : tool.decision.rungs)
            table.rows.push_back({std::to_string(table.rows.size() + 1), m_words.source(rung),
                                  m_words.says(*tool.profile, rung), placeText(rung.file, rung.line),
                                  rung.wins ? "▶" : ""});
        add(std::move(table));
    }

    void addIds(const ToolReport& tool)
    {
        heading(3, m_words(Phrase::Ids));
        Table table{m_words(Phrase::IdsAbout),
                    {{m_words(Phrase::Name)},
                     {m_words(Phrase::Value), Kind::Mono},
                     {m_words(Phrase::Place), Kind::Mono},
                     {m_words(Phrase::Since)}},
                    {}};
        for (const identity::Id& id : tool.ids) {
            if (!id.value.empty())
                table.rows.push_back({id.name, id.value, placeText(id.file, id.line), timeText(id.firstSeen)});
            for (const identity::Retired& retired : id.retired)
                table.rows.push_back({id.name, retired.value, m_words(Phrase::Retired, {isoTime(retired.retiredAt)}),
                                      timeText(retired.firstSeen)});
        }
        if (table.rows.empty())
            paragraph(m_words(Phrase::NoIds));
        else
            add(std::move(table));
    }

    void addEvents(const ToolReport& tool)
    {
        heading(3, m_words(Phrase::Events));
        Table table{m_words(Phrase::EventsAbout, {timeText(tool.first), timeText(tool.last)}),
                    {{m_words(Phrase::Status)}, {m_words(Phrase::Count), Kind::Number}},
                    {}};
        for (std::size_t status = 0; status < tool.events.size(); ++status)
            if (tool.events[status] > 0)
                table.rows.push_back(
                    {m_words.status(static_cast<event::Status>(status)), std::to_string(tool.events[status])});
        if (table.rows.empty())
            paragraph(m_words(Phrase::NoEvents));
        else
            add(std::move(table));
    }

    void addFields(const ToolReport& tool)
    {
        heading(3, m_words(Phrase::Fields));
        Table table{m_words(Phrase::FieldsAbout),
                    {{m_words(Phrase::Event)},
                     {m_words(Phrase::Field)},
                     {m_words(Phrase::Type)},
                     {m_words(Phrase::Class)},
                     {m_words(Phrase::Purpose)},
                     {m_words(Phrase::Example), Kind::Mono},
                     {m_words(Phrase::Count), Kind::Number}},
                    {}};
        for (const FieldUse& use : tool.fields)
            table.rows.push_back({use.event.empty() ? m_words(Phrase::EveryEvent) : use.event, use.name,
                                  use.field ? m_words.type(use.field->type) : "",
                                  use.field ? m_words.fieldClass(use.field->fieldClass) : m_words(Phrase::Undeclared),
                                  use.field ? use.field->purpose : "", cut(use.example), std::to_string(use.count)});
        add(std::move(table));
    }

    // On paper a value of a megabyte helps nobody; the bytes are in the files.
    static std::string cut(const std::string& example)
    {
        constexpr std::size_t most = 120;
        if (example.size() <= most)
            return example;
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(example[end]) & 0xC0) == 0x80)
            --end;
        return example.substr(0, end) + "…";
    }

    void addFindings(const ToolReport& tool)
    {
        heading(3, m_words(Phrase::Findings));
        if (tool.findings.empty()) {
            paragraph(m_words(Phrase::NoFindings));
            return;
        }
        Table table{m_words(Phrase::FindingsAbout),
                    {{m_words(Phrase::Severity)},
                     {m_words(Phrase::Finding)},
                     {m_words(Phrase::Field)},
                     {m_words(Phrase::Promised)},
                     {m_words(Phrase::Place), Kind::Mono},
                     {m_words(Phrase::Count), Kind::Number}},
                    {}};
        for (const audit::Finding& finding : tool.findings)
            table.rows.push_back(
                {finding.dismissed ? m_words(Phrase::LetBe) : m_words.severity(finding.severity),
                 finding.id + ": " + m_words.finding(finding), fieldText(finding), promiseText(finding),
                 finding.places.empty() ? "" : placeText(finding.places.front().file, finding.places.front().line),
                 std::to_string(finding.count)});
        add(std::move(table));
    }

    static std::string fieldText(const audit::Finding& finding)
    {
        return finding.event.empty() || finding.field.empty() ? finding.event + finding.field
                                                              : finding.event + " / " + finding.field;
    }

    static std::string promiseText(const audit::Finding& finding)
    {
        return finding.quotes.empty() ? finding.promise
                                      : finding.quotes.front().text + " (" + finding.quotes.front().where + ")";
    }

    void addPromises(const ToolReport& tool)
    {
        if (tool.profile->neverSends.empty())
            return;
        heading(3, m_words(Phrase::Promises));
        Table table{m_words(Phrase::PromisesAbout),
                    {{m_words(Phrase::Promise)},
                     {m_words(Phrase::LookedThrough), Kind::Number},
                     {m_words(Phrase::Broken), Kind::Number}},
                    {}};
        for (const product::Promise& promise : tool.profile->neverSends) {
            const auto kept = std::find_if(tool.kept.begin(), tool.kept.end(),
                                           [&](const audit::Kept& one) { return one.promise == promise.id; });
            const bool known = kept != tool.kept.end();
            table.rows.push_back(
                {promise.text, known ? std::to_string(kept->events) : "0", known ? std::to_string(kept->broken) : "0"});
        }
        add(std::move(table));
    }

    void addFacts(const ToolReport& tool)
    {
        if (tool.profile->backendAdds.empty())
            return;
        heading(3, m_words(Phrase::BackEndAdds));
        Table table{m_words(Phrase::BackEndAddsAbout), {{m_words(Phrase::Field)}, {m_words(Phrase::Purpose)}}, {}};
        for (const product::Fact& fact : tool.profile->backendAdds)
            table.rows.push_back({fact.name, fact.text});
        add(std::move(table));
    }

    void addFiles()
    {
        heading(2, m_words(Phrase::Files));
        Table table{m_words(Phrase::FilesAbout),
                    {{m_words(Phrase::File), Kind::Mono},
                     {m_words(Phrase::Bytes), Kind::Number},
                     {m_words(Phrase::Sum), Kind::Mono}},
                    {}};
        for (const FileRead& file : m_report.files)
            table.rows.push_back(
                {file.path, std::to_string(file.bytes), file.fault ? m_words.error(*file.fault) : file.sha256});
        add(std::move(table));
    }

    const AuditReport& m_report;
    const ReportWords& m_words;
    Outline m_outline;
};

} // namespace

Outline outlineOf(const AuditReport& report, const ReportWords& words) { return Composer(report, words).outline(); }

} // namespace vitrine::evidence
