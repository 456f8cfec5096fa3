// SPDX-License-Identifier: GPL-3.0-or-later
// A machine with one product whose back end is a server of the test: what is recorded there is drained for real.
#pragma once

#include "outbox/claim.h"
#include "outbox/generation.h"
#include "outbox/journal.h"
#include "outbox/writer.h"
#include "product/load.h"
#include "send/drain.h"
#include "send/httptransport.h"
#include "support/home.h"

#include <QtTest>

#include <unistd.h>

namespace vitrine::test {

// The wall clock starts now; both clocks move only when the drain waits, or the test says so.
class ScriptedTime final : public send::Timekeeper
{
public:
    [[nodiscard]] Millis now() const override { return m_start + m_gone; }
    [[nodiscard]] Millis elapsed() const override { return m_gone; }
    void wait(Millis duration) override { advance(duration); }
    void advance(Millis duration) { m_gone += duration; }

private:
    Millis m_start = vitrine::now();
    Millis m_gone = 0;
};

// A bundled profile whose back end is that address, with a key.
inline product::Profile profileFor(const std::string& product, const std::string& url)
{
    const std::string file = VITRINE_SOURCE_DIR "/resources/products/" + product + ".json";
    const auto json = readFile(file);
    auto profile = json ? product::parseProfile(*json, file) : fail(json.error());
    if (!profile)
        qFatal("no profile");
    profile->endpoint.url = {{}, {}, {}, url, {}};
    profile->endpoint.key = {{}, {}, {}, "KEY", {}};
    profile->endpoint.secret = {{}, {}, {}, "SECRET", {}};
    profile->delivery.timeoutMs = 400;
    return *profile;
}

// That of a test's home, where everything is allowed.
inline Environment allowedIn(Environment environment)
{
    environment.variables["DR_TELEMETRY_ENABLED"] = "true";
    return environment;
}
inline policy::PolicySource policyIn(const std::string& home)
{
    return {home + "/etc", static_cast<std::uint32_t>(::getuid())};
}

using Fates = std::map<std::string, std::string>;

class Draining
{
public:
    Draining(const std::string& product, const std::string& url)
        : environment(allowedIn(home.environment())), policy(policyIn(environment.home)),
          m_profile(profileFor(product, url))
    {
        if (product == "dr")
            recorded = {{"env.own", "true"}};
        home.write(".config/datarobot/drconfig.yaml",
                   "telemetry:\n  device_id: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\n");
        home.write(".the-codegen-project/config.json", R"({"telemetry":{"anonymousId":"0f1e2d3c-4b5a"}})");
    }

    [[nodiscard]] product::Profile& profile() { return m_profile; }
    [[nodiscard]] outbox::SegmentHeader header() const
    {
        return {m_profile.id, m_profile.endpoint.url.fixed, recorded, {}};
    }

    void record(const std::vector<std::string>& ids) { record(ids, header()); }
    void record(const std::vector<std::string>& ids, const outbox::SegmentHeader& header)
    {
        std::vector<event::Event> events;
        for (const std::string& id : ids)
            events.push_back(event(id));
        record(std::move(events), header);
    }
    void record(std::vector<event::Event> events, const outbox::SegmentHeader& header)
    {
        const auto generation = outbox::ensureGeneration(environment, m_profile.id);
        auto writer = outbox::SpoolWriter::open(environment, header, {});
        for (event::Event& each : events) {
            each.generation = generation.value_or("");
            if (!writer || !writer->append("\n" + outbox::spoolLine(each) + "\n", time.now()))
                qFatal("cannot record");
        }
    }
    // The first kind of the product, a second old.
    [[nodiscard]] event::Event event(const std::string& id) const
    {
        event::Event event;
        event.product = m_profile.id;
        event.name = m_profile.events.front().name;
        event.id = id;
        event.session = "1760000000000";
        event.time = time.now() - 1000;
        event.fields.set("command", id);
        return event;
    }

    [[nodiscard]] send::Report drain() { return drain({}); }
    [[nodiscard]] send::Report drain(send::DrainOptions options)
    {
        send::HttpTransport transport(environment, trusted);
        return drain(options, transport);
    }
    [[nodiscard]] send::Report drain(send::DrainOptions options, send::Transport& transport)
    {
        options.dice = [](Millis most) { return most; };
        send::Drain drain(environment, policy, transport, time, options);
        return drain.run({&m_profile}).front();
    }

    // The last word on every event that was ever tried, by the journal.
    [[nodiscard]] Fates fates() const
    {
        Fates fates;
        for (const outbox::JournalEntry& entry : journal())
            if (entry.answer)
                for (const outbox::AttemptOutcome& outcome : entry.answer->outcomes)
                    fates[outcome.id] = event::name(outcome.status);
            else
                for (const outbox::JournalEvent& tried : entry.attempt.events)
                    fates[tried.id] = "open";
        return fates;
    }
    [[nodiscard]] std::vector<outbox::JournalEntry> journal() const
    {
        const auto read = outbox::readJournal(environment, m_profile.id);
        return read ? read->entries : std::vector<outbox::JournalEntry>();
    }
    // What would be tried at the next drain, whenever that may be.
    [[nodiscard]] std::vector<outbox::Waiting> waiting() const
    {
        std::vector<outbox::Waiting> all;
        for (const outbox::Claim& claim :
             outbox::claim(environment, m_profile.id, time.now()).value_or(std::vector<outbox::Claim>()))
            all.insert(all.end(), claim.events.begin(), claim.events.end());
        return all;
    }
    [[nodiscard]] std::map<std::string, std::uint64_t> dropped() const
    {
        std::map<std::string, std::uint64_t> counts;
        for (const outbox::Dropped& each : outbox::dropped(environment, m_profile.id))
            counts[each.reason] = each.events;
        return counts;
    }

    Home home;
    Environment environment;
    policy::PolicySource policy;
    ScriptedTime time;
    std::string trusted;
    std::vector<outbox::RecordedRung> recorded; // what the shell said

private:
    product::Profile m_profile;
};

} // namespace vitrine::test
