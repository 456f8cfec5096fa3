// SPDX-License-Identifier: Apache-2.0
#include "record/tool.h"

#include "base/file.h"
#include "consent/lasting.h"
#include "outbox/generation.h"
#include "record/context.h"
#include "record/firstids.h"
#include "record/session.h"

#include <algorithm>
#include <chrono>

namespace vitrine::record {
namespace {

Millis steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

ToolOptions withClock(ToolOptions options)
{
    if (!options.ticks)
        options.ticks = &steadyNow;
    return options;
}

// A sitting is told to be alive no more often than this.
Millis restOf(const product::SessionRule& rule) { return Millis{rule.inactivityMs} / 30; }

} // namespace

Tool::Tool(Recorder recorder, ToolOptions options)
    : m_recorder(std::move(recorder)), m_options(withClock(std::move(options))),
      m_ticker(m_recorder.profile(), m_options.ticks()), m_self(std::make_shared<Tool*>(this)),
      m_openedAt(m_options.ticks())
{
    m_sitting = freshSitting(profile().session, m_recorder.now());
}

Tool::~Tool() { close(); }

Outcome Tool::record(std::string_view event, std::span<const Field> fields)
{
    prepare();
    return afterwards(m_recorder.record(event, fields));
}

Outcome Tool::record(std::string_view event, const Json& fields)
{
    prepare();
    return afterwards(m_recorder.record(event, fields));
}

void Tool::give(const std::string& name, std::string value)
{
    m_options.host.given[name] = std::move(value);
    m_contextStale = true;
}

bool Tool::remembers() const
{
    const bool counts = profile().session.kind == product::SessionRule::Kind::Inactivity && !m_options.host.server;
    return !m_recorder.inMemory() && (counts || !profile().lifecycle.empty());
}

Due Tool::noticeDue()
{
    if (m_recorder.inMemory())
        return Due::None;
    return noticeDue(m_recorder.decision());
}

Due Tool::noticeDue(const consent::Decision& decision)
{
    if (decision.state != consent::State::Unasked && !decision.noticeDue)
        return Due::None;
    return record::noticeDue(profile(), decision, m_options.host,
                             readKept(m_recorder.environment(), m_recorder.productId()));
}

Result<> Tool::answer(Answer answer)
{
    if (noticeDue() != (answer == Answer::Shown ? Due::Notice : Due::Prompt))
        return fail(Code::Unsupported, {}, m_recorder.productId());
    auto written =
        answerNotice(m_recorder.wholeProfile(), m_recorder.environment(), m_options.host, answer, m_recorder.now());
    m_recorder.forgetDecision();
    return written;
}

Outcome Tool::configured(const Json& changes)
{
    Facts facts;
    facts.changes = changes.dump();
    prepare();
    Outcome outcome = Outcome::UnknownName;
    for (const Told& each : told(profile(), product::Moment::Configured, m_options.host, facts))
        outcome = afterwards(m_recorder.record(each.event, fieldsOf(each.fields)));
    return outcome;
}

Ticked Tool::tick()
{
    const Millis ticks = m_options.ticks();
    Ticked ticked;
    if (!m_recorder.inMemory() && (!m_recorder.allowed() || noticeDue() != Due::None)) {
        retreat();
        return ticked;
    }
    ticked.due = m_ticker.due(ticks);
    if (!m_ticker.flushDue(ticks) || m_recorder.inMemory())
        return ticked;
    m_recorder.releaseSegment();
    ticked.sender = startSender(profile(), m_recorder.environment(), m_options.sender, m_recorder.now());
    return ticked;
}

std::vector<CallHeader> Tool::callHeaders()
{
    prepare();
    CallFacts facts;
    facts.allowed = m_begun && (m_recorder.inMemory() || m_recorder.allowed());
    facts.version = m_options.host.version;
    facts.system = m_options.host.system;
    if (facts.allowed)
        facts.session = m_sitting.id;
    if (facts.allowed && !m_recorder.inMemory()) {
        static_cast<void>(makeFirstIds(m_recorder.wholeProfile(), m_recorder.environment()));
        facts.device = deviceId(m_recorder.wholeProfile(), m_recorder.environment());
    }
    return record::callHeaders(m_recorder.wholeProfile(), facts);
}

SenderStart Tool::close()
{
    if (std::exchange(m_closed, true))
        return SenderStart::NotDue;
    endScope(0, false, "Unfinished");
    if (m_begun && m_options.host.server) {
        Facts facts;
        facts.success = true;
        facts.sessionDuration = std::max<Millis>(m_options.ticks() - m_openedAt, 0);
        facts.calls = m_calls;
        tell(told(profile(), product::Moment::Stopped, m_options.host, facts));
    }
    if (m_running)
        m_running->end();
    m_self.reset();
    m_recorder.releaseSegment();
    if (!m_begun || m_recorder.inMemory())
        return SenderStart::NotDue;
    return startSender(profile(), m_recorder.environment(), m_options.sender, m_recorder.now());
}

// ---- before an event
// -------------------------------------------------------------------------------------------------

void Tool::prepare()
{
    if (!m_begun && mayBegin())
        begin();
    if (!m_begun)
        return;
    const product::SessionRule& rule = profile().session;
    const Millis now = m_recorder.now();
    const bool rested = now - m_sitting.last > restOf(rule) || now < m_sitting.last;
    if (rested && rule.kind == product::SessionRule::Kind::Inactivity && !m_options.host.server)
        static_cast<void>(takeSitting());
    if (m_contextStale)
        refreshContext();
}

bool Tool::mayBegin()
{
    if (m_recorder.inMemory())
        return true;
    const consent::Decision& decision = m_recorder.decision();
    if (!decision.allowed) {
        retreat();
        return false;
    }
    if (noticeDue(decision) != Due::None)
        return false;
    m_recorder.noticeReported();
    return true;
}

void Tool::begin()
{
    m_begun = true;
    m_retreated = false;
    // Only with the first event: looking costs reading the product's config. startSender() looks again.
    if (!m_recorder.inMemory() && !exists(outbox::generationPath(m_recorder.environment(), m_recorder.productId())))
        static_cast<void>(makeFirstIds(m_recorder.wholeProfile(), m_recorder.environment()));
    const Kept before = takeSitting();
    refreshContext();
    std::vector<Crash> crashes;
    const bool server = m_options.host.server && !profile().lifecycle.empty();
    if (server && !m_recorder.inMemory()) {
        const Environment& environment = m_recorder.environment();
        crashes = takeCrashes(environment, m_recorder.productId());
        if (auto running =
                Running::begin(environment, m_recorder.productId(), m_options.host.version, m_recorder.now()))
            m_running = std::move(*running);
    }
    if (!profile().lifecycle.empty())
        tell(toldAtStart(profile(), m_options.host, before, crashes, m_options.ticks() - m_openedAt));
}

// In memory, and where the file cannot be had, nothing is known of before.
Kept Tool::takeSitting()
{
    Kept before;
    before.standing = Kept::Standing::Lost;
    const Millis now = m_recorder.now();
    const bool shared = profile().session.kind == product::SessionRule::Kind::Inactivity && !m_options.host.server;
    if (remembers()) {
        const auto note = [&](Kept& kept) {
            before = kept;
            if (shared)
                kept.sitting = m_sitting = continued(profile().session, kept.sitting, now);
            noteVersion(kept, m_options.host);
        };
        if (!updateKept(m_recorder.environment(), m_recorder.productId(), note) && shared)
            m_sitting =
                continued(profile().session, readKept(m_recorder.environment(), m_recorder.productId()).sitting, now);
    }
    m_recorder.setSession(m_sitting.id);
    return before;
}

void Tool::refreshContext()
{
    m_recorder.setContext(contextOf(profile(), m_recorder.environment(), m_options.host));
    m_contextStale = false;
}

// ---- after an event
// --------------------------------------------------------------------------------------------------

Outcome Tool::afterwards(Outcome outcome)
{
    if (outcome == Outcome::Recorded)
        m_ticker.recorded();
    if (outcome == Outcome::Off)
        retreat();
    return outcome;
}

void Tool::retreat()
{
    if (m_running)
        m_running->end();
    m_running.reset();
    m_begun = false;
    if (std::exchange(m_retreated, true) || m_recorder.inMemory())
        return;
    if (!consent::isLastingOff(m_recorder.knownDecision()))
        return;
    forgetRunning(m_recorder.environment(), m_recorder.productId());
    static_cast<void>(forgetKept(m_recorder.environment(), m_recorder.productId()));
}

void Tool::tell(const std::vector<Told>& events)
{
    for (const Told& each : events)
        static_cast<void>(afterwards(m_recorder.record(each.event, fieldsOf(each.fields))));
}

// ---- scopes
// ----------------------------------------------------------------------------------------------------------

Scope Tool::begin(std::string command, std::optional<std::vector<std::string>> arguments, const Scope* parent)
{
    Facts facts;
    facts.command = std::move(command);
    if (arguments) {
        facts.flags = flagNames(*arguments);
        facts.argsCount = static_cast<std::int64_t>(arguments->size());
    }
    prepare();
    const std::uint64_t id = m_scopes.begin(std::move(facts), parent ? parent->m_id : 0, m_options.ticks());
    recordForms(profile().scope.started, *m_scopes.find(id));
    return Scope(m_self, id);
}

Outcome Tool::recordForms(const std::vector<product::EventForm>& forms, const OpenScopes::Open& scope)
{
    Outcome outcome = Outcome::UnknownName; // the product has no such event
    for (const product::EventForm& form : forms) {
        Json fields = filled(form, scope.facts);
        for (const Json::Member& added : scope.fields.members())
            fields.set(added.key, added.value);
        const bool own = form.byCommand && m_recorder.declares(scope.facts.command);
        outcome = afterwards(m_recorder.record(own ? scope.facts.command : form.event, fieldsOf(fields)));
    }
    return outcome;
}

Outcome Tool::endScope(std::uint64_t id, bool success, std::string_view errorType)
{
    Outcome outcome = Outcome::Off;
    for (OpenScopes::Open& scope : m_scopes.take(id)) {
        const bool itself = scope.id == id;
        scope.facts.success = itself && success;
        scope.facts.errorType = itself ? errorType : errorType.empty() ? "Unfinished" : errorType;
        scope.facts.duration = std::max<Millis>(m_options.ticks() - scope.began, 0);
        const product::ScopeRule& rule = profile().scope;
        prepare();
        outcome = recordForms(itself && success ? rule.completed : rule.failed, scope);
        ++m_calls;
    }
    return outcome;
}

} // namespace vitrine::record
