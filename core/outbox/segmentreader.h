// SPDX-License-Identifier: Apache-2.0
// A segment as a sender reads it. Any bytes may stand there; only whole lines with a fitting checksum come out.
#pragma once

#include "outbox/claim.h"

namespace vitrine::outbox {

struct SegmentContent
{
    SegmentHeader header;
    std::vector<Waiting> events;
    std::uint64_t torn = 0;
    std::uint64_t otherGeneration = 0;
};

// generation: of the lines that may be sent; nullopt: any. Error: Malformed, with the stable word why in detail
// ("no-first-line", "other-product").
[[nodiscard]] Result<SegmentContent> readSegment(std::string_view bytes, std::string_view productId,
                                                 const std::optional<std::string>& generation);

// A segment with rounds and times stated in its first line, under "retry":[{"id","rounds","notBefore"}].
[[nodiscard]] std::string retryBytes(const SegmentHeader& header, const std::vector<Waiting>& events);

} // namespace vitrine::outbox
