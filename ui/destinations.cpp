// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations.h"

#include <map>

namespace vitrine::ui {

Destinations destinationsOf(const Workspace& workspace)
{
    std::map<std::string, Destination, std::less<>> known;
    for (const Tool& tool : workspace.tools()) {
        protocol::Identity identity;
        for (const identity::Id& id : tool.ids)
            if (!id.value.empty())
                identity.emplace(id.name, id.value);
        known[tool.profile->id] = {tool.profile, protocol::endpointFor(*tool.profile, workspace.environment()),
                                   std::move(identity)};
    }
    return [known = std::move(known)](std::string_view productId) {
        const auto at = known.find(productId);
        return at == known.end() ? Destination{} : at->second;
    };
}

} // namespace vitrine::ui
