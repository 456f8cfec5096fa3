// SPDX-License-Identifier: Apache-2.0
#include "record/recorder.h"

#include "record/bundled.h"
#include "record/state.h"

namespace vitrine::record {

const char* name(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Recorded:
        return "recorded";
    case Outcome::Off:
        return "off";
    case Outcome::NoticeDue:
        return "notice-due";
    case Outcome::Capped:
        return "capped";
    case Outcome::UnknownName:
        return "unknown-name";
    case Outcome::BadArgument:
        return "bad-argument";
    case Outcome::NoPlace:
        break;
    }
    return "no-place";
}

Recorder::Recorder(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Recorder::Recorder(Recorder&& other) noexcept = default;
Recorder& Recorder::operator=(Recorder&& other) noexcept = default;
Recorder::~Recorder() = default;

Result<Recorder> Recorder::open(std::string_view productId, Options options)
{
    const auto known = bundled(productId);
    if (!known)
        return fail(Code::NotFound, {}, std::string(productId));
    return Recorder(std::make_unique<State>(*known, std::move(options)));
}

Recorder Recorder::open(product::Profile profile, Options options)
{
    return Recorder(std::make_unique<State>(std::move(profile), std::move(options)));
}

Outcome Recorder::record(std::string_view event, std::span<const Field> fields)
{
    if (const Outcome may = m_state->mayRecord(); may != Outcome::Recorded)
        return may;
    if (const EventRow* row = m_state->table.event(event))
        if (const auto outcome = m_state->recordPlain(*row, fields))
            return *outcome;
    Json given = Json::object();
    for (const Field& field : fields)
        given.set(field.name, toJson(field.value));
    return m_state->recordCleaned(event, given);
}

Outcome Recorder::record(std::string_view event, const Json& fields)
{
    if (const Outcome may = m_state->mayRecord(); may != Outcome::Recorded)
        return may;
    return fields.isObject() ? m_state->recordCleaned(event, fields) : Outcome::BadArgument;
}

const consent::Decision& Recorder::decision() { return m_state->consent.current(); }
const consent::Decision& Recorder::knownDecision() const { return m_state->consent.known(); }
void Recorder::forgetDecision() { m_state->consent.forget(); }
void Recorder::noticeReported() { m_state->noticeReported = true; }

void Recorder::setSession(std::string_view session)
{
    m_state->session = session;
    m_state->quotedSession.clear();
    appendJsonString(m_state->quotedSession, session);
}

const std::string& Recorder::session() const { return m_state->session; }
void Recorder::setContext(const Json& fields) { m_state->setContext(fields); }

const product::Profile& Recorder::profile() const { return m_state->profile; }
const product::Profile& Recorder::wholeProfile() { return m_state->wholeProfile(); }
bool Recorder::declares(std::string_view event) const { return m_state->table.event(event) != nullptr; }
const std::string& Recorder::productId() const { return m_state->profile.id; }
const Environment& Recorder::environment() const { return m_state->options.environment; }
Millis Recorder::now() const { return m_state->options.clock(); }
bool Recorder::inMemory() const { return m_state->options.memory; }
void Recorder::releaseSegment() { m_state->destination.release(); }
const std::vector<event::Event>& Recorder::recorded() const { return m_state->memory; }
const Error& Recorder::lastError() const { return m_state->lastError; }

std::vector<std::string> Recorder::looks() const
{
    std::vector<std::string> paths = m_state->consent.looks();
    for (std::string& path : m_state->destination.looks())
        paths.push_back(std::move(path));
    return paths;
}

} // namespace vitrine::record
