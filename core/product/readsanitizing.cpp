// SPDX-License-Identifier: Apache-2.0
#include "product/sections.h"

namespace vitrine::product {
namespace {

DetectorChoice readDetector(const Node& node, Problems& problems)
{
    Section in(node, problems);
    DetectorChoice choice;
    choice.detects = in.word<Detects>("detects");
    choice.does = in.word<Removal>("does");
    choice.fields = in.texts("fields");
    if (choice.does == Removal::Keep && isSecret(choice.detects))
        in.problemIn("does", "a secret is never kept");
    return choice;
}

bool promised(const std::vector<Promise>& promises, std::string_view id)
{
    return std::any_of(promises.begin(), promises.end(), [&](const Promise& promise) { return promise.id == id; });
}

FieldChoice readChoice(const Node& node, const std::vector<Promise>& promises, Problems& problems)
{
    Section in(node, problems);
    FieldChoice choice;
    choice.field = in.text("field");
    choice.does = in.wordOr("does", Removal::Keep);
    choice.promise = in.textOr("promise");
    choice.names = in.flag("names");
    choice.keys = in.texts("keys");
    choice.hashed = in.texts("hashed");
    if (!choice.promise.empty() && !promised(promises, choice.promise))
        in.problemIn("promise", "there is no promise of this id under \"never_sends\"");
    return choice;
}

} // namespace

Sanitizing readSanitizing(const Node* node, const std::vector<Promise>& promises, Problems& problems)
{
    Sanitizing sanitizing;
    if (!node)
        return sanitizing;
    Section in(*node, problems);
    if (in.has("given"))
        sanitizing.given = in.text("given");
    sanitizing.detectors = in.each("detectors", [&](const Node& item) { return readDetector(item, problems); });
    std::set<std::string, std::less<>> seen;
    sanitizing.fields = in.each("fields", [&](const Node& item) {
        FieldChoice choice = readChoice(item, promises, problems);
        if (!choice.field.empty() && !seen.insert(choice.field).second)
            in.problem(item, "this field was named before");
        return choice;
    });
    return sanitizing;
}

} // namespace vitrine::product
