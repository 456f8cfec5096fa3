// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/verbs/eventfacets.h"

#include "app/vitrinectl/eventfilter.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/table.h"
#include "filter/print.h"

namespace vitrine::ctl::verbs {
namespace {

void asText(Session& session, const filter::Facet& facet)
{
    session.say(filter::filterName(facet.field) + ", " + counted(facet.values, "value", "values"));
    Table table({Table::Align::Left, Table::Align::Right, Table::Align::Left});
    for (const filter::Count& count : facet.counts)
        table.add({" ", std::to_string(count.events), filter::print(count.value)});
    session.write(table.take());
}

Json facetJson(const filter::Facet& facet)
{
    Json counts = Json::array();
    for (const filter::Count& count : facet.counts)
        counts.push(Json::object(
            {{"value", jsonText(std::get<filter::Pattern>(count.value).pieces.front())}, {"events", count.events}}));
    return Json::object({{"field", filter::filterName(facet.field)},
                         {"values", std::uint64_t{facet.values}},
                         {"counts", std::move(counts)}});
}

} // namespace

Exit listFacets(Session& session, const store::Snapshot& snapshot, filter::Rows among,
                const filter::Expression& expression)
{
    const filter::Context context = filterContext(session);
    filter::FacetQuestion question;
    question.expression = expression;
    question.matching = filter::evaluate(expression, snapshot, among, context, {});
    question.among = std::move(among);
    auto facets = filter::columnFacets(question, snapshot, context, {});
    facets.push_back(filter::fieldFacet(question, snapshot, context, {}));
    Json all = Json::array();
    for (const filter::Facet& facet : facets) {
        if (session.json())
            all.push(facetJson(facet));
        else
            asText(session, facet);
    }
    if (session.json())
        session.print(Json::object({{"events", std::uint64_t{question.matching.size()}}, {"facets", std::move(all)}}));
    return Exit::Done;
}

} // namespace vitrine::ctl::verbs
