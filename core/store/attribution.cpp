// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attribution.h"

#include "base/text.h"

#include <algorithm>
#include <functional>

namespace vitrine::store {
namespace {

using product::Profile;
using product::Protocol;

bool speaks(const Profile& profile, event::Shape shape)
{
    switch (shape) {
    case event::Shape::AzsdkRow:
    case event::Shape::AppInsights:
        return profile.endpoint.protocol == Protocol::AppInsights;
    case event::Shape::Amplitude:
        return profile.endpoint.protocol == Protocol::Amplitude;
    case event::Shape::Ga4:
    case event::Shape::CodegenFlat:
        return profile.endpoint.protocol == Protocol::Ga4;
    case event::Shape::Kamaji:
        return profile.endpoint.protocol == Protocol::Kamaji;
    case event::Shape::Otlp: // a collector takes anybody's logs
    case event::Shape::Spool:
    case event::Shape::Unknown:
        break;
    }
    return true;
}

bool sameWord(std::string_view a, std::string_view b) { return !a.empty() && lowerAscii(a) == lowerAscii(b); }

bool isCalled(const Profile& profile, std::string_view service)
{
    return sameWord(profile.id, service) || sameWord(profile.name, service) ||
           std::any_of(profile.executables.begin(), profile.executables.end(),
                       [&](const std::string& executable) { return sameWord(executable, service); });
}

bool isCommandOf(const Profile& profile, std::string_view eventName)
{
    const std::string_view first = eventName.substr(0, eventName.find(' '));
    return first.size() < eventName.size() &&
           std::find(profile.executables.begin(), profile.executables.end(), first) != profile.executables.end();
}

bool declares(const Profile& profile, std::string_view field)
{
    const auto isIt = [&](const product::Field& known) {
        return known.name == field ||
               std::find(known.aliases.begin(), known.aliases.end(), field) != known.aliases.end();
    };
    const auto holdsIt = [&](const product::EventKind& kind) {
        return std::any_of(kind.fields.begin(), kind.fields.end(), isIt);
    };
    return std::any_of(profile.commonFields.begin(), profile.commonFields.end(), isIt) ||
           std::any_of(profile.events.begin(), profile.events.end(), holdsIt);
}

// An event that the profile does not name, made of fields that it mostly does: one the tool grew, or never told of.
bool isMadeLike(const Profile& profile, const std::vector<Draft::Field>& fields)
{
    const auto known = std::count_if(fields.begin(), fields.end(),
                                     [&](const Draft::Field& field) { return declares(profile, field.name); });
    return known > 0 && static_cast<std::size_t>(known) * 2 >= fields.size();
}

int onlyOne(const product::Catalogue& catalogue, const std::function<bool(const Profile&)>& fits)
{
    int found = -1;
    for (std::size_t i = 0; i < catalogue.profiles.size(); ++i) {
        if (!fits(catalogue.profiles[i]))
            continue;
        if (found >= 0)
            return -1;
        found = static_cast<int>(i);
    }
    return found;
}

int onlySpeaker(const product::Catalogue& catalogue, event::Shape shape,
                const std::function<bool(const Profile&)>& fits)
{
    return onlyOne(catalogue, [&](const Profile& profile) { return speaks(profile, shape) && fits(profile); });
}

} // namespace

int profileWithId(const product::Catalogue& catalogue, std::string_view id)
{
    return id.empty() ? -1 : onlyOne(catalogue, [&](const Profile& profile) { return profile.id == id; });
}

int profileCalled(const product::Catalogue& catalogue, const Draft& draft)
{
    const auto among = [&](const std::function<bool(const Profile&)>& fits) {
        return onlySpeaker(catalogue, draft.shape, fits);
    };
    if (const int named = among([&](const Profile& profile) { return isCalled(profile, draft.service); }); named >= 0)
        return named;
    if (const int declared = among([&](const Profile& profile) { return profile.event(draft.name) != nullptr; });
        declared >= 0)
        return declared;
    return among([&](const Profile& profile) { return isCommandOf(profile, draft.name); });
}

int profileMadeLike(const product::Catalogue& catalogue, const Draft& draft)
{
    return onlySpeaker(catalogue, draft.shape,
                       [&](const Profile& profile) { return isMadeLike(profile, draft.fields); });
}

} // namespace vitrine::store
