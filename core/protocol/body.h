// SPDX-License-Identifier: Apache-2.0
// Bodies that are a list of events with something around it. Internal to the room.
#pragma once

#include "protocol/batch.h"
#include "protocol/piece.h"

namespace vitrine::protocol {

struct Around
{
    std::string head;
    std::string separator = ",";
    std::string tail;
    std::vector<Secret> headSecrets;
    std::vector<Secret> tailSecrets;   // offsets into tail
    std::vector<FieldSpan> headFields; // fields that all events of the body share
    std::vector<FieldSpan> tailFields;
};

// {"api_key":..,"events":[ ... ],...}: the frame's members in their order, the list after `after`, or first.
// Texts of members called `secret` are secrets.
[[nodiscard]] Around aroundList(const Json& frame, std::string_view after, std::string_view list,
                                std::string_view secret = {});

// One request a batch, each a copy of one without a body.
class Bodies
{
public:
    // events: how many will come, about.
    Bodies(const Job& job, Request empty, Around around, const RequestLimits& limits, std::size_t events);

    void add(const Piece& piece);
    void finish(); // closes the last body; what was too large on its own is left out

private:
    void open(const Piece& first);
    void close();

    const Job& m_job;
    Request m_empty;
    Around m_around;
    Batching m_batching;
    std::size_t m_events;              // of a full request, about
    std::optional<std::size_t> m_open; // index of the request
};

} // namespace vitrine::protocol
