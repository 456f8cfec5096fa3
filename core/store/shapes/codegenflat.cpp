// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shapes/shapes.h"

namespace vitrine::store {

// Many logs have an "event"; whether this one is anybody's event is decided by its name (interpret.h).
bool codegenFlat(const Node& value, Drafts& drafts)
{
    const Node name = value.find("event");
    if (name.text().empty())
        return false;
    Draft& draft = drafts.add(event::Shape::CodegenFlat);
    draft.name = name.text();
    value.members([&](std::string_view key, const Node& member) {
        if (key != "event")
            draft.add(key, member);
    });
    return true;
}

} // namespace vitrine::store
