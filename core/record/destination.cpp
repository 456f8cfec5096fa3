// SPDX-License-Identifier: Apache-2.0
#include "record/destination.h"

#include "outbox/generation.h"
#include "protocol/protocol.h"

namespace vitrine::record {
namespace {

using product::RungKind;

bool isOfEnvironment(const consent::Rung& rung)
{
    const bool kind = rung.kind == RungKind::Env || rung.kind == RungKind::Ci || rung.kind == RungKind::Flag;
    return kind && rung.present && rung.file.empty();
}

// The variable that a secret was taken from; empty: it was not taken from one.
std::string variableOf(const product::Setting& setting, const Environment& environment)
{
    for (const std::string& name : setting.variables)
        if (const auto value = environment.variable(name); value && !value->empty())
            return name;
    return {};
}

} // namespace

outbox::SegmentHeader headerFor(const product::Profile& profile, const Environment& environment,
                                const consent::Decision& decision)
{
    outbox::SegmentHeader header;
    header.product = profile.id;
    header.endpoint = protocol::endpointFor(profile, environment).url;
    for (const consent::Rung& rung : decision.rungs)
        if (isOfEnvironment(rung))
            header.environment.push_back({rung.id, rung.value});
    header.secretVariable = variableOf(profile.endpoint.secret, environment);
    if (header.secretVariable.empty())
        header.secretVariable = variableOf(profile.endpoint.key, environment);
    return header;
}

Result<std::string_view> Destination::generation()
{
    if (m_watch.unchanged())
        return m_generation;
    const std::int64_t began = consent::fileClock();
    auto generation = outbox::ensureGeneration(m_environment, m_profile.id);
    if (!generation)
        return fail(std::move(generation.error()));
    if (m_generation != *generation)
        release(); // the segment went with its generation
    m_generation = std::move(*generation);
    m_watch = consent::Watch({outbox::generationPath(m_environment, m_profile.id)}, began);
    return m_generation;
}

Result<> Destination::open()
{
    release();
    outbox::SpoolLimits limits;
    limits.bytes = m_profile.delivery.spoolBytes;
    limits.days = m_profile.delivery.spoolDays;
    auto writer = outbox::SpoolWriter::open(m_environment, m_header, limits);
    if (!writer)
        return fail(std::move(writer.error()));
    m_writer.emplace(std::move(*writer));
    return {};
}

Result<> Destination::append(std::string_view framedLine, Millis now, const consent::Decision& decision,
                             std::uint64_t edition)
{
    if (m_edition != edition) { // decided anew: perhaps where to, or under what, is another now
        auto header = headerFor(m_profile, m_environment, decision);
        if (header != m_header)
            release();
        m_header = std::move(header);
        m_edition = edition;
    }
    if (!m_writer)
        if (auto opened = open(); !opened)
            return opened;
    return m_writer->append(framedLine, now);
}

} // namespace vitrine::record
