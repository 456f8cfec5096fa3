// SPDX-License-Identifier: Apache-2.0
#include "product/sections.h"

namespace vitrine::product {
namespace {

constexpr std::string_view verbs[] = {"list",    "explain", "fields",   "enable", "disable", "undo",
                                      "history", "ids",     "reset-id", "erase",  "events",  "preview"};

Right readRight(const Node& node, Problems& problems)
{
    Section in(node, problems);
    Right right;
    right.name = in.text("name");
    right.how = in.text("how");
    right.verb = in.textOr("verb");
    if (!right.verb.empty() && std::find(std::begin(verbs), std::end(verbs), right.verb) == std::end(verbs))
        in.problemIn("verb", "vitrinectl has no such verb");
    return right;
}

} // namespace

Legal readLegal(const Node& node, Problems& problems)
{
    Section in(node, problems);
    Legal legal;
    legal.basis = in.text("basis");
    legal.rights = in.each("rights", [&](const Node& item) { return readRight(item, problems); });
    legal.retention = in.text("retention");
    legal.retentionDays = static_cast<std::uint32_t>(in.count("retention_days", 36500));
    legal.contact = in.text("contact");
    legal.contactLink = in.textOr("contact_link");
    legal.deletion = in.text("deletion");
    return legal;
}

} // namespace vitrine::product
