// SPDX-License-Identifier: Apache-2.0
#include "product/load.h"

#include "product/bundled.h"

#include "base/file.h"
#include "base/paths.h"

#include <algorithm>

namespace vitrine::product {
namespace {

constexpr std::uint64_t maxFileBytes = 1u << 20;

void add(Catalogue& catalogue, std::string_view json, const std::string& file)
{
    auto profile = parseProfile(json, file);
    if (!profile) {
        catalogue.errors.push_back(profile.error());
        return;
    }
    if (catalogue.find(profile->id)) {
        catalogue.errors.push_back({Code::Duplicate, file, profile->id, 0, 0, 0});
        return;
    }
    const auto place = std::find_if(catalogue.profiles.begin(), catalogue.profiles.end(),
                                    [&](const Profile& other) { return other.id > profile->id; });
    catalogue.profiles.insert(place, std::move(*profile));
}

bool isProfile(std::string_view name) { return name.ends_with(".json") && name != "schema.json"; }

} // namespace

const Profile* Catalogue::find(std::string_view id) const
{
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const Profile& p) { return p.id == id; });
    return found == profiles.end() ? nullptr : &*found;
}

Catalogue bundledCatalogue()
{
    Catalogue catalogue;
    for (const BundledFile& file : bundledFiles())
        add(catalogue, file.text, file.name);
    return catalogue;
}

Catalogue loadCatalogue(const std::string& directory)
{
    Catalogue catalogue;
    for (const std::string& name : listDirectory(directory)) {
        if (!isProfile(name))
            continue;
        const std::string path = joinPath(directory, name);
        if (const auto text = readFile(path, maxFileBytes))
            add(catalogue, *text, path);
        else
            catalogue.errors.push_back(text.error());
    }
    return catalogue;
}

} // namespace vitrine::product
