// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/change.h"

#include <iterator>

namespace vitrine::change {
namespace {

template<class T> void append(std::vector<T>& to, std::vector<T>& from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

} // namespace

const char* name(Intent intent)
{
    switch (intent) {
    case Intent::Enable:
        return "enable";
    case Intent::Disable:
        return "disable";
    case Intent::ResetId:
        return "reset-id";
    case Intent::Undo:
        break;
    }
    return "undo";
}

std::vector<document::DiffLine> FileEdit::diff() const
{
    return document::diffLines(before.value_or(""), after.value_or(""));
}

Plan merged(std::vector<Plan> plans)
{
    Plan all;
    for (Plan& plan : plans) {
        all.intent = plan.intent;
        append(all.products, plan.products);
        append(all.edits, plan.edits);
        append(all.advice, plan.advice);
        append(all.before, plan.before);
        append(all.after, plan.after);
        append(all.newIds, plan.newIds);
        all.eventsToDelete += plan.eventsToDelete;
    }
    return all;
}

} // namespace vitrine::change
