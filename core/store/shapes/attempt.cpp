// SPDX-License-Identifier: GPL-3.0-or-later
// A request of a journal (outbox/journal.h): the events of its body, in the shapes of the back ends, each with what the
// journal lists of it. Where the body is none of them, or holds another number, only the list is known.
#include "store/shapes/shapes.h"

#include "base/base64.h"

#include <algorithm>

namespace vitrine::store {
namespace {

std::string_view bodyOf(const Node& attempt, Drafts& drafts)
{
    if (const Node body = attempt.find("body"); body.isString())
        return body.text();
    auto bytes = fromBase64(attempt.find("body64").text());
    return bytes ? drafts.keepText(std::move(*bytes)) : std::string_view();
}

void readLines(std::string_view body, Drafts& drafts)
{
    while (!body.empty()) {
        const std::string_view line = body.substr(0, body.find('\n'));
        if (const Node value = drafts.parse(line))
            (void)recogniseSent(value, drafts);
        body.remove_prefix(std::min(body.size(), line.size() + 1));
    }
}

void readBody(std::string_view body, Drafts& drafts)
{
    if (const Node value = drafts.parse(body))
        (void)recogniseSent(value, drafts);
    else
        readLines(body, drafts);
}

void list(const Node& listed, Draft& draft)
{
    draft.listed = listed;
    draft.id = listed.find("id").text();
    if (draft.name.empty())
        draft.name = listed.find("name").text();
    if (!draft.time)
        draft.time = listed.find("time").integer();
}

} // namespace

bool attempt(const Node& value, Drafts& drafts)
{
    const Node attempt = value.find("attempt");
    if (!attempt.isObject() || value.find("v").integer() != 1)
        return false;
    const std::size_t first = drafts.size();
    readBody(bodyOf(attempt, drafts), drafts);
    std::vector<Node> listed;
    attempt.find("events").items([&](const Node& one) { listed.push_back(one); });
    if (!listed.empty() && drafts.size() - first != listed.size()) {
        drafts.keepFirst(first);
        for (std::size_t i = 0; i < listed.size(); ++i)
            drafts.add(event::Shape::Unknown);
    }
    for (std::size_t i = 0; i < listed.size(); ++i)
        list(listed[i], drafts[first + i]);
    for (std::size_t i = first; i < drafts.size(); ++i) {
        drafts[i].journalled = true;
        drafts[i].owner = attempt.find("product").text();
    }
    return true;
}

} // namespace vitrine::store
