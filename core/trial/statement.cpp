// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/statement.h"

#include "base/paths.h"
#include "base/secrets.h"
#include "base/sha256.h"
#include "base/text.h"
#include "product/bundled.h"

#include <filesystem>

namespace vitrine::trial {
namespace {

// Foreign bytes, as a string that JSON can hold.
Json text(std::string_view bytes) { return isUtf8(bytes) ? Json(bytes) : Json(visibleText(bytes)); }

Json wordsJson(const std::vector<std::string>& words, const Environment& environment)
{
    Json list = Json::array();
    bool secret = false; // "--token" and then its value
    for (const std::string& word : words) {
        list.push(secret ? Json(secretMask()) : text(abbreviateHome(maskSecrets(word), environment)));
        secret = word.starts_with('-') && word.find('=') == std::string::npos && namesSecret(word);
    }
    return list;
}

Json profileHash(const std::string& product)
{
    for (const product::BundledFile& file : product::bundledFiles())
        if (file.name == product + ".json")
            return sha256Hex(file.text);
    return {};
}

Json settingsJson(const Preparation& preparation)
{
    Json list = Json::array();
    for (const Setting& setting : preparation.settings)
        list.push(Json::object({{"why", name(setting.why)},
                                {"name", setting.name},
                                {"value", setting.value ? text(*setting.value) : Json()}}));
    return list;
}

Json visitsJson(const Run& run)
{
    Json list = Json::array();
    for (const Visit& visit : run.visits)
        list.push(Json::object({{"time", isoTime(visit.time)},
                                {"method", text(visit.method)},
                                {"target", text(visit.target)},
                                {"bytes", visit.bytes},
                                {"status", visit.status},
                                {"refused", text(visit.refused)}}));
    return list;
}

Json runJson(const Run& run)
{
    return Json::object({{"control", run.control},
                         {"consent", name(run.consent)},
                         {"began", isoTime(run.began)},
                         {"took_ms", run.took},
                         {"end", name(run.end)},
                         {"exit", run.exitCode >= 0 ? Json(run.exitCode) : Json()},
                         {"signal", run.signal > 0 ? Json(run.signal) : Json()},
                         {"still_running", static_cast<std::uint64_t>(run.left)},
                         {"requests", visitsJson(run)}});
}

Json filesJson(const Trial& trial)
{
    Json list = Json::array();
    for (const SinkFile& file : trial.files)
        list.push(Json::object({{"name", std::filesystem::path(file.path).filename().string()},
                                {"bytes", file.bytes},
                                {"sha256", file.sha256}}));
    return list;
}

} // namespace

Json statementOf(const Trial& trial, const Environment& environment)
{
    const Judgement judgement = judge(trial);
    Json doubts = Json::array();
    for (const Doubt doubt : judgement.doubts)
        doubts.push(name(doubt));
    Json runs = Json::array();
    for (const Run& run : trial.runs)
        runs.push(runJson(run));
    const consent::Rung& decider = trial.preparation.decision.winner();
    return Json::object({{"v", 1},
                         {"kind", "vitrine-verify"},
                         {"product", trial.product},
                         {"profile", Json::object({{"sha256", profileHash(trial.product)}})},
                         {"command", wordsJson(trial.options.words, environment)},
                         {"directory", text(abbreviateHome(trial.options.directory, environment))},
                         {"consent", name(trial.options.wish.consent)},
                         {"verdict", name(judgement.verdict)},
                         {"doubts", std::move(doubts)},
                         {"requests", static_cast<std::uint64_t>(judgement.requests)},
                         {"control_requests", static_cast<std::uint64_t>(judgement.control)},
                         {"endpoint_named", trial.preparation.endpointNamed},
                         {"config_copied", trial.preparation.redirect.has_value()},
                         {"proxied", trial.preparation.proxied},
                         {"decided_by", Json::object({{"rung", decider.id}, {"source", text(decider.source)}})},
                         {"flag", text(trial.preparation.flag)},
                         {"settings", settingsJson(trial.preparation)},
                         {"timeout_ms", trial.options.timeout},
                         {"watch_ms", trial.options.watch},
                         {"runs", std::move(runs)},
                         {"files", filesJson(trial)}});
}

} // namespace vitrine::trial
