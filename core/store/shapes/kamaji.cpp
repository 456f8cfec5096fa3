// SPDX-License-Identifier: GPL-3.0-or-later
// Kamaji's payloads carry no name; the path they are posted to does. Their keys tell the four apart, in the seed's flat
// form and in the real client's nested one.
#include "store/shapes/shapes.h"

namespace vitrine::store {
namespace {

std::string_view nameOf(const Node& payload)
{
    if (payload.find("new_tcp_version") || payload.find("old_tcp_version"))
        return "update";
    if (payload.find("tcp_version"))
        return payload.find("status") ? "delete" : "create";
    return payload.find("uuid") ? "stats" : "";
}

} // namespace

bool kamaji(const Node& value, Drafts& drafts)
{
    const std::string_view name = value.find("kamaji_version").isString() ? nameOf(value) : std::string_view();
    if (name.empty())
        return false;
    Draft& draft = drafts.add(event::Shape::Kamaji);
    draft.name = name;
    draft.wire = value;
    draft.addMembers(value);
    return true;
}

} // namespace vitrine::store
