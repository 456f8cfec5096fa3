// SPDX-License-Identifier: Apache-2.0
// Bodies that are a list of events with something around it. Internal to the room.
#pragma once

#include "protocol/batch.h"

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

// One request a batch, each a copy of `request` with a body. The pieces are of that draft.
void addRequests(const Job& job, const Request& request, const Around& around, const Draft& draft,
                 std::vector<Piece> pieces, const RequestLimits& limits);

} // namespace vitrine::protocol
