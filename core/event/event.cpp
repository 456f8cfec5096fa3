// SPDX-License-Identifier: Apache-2.0
#include "event/event.h"

#include <array>
#include <utility>

namespace vitrine::event {
namespace {

constexpr std::array<const char*, 9> shapes = {
    "unknown", "spool", "azsdk-row", "application-insights", "amplitude", "ga4", "codegen", "kamaji", "otlp"};
constexpr std::array<std::pair<Status, const char*>, 6> statuses = {{{Status::Recorded, "recorded"},
                                                                     {Status::Queued, "queued"},
                                                                     {Status::Sent, "sent"},
                                                                     {Status::Unknown, "unknown"},
                                                                     {Status::Refused, "refused"},
                                                                     {Status::Dropped, "dropped"}}};

} // namespace

const char* name(Shape shape) { return shapes.at(static_cast<std::size_t>(shape)); }

const char* name(Status status) { return statuses.at(static_cast<std::size_t>(status)).second; }

std::optional<Status> statusNamed(std::string_view name)
{
    for (const auto& [status, text] : statuses)
        if (name == text)
            return status;
    return std::nullopt;
}

} // namespace vitrine::event
