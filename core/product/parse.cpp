// SPDX-License-Identifier: Apache-2.0
#include "product/load.h"
#include "product/sections.h"

#include "base/clock.h"

namespace vitrine::product {
namespace {

std::string readId(Section& in)
{
    std::string id = in.text("id");
    const bool plain = id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
    if (!id.empty() && (!plain || id.front() == '-' || id.size() > 64))
        in.problemIn("id", "an id has small letters, digits and hyphens only");
    return id;
}

void readDetection(const Node& node, Profile& into, Problems& problems)
{
    Section in(node, problems);
    into.executables = in.texts("executables");
    into.traces = in.each("traces", [&](const Node& item) { return readPath(item, problems); });
}

std::vector<Fact> readFacts(Section& from, std::string_view key)
{
    return from.each(key, [&](const Node& item) {
        Section in(item, from.problems());
        return Fact{in.text("name"), in.text("text")};
    });
}

std::vector<DebugSwitch> readDebugging(Section& from)
{
    return from.each("debugging", [&](const Node& item) {
        Section in(item, from.problems());
        DebugSwitch one{in.text("name"), in.text("text"), {}, {}, in.flag("sends", true)};
        if (const Node* when = in.child("when")) {
            Section condition(*when, from.problems());
            one.variable = condition.text("variable");
            one.values = condition.texts("is");
        }
        return one;
    });
}

std::vector<EventFile> readEventFiles(Section& from)
{
    return from.each("event_files", [&](const Node& item) {
        Section in(item, from.problems());
        return EventFile{readPath(in.needed("path"), from.problems()), in.text("what")};
    });
}

std::vector<Hazard> readHazards(Section& from)
{
    return from.each("hazards", [&](const Node& item) {
        Section in(item, from.problems());
        return Hazard{in.text("id"), in.text("text")};
    });
}

Provenance readSource(const Node& node, Problems& problems)
{
    Section in(node, problems);
    Provenance source{in.text("source"), in.text("kind"), in.text("checked")};
    constexpr std::string_view kinds[] = {"seed-doc", "code", "vendor-doc", "issue", "third-party", "observed"};
    if (!source.kind.empty() && std::find(std::begin(kinds), std::end(kinds), source.kind) == std::end(kinds))
        in.problemIn("kind", R"(expected one of "seed-doc", "code", "vendor-doc", "issue", "third-party", "observed")");
    if (!source.checked.empty() && (source.checked.size() != 10 || !parseIsoTime(source.checked)))
        in.problemIn("checked", "expected a date such as \"2026-11-20\"");
    return source;
}

void readFormat(Section& in)
{
    static_cast<void>(in.textOr("$schema"));
    const Node& format = in.needed("format");
    if (format.value.integer() != 1)
        in.problem(format, "expected 1, the only format there is so far");
}

Profile readProfile(const Node& root, Problems& problems)
{
    Section in(root, problems);
    readFormat(in);
    Profile profile;
    profile.id = readId(in);
    profile.name = in.text("name");
    profile.vendor = in.text("vendor");
    profile.summary = in.text("summary");
    readDetection(in.needed("detect"), profile, problems);
    const ConfigFiles files = readFiles(in.child("files"), problems);
    readConsent(in.needed("consent"), files, profile, problems);
    readEvents(in.needed("events"), profile, problems);
    profile.identifiers = readIdentifiers(in, files);
    profile.endpoint = readEndpoint(in.needed("endpoint"), problems);
    profile.delivery = readDelivery(in.child("delivery"), problems);
    profile.eventFiles = readEventFiles(in);
    profile.backendAdds = readFacts(in, "backend_adds");
    profile.ordinaryCalls = readFacts(in, "ordinary_calls");
    profile.session = readSession(in.child("session"), problems);
    profile.lifecycle = readLifecycle(in, profile);
    profile.context = readContext(in, profile);
    profile.scope = readScope(in.child("scope"), profile, problems);
    profile.periodic = readPeriodic(in, profile);
    profile.requestHeaders = readRequestHeaders(in);
    profile.debugging = readDebugging(in);
    profile.neverSends = readPromises(in);
    profile.statements = readStatements(in);
    profile.offSigns = readOffSigns(in);
    profile.sanitizing = readSanitizing(in.child("sanitize"), profile.neverSends, problems);
    profile.legal = readLegal(in.needed("legal"), problems);
    profile.hazards = readHazards(in);
    profile.sources = in.each("sources", [&](const Node& item) { return readSource(item, problems); });
    return profile;
}

} // namespace

Result<Profile> parseProfile(std::string_view json, const std::string& file)
{
    auto root = locate(json);
    if (!root) {
        root.error().path = file;
        return fail(root.error());
    }
    Problems problems;
    Profile profile = readProfile(*root, problems);
    if (!problems.none())
        return fail(problems.first(json, file));
    return profile;
}

} // namespace vitrine::product
