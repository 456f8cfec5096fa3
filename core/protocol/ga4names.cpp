// SPDX-License-Identifier: Apache-2.0
#include "protocol/ga4names.h"

#include <algorithm>
#include <array>
#include <span>

namespace vitrine::protocol {
namespace {

constexpr std::size_t longest = 40;
constexpr std::string_view prefix = "tool_"; // what a reserved name becomes: "tool_error"

constexpr std::array<std::string_view, 32> reservedEvents{"ad_activeview",
                                                          "ad_click",
                                                          "ad_exposure",
                                                          "ad_impression",
                                                          "ad_query",
                                                          "adunit_exposure",
                                                          "app_clear_data",
                                                          "app_exception",
                                                          "app_remove",
                                                          "app_store_refund",
                                                          "app_store_subscription_cancel",
                                                          "app_store_subscription_renew",
                                                          "app_update",
                                                          "click",
                                                          "error",
                                                          "file_download",
                                                          "first_open",
                                                          "first_visit",
                                                          "form_start",
                                                          "form_submit",
                                                          "in_app_purchase",
                                                          "os_update",
                                                          "page_view",
                                                          "screen_view",
                                                          "scroll",
                                                          "session_start",
                                                          "user_engagement",
                                                          "video_complete",
                                                          "video_progress",
                                                          "video_start",
                                                          "view_complete",
                                                          "view_search_results"};
constexpr std::array<std::string_view, 10> reservedParams{"cid",     "currency",  "customer_id", "dclid", "gclid",
                                                          "session", "sessionid", "sid",         "uid",   "user_id"};
constexpr std::array<std::string_view, 5> reservedPrefixes{"_", "firebase_", "ga_", "google_", "gtag."};

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool fits(char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '_'; }

bool isReserved(std::string_view name, std::span<const std::string_view> words)
{
    return std::find(words.begin(), words.end(), name) != words.end() ||
           std::any_of(reservedPrefixes.begin(), reservedPrefixes.end(),
                       [&](std::string_view each) { return name.starts_with(each); });
}

Ga4Name fitted(std::string_view name, bool reserved)
{
    Ga4Name made{std::string(name), reserved ? "reserved-name" : nullptr};
    for (char& c : made.name)
        if (!fits(c)) {
            c = '_';
            made.rule = made.rule ? made.rule : "name-changed";
        }
    if (reserved || !isLetter(made.name.empty() ? '_' : made.name.front())) {
        made.name.insert(0, prefix);
        made.rule = made.rule ? made.rule : "name-changed";
    }
    if (made.name.size() > longest) {
        made.name.resize(longest);
        made.rule = "name-too-long";
    }
    return made;
}

} // namespace

Ga4Name ga4EventName(std::string_view name) { return fitted(name, isReserved(name, reservedEvents)); }

Ga4Name ga4ParamName(std::string_view name) { return fitted(name, isReserved(name, reservedParams)); }

std::string ga4Variant(std::string_view name, std::size_t nth)
{
    const std::string ending = "_" + std::to_string(nth);
    return std::string(name.substr(0, longest - ending.size())) + ending;
}

} // namespace vitrine::protocol
