// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shapes/shapes.h"

namespace vitrine::store {

bool recogniseSent(const Node& value, Drafts& drafts)
{
    if (value.isArray()) {
        bool any = false;
        value.items([&](const Node& item) { any = (item.isObject() && recogniseSent(item, drafts)) || any; });
        return any;
    }
    // From the most to the least distinctive form.
    return value.isObject() &&
           (azsdkRow(value, drafts) || appInsights(value, drafts) || otlp(value, drafts) || amplitude(value, drafts) ||
            ga4(value, drafts) || kamaji(value, drafts) || codegenFlat(value, drafts));
}

bool recognise(const Node& value, Drafts& drafts)
{
    if (value.isArray()) {
        bool any = false;
        value.items([&](const Node& item) { any = (item.isObject() && recognise(item, drafts)) || any; });
        return any;
    }
    return value.isObject() && (spoolLine(value, drafts) || recogniseSent(value, drafts) || attempt(value, drafts));
}

} // namespace vitrine::store
