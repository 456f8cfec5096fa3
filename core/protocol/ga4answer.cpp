// SPDX-License-Identifier: Apache-2.0
// Google Analytics 4: 2xx says only that the request came; there are no errors for an event and no ID that would tell a
// repeat, so that only what cannot have been stored goes again (reference/protocols.md, 2).
#include "protocol/reading.h"

namespace vitrine::protocol {

Reading readGa4(const Answered& answered)
{
    const int status = answered.response.status;
    const std::string code = std::to_string(status);
    if (isSuccess(status))
        return isPage(answered.response) ? pageInstead(answered, Fate::Unknown)
                                         : forAll(answered, Fate::Accepted, code);
    if (status == 429)
        return stopped(later(answered, "429 throttled"), "throttled");
    if (status >= 500)
        return later(answered, code);
    if (status == 408)
        return forAll(answered, Fate::Unknown, code);
    return stopped(forAll(answered, Fate::Refused, code), code);
}

} // namespace vitrine::protocol
