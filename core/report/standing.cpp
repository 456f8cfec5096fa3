// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/standing.h"

#include <algorithm>

namespace vitrine::report {
namespace {

constexpr Millis grace = 2000; // a config's key notes whole seconds

bool isWord(const Moment& moment)
{
    return moment.kind == MomentKind::Noticed || moment.kind == MomentKind::Allowed ||
           moment.kind == MomentKind::Forbidden;
}

} // namespace

Standing::Standing(product::Notice::Kind asks, const std::vector<Moment>& moments) : m_asks(asks)
{
    std::vector<const Moment*> choices;
    for (const Moment& moment : moments) {
        if (moment.precision == Precision::Unknown)
            continue;
        if (isWord(moment) && (!m_first || moment.time < *m_first)) {
            m_first = moment.time;
            m_exact = moment.precision == Precision::Exact;
        }
        if (moment.kind != MomentKind::Noticed && (isWord(moment) || moment.kind == MomentKind::Undone))
            choices.push_back(&moment);
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const Moment* one, const Moment* other) { return one->time < other->time; });
    for (const Moment* choice : choices)
        note(*choice);
}

// Nobody knows what holds after an undo: then nothing is called off.
void Standing::note(const Moment& choice)
{
    if (!m_offs.empty())
        m_offs.back().second = std::min(m_offs.back().second, choice.time);
    if (choice.kind == MomentKind::Forbidden)
        m_offs.emplace_back(choice.time, INT64_MAX);
}

bool Standing::isOff(Millis time) const
{
    return std::any_of(m_offs.begin(), m_offs.end(),
                       [&](const auto& off) { return time > off.first + grace && time < off.second; });
}

Flag Standing::askedBy(Millis time) const
{
    if (m_asks == product::Notice::Kind::None || (m_first && time >= *m_first))
        return Flag::None;
    return !m_first || m_exact ? Flag::BeforeAsked : Flag::MaybeBeforeAsked;
}

} // namespace vitrine::report
