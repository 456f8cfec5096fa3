// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/evaluate.h"

#include "filter/question.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace vitrine::filter {
namespace {

using Kind = Expression::Kind;

// An expression with its questions made ready, cheap ones first.
struct Plan
{
    Kind kind = Kind::All;
    Cost cost = Cost::Column;
    std::vector<Plan> parts;
    Question question;
    Pattern text;       // of free text: sought in whole files, not row by row
    std::string needle; // of a term that has to decode: what its events hold; may be empty
};

Plan planOf(const Expression& expression, const store::Snapshot& snapshot, const Context& context)
{
    Plan plan;
    plan.kind = expression.kind;
    if (plan.kind == Kind::Term) {
        plan.question = questionOf(expression.term, snapshot, context);
        plan.cost = plan.question.cost;
        if (expression.term.field == Field::Text)
            plan.text = std::get<Pattern>(expression.term.values.front());
        if (plan.cost == Cost::Event)
            plan.needle = needleOf(expression.term);
        return plan;
    }
    for (const Expression& part : expression.parts) {
        plan.parts.push_back(planOf(part, snapshot, context));
        plan.cost = std::max(plan.cost, plan.parts.back().cost);
    }
    std::stable_sort(plan.parts.begin(), plan.parts.end(),
                     [](const Plan& a, const Plan& b) { return a.cost < b.cost; });
    return plan;
}

bool fits(const Plan& plan, Details& details)
{
    const auto part = [&](const Plan& each) { return fits(each, details); };
    switch (plan.kind) {
    case Kind::All:
        return std::all_of(plan.parts.begin(), plan.parts.end(), part);
    case Kind::Any:
        return std::any_of(plan.parts.begin(), plan.parts.end(), part);
    case Kind::Not:
        return !part(plan.parts.front());
    case Kind::Term:
        break;
    }
    return plan.question.fits(details);
}

Rows difference(const Rows& all, const Rows& without)
{
    Rows rest;
    std::set_difference(all.begin(), all.end(), without.begin(), without.end(), std::back_inserter(rest));
    return rest;
}

class Evaluation
{
public:
    Evaluation(const store::Snapshot& snapshot, const Cancelled& cancelled)
        : m_snapshot(snapshot), m_cancelled(cancelled)
    {
    }

    Rows keep(const Plan& plan, Rows among)
    {
        if (stopped())
            return {};
        if (plan.kind == Kind::Term && plan.cost == Cost::Bytes)
            return withText(plan, std::move(among));
        if (plan.kind == Kind::Term && plan.cost == Cost::Event)
            among = mayHold(plan.needle, std::move(among));
        if (plan.cost != Cost::Bytes && (plan.kind == Kind::Term || plan.cost == Cost::Column))
            return rowByRow([&](Details& details) { return fits(plan, details); }, std::move(among));
        switch (plan.kind) {
        case Kind::All:
            return all(plan, std::move(among));
        case Kind::Any:
            return any(plan, among);
        default:
            return difference(among, keep(plan.parts.front(), among));
        }
    }

private:
    [[nodiscard]] bool stopped() const { return m_cancelled && m_cancelled(); }

    // Where events have to be decoded, once for all that ask.
    static std::vector<Plan>::const_iterator decoding(const Plan& plan)
    {
        return std::find_if(plan.parts.begin(), plan.parts.end(),
                            [](const Plan& part) { return part.cost == Cost::Event; });
    }

    Rows all(const Plan& plan, Rows among)
    {
        const auto deep = decoding(plan);
        for (auto part = plan.parts.begin(); part != deep; ++part)
            among = keep(*part, std::move(among));
        for (auto part = deep; part != plan.parts.end(); ++part)
            among = mayHold(part->needle, std::move(among));
        return rowByRow(
            [&](Details& details) {
                return std::all_of(deep, plan.parts.end(), [&](const Plan& part) { return fits(part, details); });
            },
            std::move(among));
    }

