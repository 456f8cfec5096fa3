// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/arguments.h"

namespace vitrine::change {
namespace {

using document::KeyPath;

bool isFlag(std::string_view argument, std::string_view flag)
{
    return argument == flag || (argument.starts_with(flag) && argument.substr(flag.size()).starts_with('='));
}

struct Places
{
    std::vector<KeyPath> ofFlag;
    std::optional<KeyPath> behindFirstList; // where a new argument would go
};

KeyPath below(KeyPath path, std::size_t index)
{
    path.push_back(std::to_string(index));
    return path;
}

Places placesIn(const Json& containers, const KeyPath& path, std::string_view flag)
{
    Places places;
    for (std::size_t i = 0; i < containers.items().size(); ++i)
        for (const char* list : {"command", "args"}) {
            KeyPath here = below(path, i);
            here.emplace_back(list);
            const auto& arguments = containers.items()[i][list].items();
            for (std::size_t at = 0; at < arguments.size(); ++at)
                if (isFlag(arguments[at].text(), flag))
                    places.ofFlag.push_back(below(here, at));
            if (!arguments.empty() && !places.behindFirstList && std::string_view(list) == "args")
                places.behindFirstList = below(here, arguments.size());
        }
    return places;
}

} // namespace

Result<std::size_t> setArgument(ConfigEdit& manifest, const std::string& flag, const std::string& value, bool add)
{
    const KeyPath path = {"spec", "template", "spec", "containers"};
    const auto containers = manifest.find(path);
    if (!containers)
        return fail(containers.error());
    if (!*containers)
        return 0;
    Places places = placesIn((**containers).value, path, flag);
    if (places.ofFlag.empty() && places.behindFirstList && add)
        places.ofFlag.push_back(*places.behindFirstList);
    for (const KeyPath& place : places.ofFlag)
        if (auto set = manifest.set(place, Json(flag + "=" + value)); !set)
            return fail(set.error());
    return places.ofFlag.size();
}

} // namespace vitrine::change
