// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the RawEventsDependencies, dependencies or AppDependencies table: columns, and customDimensions as an object
// or as JSON in a string. The seed also shows rows of nothing but a name and its dimensions.
#include "store/shapes/shapes.h"

#include <algorithm>
#include <array>

namespace vitrine::store {
namespace {

enum class Column { Other, Name, Time, Success, Duration, Bag, Properties };

Column columnNamed(std::string_view key)
{
    using Entry = std::pair<std::string_view, Column>;
    static constexpr std::array<Entry, 14> columns = {{{"name", Column::Name},
                                                       {"Name", Column::Name},
                                                       {"timestamp", Column::Time},
                                                       {"TimeGenerated", Column::Time},
                                                       {"success", Column::Success},
                                                       {"Success", Column::Success},
                                                       {"duration", Column::Duration},
                                                       {"DurationMs", Column::Duration},
                                                       {"customDimensions", Column::Bag},
                                                       {"CustomDimensions", Column::Bag},
                                                       {"customMeasurements", Column::Bag},
                                                       {"CustomMeasurements", Column::Bag},
                                                       {"Measurements", Column::Bag},
                                                       {"Properties", Column::Properties}}};
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Entry& one) { return one.first == key; });
    return found == columns.end() ? Column::Other : found->second;
}

bool isRow(const Node& value)
{
    bool named = false;
    bool dimensions = false;
    bool properties = false;
    bool exported = false; // a column that only the AppDependencies table has
    value.members([&](std::string_view key, const Node& member) {
        const Column column = columnNamed(key);
        const bool bag = member.isObject() || member.isString();
        named = named || (column == Column::Name && member.isString());
        dimensions = dimensions || (column == Column::Bag && bag);
        properties = properties || (column == Column::Properties && bag);
        exported = exported || key == "TimeGenerated" || key == "DurationMs";
    });
    return named && (dimensions || (properties && exported));
}

Node bagIn(const Node& value, Drafts& drafts)
{
    const Node bag = value.isString() ? drafts.parse(value.text()) : value;
    return bag.isObject() ? bag : Node();
}

} // namespace

bool azsdkRow(const Node& value, Drafts& drafts)
{
    if (!isRow(value))
        return false;
    Draft& draft = drafts.add(event::Shape::AzsdkRow);
    value.members([&](std::string_view key, const Node& member) {
        const Column column = columnNamed(key);
        if (column == Column::Name && member.isString()) {
            draft.name = member.text();
            return;
        }
        if (column == Column::Time && timeOf(member)) {
            draft.time = timeOf(member);
            return;
        }
        if (column == Column::Bag || column == Column::Properties) {
            if (const Node bag = bagIn(member, drafts)) {
                draft.addMembers(bag);
                return;
            }
        }
        if (column == Column::Success)
            draft.success = successOf(member);
        if (column == Column::Duration)
            draft.durationMs = durationOf(member);
        if (key == "AppRoleName" || key == "cloud_RoleName")
            draft.service = member.text();
        draft.add(key, member);
    });
    return true;
}

} // namespace vitrine::store