    Rows any(const Plan& plan, const Rows& among)
    {
        const auto deep = decoding(plan);
        Rows left = among;
        for (auto part = plan.parts.begin(); part != deep; ++part)
            left = difference(left, keep(*part, left));
        const Rows more = rowByRow(
            [&](Details& details) {
                return std::any_of(deep, plan.parts.end(), [&](const Plan& part) { return fits(part, details); });
            },
            left);
        return difference(among, difference(left, more));
    }

    // Whether most rows lack it, as a few in a row here and there tell: else looking for it is for nothing.
    bool rulesOut(const std::string& needle, const Rows& asked) const
    {
        constexpr std::size_t places = 4;
        constexpr std::size_t rowsEach = 64;
        if (asked.size() < places * rowsEach)
            return false;
        Rows some;
        for (std::size_t place = 0; place < places; ++place) {
            const auto first = asked.begin() + static_cast<std::ptrdiff_t>(asked.size() / places * place);
            some.insert(some.end(), first, first + static_cast<std::ptrdiff_t>(rowsEach));
        }
        return store::search(m_snapshot, needle, some, m_cancelled).size() * 2 < some.size();
    }

    // The rows worth decoding. Letters may be written as escapes, and a journal may hold a body as base64: such stay.
    Rows mayHold(const std::string& needle, Rows among) const
    {
        constexpr std::size_t worthwhile = 1000;
        if (needle.empty() || among.size() < worthwhile)
            return among;
        const auto plain = std::stable_partition(among.begin(), among.end(), [&](std::uint32_t row) {
            return m_snapshot.files()[m_snapshot.row(row).file].attempts > 0;
        });
        const Rows asked(plain, among.end());
        if (!rulesOut(needle, asked)) {
            std::sort(among.begin(), among.end());
            return among;
        }
        Rows kept(among.begin(), plain);
        const Rows found = store::search(m_snapshot, needle, asked, m_cancelled);
        const Rows escaped = store::search(m_snapshot, "\\u", difference(asked, found), m_cancelled);
        kept.insert(kept.end(), found.begin(), found.end());
        kept.insert(kept.end(), escaped.begin(), escaped.end());
        std::sort(kept.begin(), kept.end());
        return kept;
    }

    template<class Fits> Rows rowByRow(const Fits& fitsRow, Rows among) const
    {
        constexpr std::size_t rowsBetweenLooks = 64;
        const auto walk = m_snapshot.walk();
        std::size_t kept = 0;
        for (std::size_t i = 0; i < among.size(); ++i) {
            if (i % rowsBetweenLooks == 0 && stopped())
                break;
            Details details(m_snapshot, *walk, among[i]);
            if (fitsRow(details))
                among[kept++] = among[i];
        }
        among.resize(kept);
        return among;
    }

    // The longest piece finds the rows; only a pattern of several has to be compared in full.
    Rows withText(const Plan& plan, Rows among) const
    {
        const auto& pieces = plan.text.pieces;
        const std::string& longest = *std::max_element(
            pieces.begin(), pieces.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
        Rows found = store::search(m_snapshot, longest, std::move(among), m_cancelled);
        const auto written =
            std::count_if(pieces.begin(), pieces.end(), [](const auto& each) { return !each.empty(); });
        return written < 2 ? found : rowByRow(plan.question.fits, std::move(found));
    }

    const store::Snapshot& m_snapshot;
    const Cancelled& m_cancelled;
};

} // namespace

Rows allRows(const store::Snapshot& snapshot)
{
    Rows rows(snapshot.size());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

Rows evaluate(const Expression& expression, const store::Snapshot& snapshot, Rows among, const Context& context,
              const Cancelled& cancelled)
{
    if (expression.everything())
        return among;
    return Evaluation(snapshot, cancelled).keep(planOf(expression, snapshot, context), std::move(among));
}

Rows evaluate(const Expression& expression, const store::Snapshot& snapshot, const Context& context,
              const Cancelled& cancelled)
{
    return evaluate(expression, snapshot, allRows(snapshot), context, cancelled);
}

} // namespace vitrine::filter
