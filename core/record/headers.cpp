// SPDX-License-Identifier: Apache-2.0
#include "record/headers.h"

#include "identity/identity.h"

#include <algorithm>
#include <optional>

namespace vitrine::record {
namespace {

std::string valueOf(std::string_view name, const CallFacts& facts)
{
    if (name == "version")
        return facts.version;
    if (name == "os")
        return facts.system.os;
    if (name == "architecture")
        return facts.system.architecture;
    if (name == "session")
        return facts.allowed ? facts.session : std::string();
    return facts.allowed && name == "device" ? facts.device : std::string();
}

// A header's value holds no line break, whatever a host calls its version.
bool isOneLine(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

// Nothing: the template is empty, or something that stands in it is not known.
std::optional<std::string> filledIn(std::string_view text, const CallFacts& facts)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t open = std::min(text.find('{'), text.size());
        out += text.substr(0, open);
        text.remove_prefix(open);
        if (text.empty())
            break;
        const std::size_t close = text.find('}');
        const std::string value = valueOf(text.substr(1, close - 1), facts);
        if (close == std::string_view::npos || value.empty() || !isOneLine(value))
            return std::nullopt;
        out += value;
        text.remove_prefix(close + 1);
    }
    return out.empty() ? std::nullopt : std::optional(out);
}

} // namespace

CallFacts standIns(bool allowed) { return {allowed, "VERSION", "SESSION", "DEVICE", System::ofMachine()}; }

std::vector<CallHeader> callHeaders(const product::Profile& profile, const CallFacts& facts)
{
    std::vector<CallHeader> headers;
    for (const product::RequestHeader& header : profile.requestHeaders) {
        auto value = facts.allowed ? filledIn(header.on, facts) : std::nullopt;
        if (!value)
            value = filledIn(header.always, facts);
        if (value)
            headers.push_back({header.name, std::move(*value)});
    }
    return headers;
}

std::string deviceId(const product::Profile& profile, const Environment& environment)
{
    const auto& fields = profile.commonFields;
    const auto device = std::find_if(fields.begin(), fields.end(),
                                     [](const auto& field) { return field.role == product::Role::Device; });
    if (device == fields.end())
        return {};
    for (const identity::Id& id : identity::identify(profile, environment))
        if (id.name == device->name && !id.fault)
            return id.value;
    return {};
}

} // namespace vitrine::record
