// SPDX-License-Identifier: GPL-3.0-or-later
// Events from strangers through the sanitizer: no crash, no hang; what is called harmless stays, what comes out is
// UTF-8 and declared, and what was planted does not come out.
#include "base/text.h"
#include "product/load.h"
#include "sanitize/sanitizer.h"

#include <cstdlib>

using namespace vitrine;

namespace {

constexpr std::string_view planted = "/home/planted77/x";

void demand(bool truth)
{
    if (!truth)
        std::abort();
}

sanitize::Surroundings machine()
{
    sanitize::Surroundings known;
    known.home = "/home/planted77";
    known.user = "planted77";
    known.host = "quokka.example.com";
    known.projects = {"zebra"};
    known.secrets = {"value-of-a-variable"};
    return known;
}

void checkText(sanitize::Sanitizer& sanitizer, std::string_view text)
{
    for (const char* field : {"toolResponse", "toolArgs", "toolName"}) {
        const Json fields = Json::object({{field, text}});
        const auto cleaned = sanitizer.clean("ToolExecuted", fields);
        demand(isUtf8(cleaned.fields.dump()));
        if (sanitizer.harmless(text))
            demand(cleaned.cut.empty() && cleaned.fields == fields);
    }
    const auto cleaned =
        sanitizer.clean("ToolExecuted", Json::object({{"toolName", std::string(text) + " " + std::string(planted)}}));
    demand(cleaned.fields.dump().find(planted) == std::string::npos);
}

void checkFields(sanitize::Sanitizer& sanitizer, const product::Profile& profile, const Json& fields)
{
    const auto cleaned = sanitizer.clean("ToolExecuted", fields);
    demand(cleaned.cut.size() <= 65);
    for (const Json::Member& member : cleaned.fields.members())
        demand(sanitize::ruleFor(profile, "ToolExecuted", member.key).field != nullptr);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const product::Catalogue catalogue = product::bundledCatalogue();
    static const product::Profile& profile = *catalogue.find("azsdk");
    static sanitize::Sanitizer sanitizer(profile, machine());
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    checkText(sanitizer, text);
    if (const auto json = Json::parse(text); json && json->isObject())
        checkFields(sanitizer, profile, *json);
    return 0;
}
