// SPDX-License-Identifier: Apache-2.0
// The columns of Application Insights' tables, as exported from "dependencies" and "AppDependencies", and where each
// came from: what a back end derived itself is not what a tool sent. Internal to the room.
#pragma once

#include <string_view>

namespace vitrine::protocol {

struct RowColumn
{
    enum class Place {
        Property, // no column: a custom dimension
        Event,    // known of the event already: time, success, duration
        Tag,      // key is the tag
        Data,     // key is the member of baseData
        BackEnd   // added on arrival, never sent
    };
    Place place = Place::Property;
    std::string_view key;
};

[[nodiscard]] RowColumn rowColumn(std::string_view name);

} // namespace vitrine::protocol
