// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasure/request.h"

#include <algorithm>

namespace vitrine::erasure {

Request requestFor(const product::Profile& profile, const Environment& environment)
{
    Request request;
    request.product = profile.id;
    request.vendor = profile.vendor;
    request.contact = profile.legal.contact;
    request.contactLink = profile.legal.contactLink;
    request.how = profile.legal.deletion;
    request.retention = profile.legal.retention;
    request.ids = identity::identify(profile, environment);
    std::erase_if(request.ids, [](const identity::Id& id) { return id.value.empty() && id.retired.empty(); });
    request.possible = !request.ids.empty();
    return request;
}

} // namespace vitrine::erasure
