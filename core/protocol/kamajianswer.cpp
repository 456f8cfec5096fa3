// SPDX-License-Identifier: Apache-2.0
// Kamaji's server: one event a request, an empty body, and 500 for much that is wrong for good, so that an error of the
// server is believed once (reference/protocols.md, 5).
#include "protocol/reading.h"

namespace vitrine::protocol {

Reading readKamaji(const Answered& answered)
{
    const int status = answered.response.status;
    const std::string code = std::to_string(status);
    if (isSuccess(status))
        return isPage(answered.response) ? pageInstead(answered, Fate::Unknown)
                                         : forAll(answered, Fate::Accepted, code);
    if (status == 429)
        return stopped(later(answered, "429 throttled"), "throttled");
    if (status == 408 || status >= 500)
        return answered.rounds == 0 ? later(answered, code) : forAll(answered, Fate::Refused, code + " again");
    return forAll(answered, Fate::Refused, code);
}

} // namespace vitrine::protocol
