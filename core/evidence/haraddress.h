// SPDX-License-Identifier: GPL-3.0-or-later
// A request's address as HAR wants it: a valid URI (RFC 3986), and its query taken apart and decoded. Internal to the
// room.
#pragma once

#include "evidence/requestredactor.h"

namespace vitrine::evidence {

struct HarAddress
{
    std::string url;
    Json query = Json::array(); // [{"name","value"}]
};
[[nodiscard]] HarAddress harAddress(std::string_view url, RequestRedactor& redactor);

} // namespace vitrine::evidence
