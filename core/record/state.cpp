// SPDX-License-Identifier: Apache-2.0
#include "record/state.h"

#include "base/ids.h"
#include "outbox/claim.h"
#include "record/bundled.h"
#include "record/profilecodec.h"

#include <bitset>

namespace vitrine::record {
namespace {

using product::FieldType;

constexpr Millis countingPause = 1000; // so that a burst over the cap does not write for each event
constexpr std::string_view memoryGeneration = "memory";
constexpr std::size_t mostFields = 256; // on the way without allocations

// Whether a value may be written as it is; writes it if so. isHarmless is asked about texts.
template<class IsHarmless> class PlainValue
{
public:
    PlainValue(Line& line, FieldType type, IsHarmless isHarmless) : m_line(line), m_type(type), m_isHarmless(isHarmless)
    {
    }

    bool operator()(std::string_view text) const
    {
        if (m_type != FieldType::Text || !m_isHarmless(text))
            return false;
        m_line.putText(text);
        return true;
    }
    bool operator()(std::int64_t integer) const
    {
        m_line.putInteger(integer);
        return m_type == FieldType::Integer || m_type == FieldType::Number;
    }
    bool operator()(double number) const
    {
        m_line.putNumber(number);
        return m_type == FieldType::Number;
    }
    bool operator()(bool truth) const
    {
        m_line.put(truth ? "true" : "false");
        return m_type == FieldType::Boolean;
    }
    bool operator()(const Json*) const { return false; }

private:
    Line& m_line;
    FieldType m_type;
    IsHarmless m_isHarmless;
};

std::string quoted(std::string_view text)
{
    std::string out;
    appendJsonString(out, text);
    return out;
}

} // namespace

Recorder::State::State(const Bundled& known, Options given)
    : options(std::move(given)), profile(decoded(known.lean)), isBundled(true), table(known.table),
      consent(profile, options.policy, options.environment), destination(profile, options.environment),
      rate(options.environment, profile.id, profile.delivery)
{
}

Recorder::State::State(product::Profile known, Options given)
    : options(std::move(given)), profile(std::move(known)), isBundled(false), ownTable(profile),
      table(ownTable->view()), consent(profile, options.policy, options.environment),
      destination(profile, options.environment), rate(options.environment, profile.id, profile.delivery)
{
}

Recorder::State::~State()
{
    const Millis now = options.clock();
    countExcess(now);
    rate.giveBack(now);
}

Outcome Recorder::State::mayRecord()
{
    if (options.memory)
        return Outcome::Recorded;
    if (options.environment.home.empty()) // "~/x" would be "/x"
        return fault(Outcome::NoPlace, {Code::NotFound, {}, "no home directory", 0, 0, 0});
    const consent::Decision& decision = consent.current();
    if (!decision.allowed)
        return decision.state == consent::State::Unasked ? Outcome::NoticeDue : Outcome::Off;
    return decision.noticeDue && !noticeReported ? Outcome::NoticeDue : Outcome::Recorded;
}

std::optional<Outcome> Recorder::State::recordPlain(const EventRow& event, std::span<const Field> fields)
{
    if (auto begun = begin(); !begun)
        return fault(Outcome::NoPlace, std::move(begun.error()));
    const Millis now = options.clock();
    putHead(event, now);
    if (!putFields(event, fields) || !m_line.fits())
        return std::nullopt;
    m_line.put("},\"cut\":[]");
    m_line.frame();
    if (!m_line.fits())
        return std::nullopt;
    return deliver(m_line.bytes(), now);
}

void Recorder::State::putHead(const EventRow& event, Millis now)
{
    const UuidText id = randomUuidText();
    m_line.clear();
    m_line.put("\n{\"v\":1,\"id\":\"");
    m_line.put({id.data(), id.size()});
    m_line.put("\",\"seq\":");
    m_line.putCount(m_sequence + 1);
    m_line.put(",\"time\":");
    m_line.putInteger(now);
    m_line.put(m_quotedOrigin);
    m_line.put(table.quotedName(event));
    m_line.put(",\"session\":");
    m_line.put(quotedSession);
    m_line.put(",\"props\":{");
}

bool Recorder::State::putFields(const EventRow& event, std::span<const Field> fields)
{
    std::bitset<mostFields> seen;
    bool first = true;
    const auto isHarmless = [this](std::string_view text) { return checker().harmless(text); };
    const auto put = [&](const Field& field, bool own) {
        const FieldRow* row = table.field(event, field.name);
        if (!row)
            return !own; // the context rides only where it is declared
        const auto index = static_cast<std::size_t>(row - table.fields.data()) - event.firstField;
        if (!own && index < mostFields && seen[index])
            return true; // the event brings its own
        if (!row->plain || index >= mostFields || seen[index])
            return false;
        seen.set(index);
        m_line.put(first ? "" : ",");
        m_line.put(table.keyOf(*row));
        first = false;
        return std::visit(PlainValue(m_line, static_cast<FieldType>(row->type), isHarmless), field.value);
    };
    for (const Field& field : fields)
        if (!put(field, true))
            return false;
    for (const Field& field : contextFields)
        if (!put(field, false))
            return false;
    return true;
}

Outcome Recorder::State::recordCleaned(std::string_view name, const Json& given)
{
    const product::Profile& known = wholeProfile();
    if (!known.event(name))
        return Outcome::UnknownName;
    if (auto begun = begin(); !begun)
        return fault(Outcome::NoPlace, std::move(begun.error()));
    Json fields = given;
    for (const Json::Member& member : context.members())
        if (!fields.find(member.key) && known.field(name, member.key))
            fields.set(member.key, member.value);
    sanitize::Cleaned cleaned = cleaner().clean(name, fields);
    const UuidText id = randomUuidText();
    event::Event event;
    event.product = profile.id;
    event.name = name;
    event.time = options.clock();
    event.id.assign(id.data(), id.size());
    event.session = session;
    event.generation = m_generation;
    event.sequence = m_sequence + 1;
    event.fields = std::move(cleaned.fields);
    event.cut = std::move(cleaned.cut);
    return deliver("\n" + outbox::spoolLine(event) + "\n", *event.time);
}

// A line can be written from here on: there is a generation to write it under.
Result<> Recorder::State::begin()
{
    const auto generation = options.memory ? Result<std::string_view>(memoryGeneration) : destination.generation();
    if (!generation)
        return fail(generation.error());
    if (*generation != m_generation || m_quotedOrigin.empty()) {
        m_generation = *generation;
        m_sanitizer.reset();
        m_quotedOrigin = ",\"gen\":" + quoted(m_generation) + ",\"product\":" + quoted(profile.id) + ",\"name\":";
    }
    return {};
}

Outcome Recorder::State::deliver(std::string_view framedLine, Millis now)
{
    if (options.memory)
        return keepInMemory(framedLine);
    if (!rate.take(framedLine.size(), now)) {
        ++m_excess;
        if (now - m_excessCounted >= countingPause || now < m_excessCounted)
            countExcess(now);
        return Outcome::Capped;
    }
    auto appended = destination.append(framedLine, now, consent.known(), consent.edition());
    if (!appended) {
        const bool tooLarge = appended.error().code == Code::TooLarge;
        m_lost += tooLarge ? 0 : 1;
        return fault(tooLarge ? Outcome::BadArgument : Outcome::NoPlace, std::move(appended.error()));
    }
    ++m_sequence;
    if (m_lost > 0)
        countLost(now);
    return Outcome::Recorded;
}

Outcome Recorder::State::keepInMemory(std::string_view framedLine)
{
    auto event = outbox::parseSpoolLine(framedLine);
    if (!event)
        return fault(Outcome::BadArgument, std::move(event.error()));
    memory.push_back(std::move(*event));
    ++m_sequence;
    return Outcome::Recorded;
}

Outcome Recorder::State::fault(Outcome outcome, Error error)
{
    lastError = std::move(error);
    return outcome;
}

void Recorder::State::countExcess(Millis now)
{
    if (m_excess > 0 && outbox::countDropped(options.environment, profile.id, "rate", m_excess, now))
        m_excess = 0;
    m_excessCounted = now;
}

void Recorder::State::countLost(Millis now)
{
    if (outbox::countDropped(options.environment, profile.id, "not-written", m_lost, now))
        m_lost = 0;
}

void Recorder::State::setContext(const Json& fields)
{
    context = fields.isObject() ? fields : Json::object();
    contextFields.clear();
    for (const Json::Member& member : context.members())
        contextFields.push_back({member.key, valueOf(member.value)});
}

const product::Profile& Recorder::State::wholeProfile()
{
    if (!isBundled)
        return profile;
    if (!whole)
        whole = decoded(bundled(profile.id)->whole);
    return *whole;
}

// Knows what no text may hold here, but not what the fields are.
const sanitize::Sanitizer& Recorder::State::checker()
{
    if (!m_checker)
        m_checker.emplace(profile, sanitize::Surroundings::of(options.environment));
    return *m_checker;
}

sanitize::Sanitizer& Recorder::State::cleaner()
{
    if (!m_sanitizer) {
        auto surroundings = sanitize::Surroundings::of(options.environment);
        surroundings.salt = m_generation; // random, and gone with a purge: no hash joins what came before it
        m_sanitizer.emplace(wholeProfile(), std::move(surroundings));
    }
    return *m_sanitizer;
}

} // namespace vitrine::record
