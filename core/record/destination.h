// SPDX-License-Identifier: Apache-2.0
// Where a product's lines go: the open segment, under the consent generation in force. Makes both with the first line
// and not before; sees by stat when another process ended the generation.
#pragma once

#include "consent/decision.h"
#include "consent/watch.h"
#include "outbox/writer.h"
#include "product/profile.h"

#include <optional>

namespace vitrine::record {

class Destination
{
public:
    // What is given must outlive it.
    Destination(const product::Profile& profile, const Environment& environment)
        : m_profile(profile), m_environment(environment)
    {
    }

    // The generation for the next line; there is one from here on. Stays valid until the next call.
    [[nodiscard]] Result<std::string_view> generation();

    // decision: of that edition; a segment states the environment it was recorded under, so another one may be due.
    [[nodiscard]] Result<> append(std::string_view framedLine, Millis now, const consent::Decision& decision,
                                  std::uint64_t edition);

    void release() { m_writer.reset(); }
    [[nodiscard]] std::vector<std::string> looks() const { return m_watch.looks(); }

private:
    [[nodiscard]] Result<> open();

    const product::Profile& m_profile;
    const Environment& m_environment;
    std::string m_generation;
    consent::Watch m_watch;
    outbox::SegmentHeader m_header;
    std::uint64_t m_edition = 0;
    std::optional<outbox::SpoolWriter> m_writer;
};

// What a sender has to know of how a line came to be recorded.
[[nodiscard]] outbox::SegmentHeader headerFor(const product::Profile& profile, const Environment& environment,
                                              const consent::Decision& decision);

} // namespace vitrine::record
