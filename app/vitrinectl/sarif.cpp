// SPDX-License-Identifier: GPL-3.0-or-later
// SARIF 2.1.0 (OASIS): one run, every rule described, a result for each finding. What was said to be no problem is
// there too, as suppressed.
#include "app/vitrinectl/findings.h"
#include "app/vitrinectl/findingtext.h"

namespace vitrine::ctl {
namespace {

using audit::Finding;
using audit::Rule;
using audit::Severity;

constexpr const char* schema = "https://json.schemastore.org/sarif-2.1.0.json";

Json text(std::string_view words) { return Json::object({{"text", jsonText(words)}}); }

Severity usual(Rule rule)
{
    switch (rule) {
    case Rule::BrokenPromise:
    case Rule::Secret:
    case Rule::PersonalData:
    case Rule::BeforeNotice:
    case Rule::AfterOptOut:
        return Severity::Error;
    case Rule::NoPurpose:
        return Severity::Note;
    default:
        return Severity::Warning;
    }
}

Json rulesJson()
{
    Json rules = Json::array();
    for (const Rule rule : audit::allRules())
        rules.push(Json::object({{"id", name(rule)},
                                 {"shortDescription", text(ruleTitle(rule))},
                                 {"fullDescription", text(ruleWhy(rule))},
                                 {"defaultConfiguration", Json::object({{"level", name(usual(rule))}})}}));
    return rules;
}

Json logical(const Finding& finding)
{
    const std::string subject = findingSubject(finding);
    const bool whole = subject == finding.product;
    return Json::array(
        {Json::object({{"fullyQualifiedName", jsonText(whole ? subject : finding.product + "." + subject)},
                       {"kind", finding.field.empty() ? "type" : "member"}})});
}

Json locations(const Finding& finding)
{
    Json all = Json::array();
    for (const audit::Place& place : finding.places) {
        Json physical = Json::object({{"artifactLocation", Json::object({{"uri", fileUri(place.file)}})}});
        if (place.line > 0)
            physical.set("region", Json::object({{"startLine", place.line}}));
        all.push(Json::object({{"physicalLocation", std::move(physical)}, {"logicalLocations", logical(finding)}}));
    }
    if (finding.places.empty())
        all.push(Json::object({{"logicalLocations", logical(finding)}}));
    return all;
}

std::string message(const Finding& finding)
{
    std::string words = findingSentence(finding);
    for (const audit::Quote& quote : finding.quotes)
        words += "\n" + quoteText(quote);
    return words;
}

Json result(const Finding& finding)
{
    Json one = Json::object({{"ruleId", name(finding.rule)},
                             {"ruleIndex", static_cast<std::uint64_t>(finding.rule)},
                             {"level", name(finding.severity)},
                             {"message", text(message(finding))},
                             {"locations", locations(finding)},
                             {"partialFingerprints", Json::object({{"vitrineFinding/v1", finding.id}})}});
    if (finding.count > 0)
        one.set("occurrenceCount", finding.count);
    if (finding.dismissed)
        one.set("suppressions", Json::array({Json::object({{"kind", "external"}, {"status", "accepted"}})}));
    one.set("properties", Json::object({{"product", finding.product},
                                        {"what", jsonText(finding.what)},
                                        {"promise", jsonText(finding.promise)}}));
    return one;
}

} // namespace

std::string fileUri(std::string_view path)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    constexpr std::string_view plain = "-._~/!$&'()*+,;=@";
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || plain.find(c) != std::string_view::npos)
            uri += c;
        else
            uri.append({'%', hex[byte >> 4], hex[byte & 15]});
    }
    return uri;
}

Json sarif(const audit::Audit& audit)
{
    Json results = Json::array();
    for (const Finding& finding : audit.findings)
        results.push(result(finding));
    const Json driver = Json::object({{"name", "Vitrine"}, {"version", VITRINE_VERSION}, {"rules", rulesJson()}});
    return Json::object({{"$schema", schema},
                         {"version", "2.1.0"},
                         {"runs", Json::array({Json::object({{"tool", Json::object({{"driver", driver}})},
                                                             {"columnKind", "utf16CodeUnits"},
                                                             {"results", std::move(results)}})})}});
}

} // namespace vitrine::ctl
