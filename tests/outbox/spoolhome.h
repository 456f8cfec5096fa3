// SPDX-License-Identifier: GPL-3.0-or-later
// The spool of "dr" in a home of its own.
#pragma once

#include "outbox/claim.h"
#include "outbox/generation.h"
#include "outbox/spooled.h"
#include "support/home.h"

#include <QtGlobal>

namespace vitrine::test {

using Ids = std::vector<std::string>;

struct SpoolHome
{
    Home home;
    Environment environment = home.environment();
    std::string directory = spoolDirectory(environment, "dr");

    [[nodiscard]] outbox::SpoolWriter writer(const outbox::SpoolLimits& limits = {},
                                             const outbox::SegmentHeader& first = header()) const
    {
        auto opened = outbox::SpoolWriter::open(environment, first, limits);
        if (!opened)
            qFatal("%s: %s", opened.error().path.c_str(), opened.error().detail.c_str());
        return *std::move(opened);
    }
    [[nodiscard]] Ids names() const { return listDirectory(directory); }
    [[nodiscard]] std::string path(std::size_t index) const { return joinPath(directory, names().at(index)); }
    [[nodiscard]] std::uint64_t dropped(const std::string& reason) const
    {
        for (const outbox::Dropped& one : outbox::dropped(environment, "dr"))
            if (one.reason == reason)
                return one.events;
        return 0;
    }
    void put(const std::string& name, const std::string& bytes) const
    {
        home.write(".local/state/vitrine/dr/spool/" + name, bytes);
    }
    [[nodiscard]] std::vector<outbox::Claim> claimed(Millis at = now()) const
    {
        return outbox::claim(environment, "dr", at).value();
    }
};

// One for which consent was given: its lines may be sent.
struct ConsentedHome : SpoolHome
{
    std::string generation = outbox::ensureGeneration(environment, "dr").value();

    [[nodiscard]] std::string line(const std::string& id) const { return lineOf(id, generation); }
    void record(const Ids& ids) const
    {
        auto open = writer();
        for (const std::string& id : ids)
            if (!open.append(line(id), now()))
                qFatal("not recorded");
    }
};

inline Ids idsOf(const std::vector<outbox::Claim>& claims)
{
    Ids ids;
    for (const outbox::Claim& claim : claims)
        for (const outbox::Waiting& one : claim.events)
            ids.push_back(one.event.id);
    return ids;
}

inline std::string firstLine() { return outbox::segmentLine(header()) + "\n"; }

} // namespace vitrine::test
