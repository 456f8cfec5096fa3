// SPDX-License-Identifier: Apache-2.0
// The readers of answers, one a back end, and what they share. Internal to the room.
#pragma once

#include "protocol/answer.h"

namespace vitrine::protocol {

struct Answered
{
    const Request& request;
    const Response& response; // status is not 0
    Millis now = 0;
    std::uint32_t rounds = 0;
};

[[nodiscard]] Reading readAmplitude(const Answered& answered);
[[nodiscard]] Reading readGa4(const Answered& answered);
[[nodiscard]] Reading readAppInsights(const Answered& answered);
[[nodiscard]] Reading readKamaji(const Answered& answered);
[[nodiscard]] Reading readOtlp(const Answered& answered);

// The same for every event of the request.
[[nodiscard]] Reading forAll(const Answered& answered, Fate fate, std::string why, Millis notBefore = 0);
// Again, when Retry-After says, else as the backoff says.
[[nodiscard]] Reading later(const Answered& answered, std::string why);
// Nothing more for now: the person has to know the problem.
[[nodiscard]] Reading stopped(Reading reading, std::string problem);
// Too large or not told which event is bad: in two halves at once; an event alone is refused.
[[nodiscard]] Reading halved(const Answered& answered, std::string why);

// A page instead of an answer: a captive portal or a proxy spoke, not the back end.
[[nodiscard]] bool isPage(const Response& response);
[[nodiscard]] Reading pageInstead(const Answered& answered, Fate fate);

// The answer's body, when it is one whole JSON object of sane size and depth.
[[nodiscard]] std::optional<Json> objectIn(const Response& response);
[[nodiscard]] bool isBlank(const Response& response); // nothing in it, and nothing was cut off

// The back end's own words, short enough to be shown beside an event.
[[nodiscard]] std::string words(const Json& text);
// An index into `events` that an answer states; nothing for every other value.
[[nodiscard]] std::optional<std::size_t> indexIn(const Json& value, std::size_t events);

[[nodiscard]] bool isSuccess(int status); // 2xx

} // namespace vitrine::protocol
