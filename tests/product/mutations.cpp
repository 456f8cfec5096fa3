// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/mutations.h"

namespace vitrine::test {
namespace {

using Each = std::function<void(const std::string& name, const Json& mutated)>;

const std::vector<Json>& strangers()
{
    static const std::vector<Json> all = {nullptr,
                                          true,
                                          -1,
                                          1.5,
                                          "",
                                          "zzz",
                                          Json::array(),
                                          Json::array({"zzz"}),
                                          Json::object(),
                                          Json::object({{"zzz", 1}})};
    return all;
}

void mutate(Json& part, const std::string& path, const Json& whole, const Each& each)
{
    const Json original = part;
    const auto tryWith = [&](const std::string& what, Json stranger) {
        part = std::move(stranger);
        each(path + " " + what, whole);
        part = original;
    };
    for (const Json& stranger : strangers())
        tryWith("= " + stranger.dump(), stranger);
    for (const Json::Member& member : original.members()) {
        Json without = original;
        without.remove(member.key);
        tryWith("without " + member.key, std::move(without));
    }
    if (original.isObject())
        tryWith("with zzz", Json(original).set("zzz", 1));
    for (std::size_t i = 0; i < original.members().size(); ++i)
        mutate(part.members()[i].value, path + "/" + original.members()[i].key, whole, each);
    for (std::size_t i = 0; i < original.items().size(); ++i)
        mutate(part.items()[i], path + "/" + std::to_string(i), whole, each);
}

} // namespace

void forEachMutation(const Json& value, const Each& each)
{
    Json whole = value;
    mutate(whole, "", whole, each);
}

} // namespace vitrine::test
