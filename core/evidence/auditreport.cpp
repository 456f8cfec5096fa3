// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/auditreport.h"

#include "audit/dismissals.h"
#include "audit/situation.h"
#include "base/file.h"
#include "evidence/reportredaction.h"

#include <algorithm>
#include <map>
#include <set>

namespace vitrine::evidence {
namespace {

bool isCancelled(const ReportQuestion& question) { return question.cancelled && question.cancelled(); }

class Gathering
{
public:
    explicit Gathering(const ReportQuestion& question) : m_question(question), m_uses(question.catalogue)
    {
        m_report.at = question.at;
        m_report.redacted = wordsOf(question.redaction);
        for (const product::Profile* profile : question.products) {
            ToolReport tool;
            tool.profile = profile;
            tool.decision = consent::decide(*profile, question.policy, question.environment);
            tool.ids = identity::identify(*profile, question.environment);
            m_index[profile->id] = m_report.tools.size();
            m_report.tools.push_back(std::move(tool));
        }
    }

    AuditReport report()
    {
        countEvents();
        takeFindings();
        for (ToolReport& tool : m_report.tools)
            tool.fields = m_uses.of(*tool.profile);
        takeFiles();
        if (m_question.redaction.any())
            redact(m_report, m_question.redaction, knownHere(m_question.catalogue, m_question.environment));
        return std::move(m_report);
    }

private:
    void countEvents()
    {
        const store::Snapshot& snapshot = *m_question.snapshot;
        for (std::size_t i = 0; i < snapshot.size() && !isCancelled(m_question); ++i) {
            const store::Row& row = snapshot.row(i);
            const auto tool = m_index.find(snapshot.productOf(row));
            if (tool == m_index.end())
                continue;
            m_filesUsed.insert(row.file);
            count(m_report.tools[tool->second], row);
            if (const auto event = snapshot.event(i))
                m_uses.add(*event);
            else
                ++m_report.unreadable;
        }
    }

    static void count(ToolReport& tool, const store::Row& row)
    {
        ++tool.events.at(static_cast<std::size_t>(row.status));
        if (row.time == store::Row::noTime)
            return;
        tool.first = std::min(tool.first.value_or(row.time), row.time);
        tool.last = std::max(tool.last.value_or(row.time), row.time);
    }

    void takeFindings()
    {
        audit::Options options;
        options.surroundings = sanitize::Surroundings::of(m_question.environment);
        options.now = m_question.at.value_or(0);
        if (auto dismissals = audit::Dismissals::read(audit::dismissalsPath(m_question.environment)))
            options.dismissals = std::move(*dismissals);
        for (const ToolReport& tool : m_report.tools)
            options.situations.push_back(
                audit::situationOf(*tool.profile, tool.decision, tool.ids, m_question.environment));
        const audit::Audit found = audit::audit(m_question.catalogue, *m_question.snapshot, options,
                                                [this](std::size_t) { return !isCancelled(m_question); });
        for (const audit::Finding& finding : found.findings)
            if (const auto tool = m_index.find(finding.product); tool != m_index.end())
                m_report.tools[tool->second].findings.push_back(finding);
        for (const audit::Kept& kept : found.kept)
            if (const auto tool = m_index.find(kept.product); tool != m_index.end())
                m_report.tools[tool->second].kept.push_back(kept);
    }

    // Configs and policies as they are; of files with events what was read of them.
    void takeFiles()
    {
        std::map<std::string, std::optional<std::uint64_t>> files;
        for (const ToolReport& tool : m_report.tools) {
            for (const consent::Rung& rung : tool.decision.rungs)
                if (!rung.file.empty() && exists(rung.file))
                    files.emplace(rung.file, std::nullopt);
            for (const identity::Id& id : tool.ids)
                if (!id.file.empty() && exists(id.file))
                    files.emplace(id.file, std::nullopt);
        }
        for (const std::uint32_t file : m_filesUsed)
            files.emplace(m_question.snapshot->files()[file].path, m_question.snapshot->files()[file].bytesRead);
        for (const auto& [path, most] : files)
            if (!isCancelled(m_question))
                m_report.files.push_back(fileRead(path, most));
    }

    const ReportQuestion& m_question;
    FieldUses m_uses;
    AuditReport m_report;
    std::map<std::string, std::size_t, std::less<>> m_index; // of a product's tool
    std::set<std::uint32_t> m_filesUsed;
};

} // namespace

AuditReport auditReport(const ReportQuestion& question) { return Gathering(question).report(); }

} // namespace vitrine::evidence
