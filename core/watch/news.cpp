// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/news.h"

#include <algorithm>

namespace vitrine::watch {
namespace {

void addHazards(std::vector<News>& news, News::Kind kind, const Standing& in, const Standing& notIn)
{
    for (const std::string& hazard : in.hazards)
        if (!std::binary_search(notIn.hazards.begin(), notIn.hazards.end(), hazard))
            news.push_back({kind, in.product, {}, {}, {}, hazard});
}

} // namespace

const char* name(News::Kind kind)
{
    switch (kind) {
    case News::Kind::State:
        return "state";
    case News::Kind::Decider:
        return "decider";
    case News::Kind::HazardCame:
        return "hazard-came";
    case News::Kind::HazardWent:
        return "hazard-went";
    case News::Kind::NewField:
        break;
    }
    return "new-field";
}

std::vector<News> between(const Standing& before, const Standing& after)
{
    std::vector<News> news;
    if (before.state != after.state || before.allowed != after.allowed)
        news.push_back({News::Kind::State, after.product, before, after, {}, {}});
    else if (before.rung != after.rung)
        news.push_back({News::Kind::Decider, after.product, before, after, {}, {}});
    addHazards(news, News::Kind::HazardCame, after, before);
    addHazards(news, News::Kind::HazardWent, before, after);
    return news;
}

} // namespace vitrine::watch
