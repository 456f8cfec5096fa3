// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shapes/shapes.h"

namespace vitrine::store {

bool spoolLine(const Node& value, Drafts& drafts)
{
    const Node properties = value.find("props");
    if (!properties.isObject() || value.find("v").integer() != 1)
        return false;
    const Node product = value.find("product");
    const Node name = value.find("name");
    if (!product.isString() || !name.isString())
        return false;
    Draft& draft = drafts.add(event::Shape::Spool);
    draft.product = product.text();
    draft.name = name.text();
    draft.time = value.find("time").integer();
    draft.id = value.find("id").text();
    draft.session = value.find("session").text();
    draft.addMembers(properties);
    return true;
}

} // namespace vitrine::store
