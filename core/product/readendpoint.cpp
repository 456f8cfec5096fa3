// SPDX-License-Identifier: Apache-2.0
#include "product/sections.h"

#include <limits>

namespace vitrine::product {
namespace {

constexpr std::uint64_t max32 = std::numeric_limits<std::uint32_t>::max();

Setting readSetting(const Node* node, Problems& problems)
{
    if (!node)
        return {};
    Section in(*node, problems);
    Setting setting;
    setting.variables = in.texts("variables");
    setting.key = in.pointer("key");
    setting.projectKey = in.pointer("project_key");
    setting.fixed = in.textOr("fixed");
    setting.missing = in.textOr("missing");
    if (setting.fixed.empty() == setting.missing.empty())
        in.problem(*node, "expected exactly one of \"fixed\" and \"missing\", the reason why there is none");
    return setting;
}

} // namespace

Endpoint readEndpoint(const Node& node, Problems& problems)
{
    Section in(node, problems);
    Endpoint endpoint;
    endpoint.protocol = in.word<Protocol>("protocol");
    endpoint.url = readSetting(&in.needed("url"), problems);
    endpoint.key = readSetting(in.child("key"), problems);
    endpoint.secret = readSetting(in.child("secret"), problems);
    if (const Node* credentials = in.child("credentials"))
        endpoint.credentials = readPath(*credentials, problems);
    endpoint.userAgent = in.textOr("user_agent");
    return endpoint;
}

Delivery readDelivery(const Node* node, Problems& problems)
{
    Delivery delivery;
    if (!node)
        return delivery;
    Section in(*node, problems);
    delivery.batch = static_cast<std::uint32_t>(in.count("batch", max32));
    delivery.intervalMs = static_cast<std::uint32_t>(in.count("interval_ms", max32));
    delivery.timeoutMs = static_cast<std::uint32_t>(in.count("timeout_ms", max32));
    delivery.retryMs = in.each("retry_ms", [&](const Node& item) {
        const auto value = item.value.integer().value_or(-1);
        if (value < 0 || static_cast<std::uint64_t>(value) > max32)
            in.problem(item, "expected milliseconds");
        return static_cast<std::uint32_t>(value);
    });
    delivery.eventsPerMinute = static_cast<std::uint32_t>(in.count("events_per_minute", max32));
    delivery.bytesPerDay = in.count("bytes_per_day", std::uint64_t{1} << 53);
    if (const auto bytes = in.count("spool_bytes", std::uint64_t{1} << 53))
        delivery.spoolBytes = bytes;
    if (const auto days = in.count("spool_days", max32))
        delivery.spoolDays = static_cast<std::uint32_t>(days);
    if (const auto days = in.count("journal_days", max32))
        delivery.journalDays = static_cast<std::uint32_t>(days);
    return delivery;
}

} // namespace vitrine::product
