// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine-sender/summary.h"

#include "base/text.h"

namespace vitrine::sender {
namespace {

Json jsonText(std::string_view text) { return isUtf8(text) ? Json(text) : Json(visibleText(text)); }

std::string urlOf(const protocol::Request& request, bool showSecrets)
{
    return showSecrets ? request.url : protocol::maskedUrl(request);
}

std::string bodyOf(const protocol::Request& request, bool showSecrets)
{
    return showSecrets ? request.body : protocol::maskedBody(request);
}

std::string headerOf(const protocol::Request& request, std::size_t index, bool showSecrets)
{
    return showSecrets ? request.headers[index].value : protocol::maskedHeader(request, index);
}

} // namespace

Json reportJson(const send::Report& report)
{
    Json endpoints = Json::array();
    for (const std::string& endpoint : report.endpoints)
        endpoints.push(jsonText(endpoint));
    Json troubles = Json::array();
    for (const send::Trouble& trouble : report.troubles)
        troubles.push(Json::object({{"what", trouble.what}, {"detail", jsonText(trouble.detail)}}));
    const send::Counts& counts = report.counts;
    return Json::object({{"product", report.product},
                         {"standing", send::name(report.standing)},
                         {"requests", counts.requests},
                         {"sent", counts.sent},
                         {"refused", counts.refused},
                         {"unknown", counts.unknown},
                         {"dropped", counts.dropped},
                         {"waiting", counts.waiting},
                         {"purged", counts.purged},
                         {"endpoints", std::move(endpoints)},
                         {"vendor", report.vendor},
                         {"proxy", jsonText(report.proxy)},
                         {"not_before", report.notBefore > 0 ? Json(isoTime(report.notBefore)) : Json()},
                         {"troubles", std::move(troubles)}});
}

Json requestJson(const protocol::Request& request, bool showSecrets)
{
    Json headers = Json::array();
    for (std::size_t i = 0; i < request.headers.size(); ++i)
        headers.push(Json::array({jsonText(request.headers[i].name), jsonText(headerOf(request, i, showSecrets))}));
    return Json::object({{"method", request.method},
                         {"url", jsonText(urlOf(request, showSecrets))},
                         {"headers", std::move(headers)},
                         {"body", jsonText(bodyOf(request, showSecrets))},
                         {"complete", request.complete}});
}

std::string requestText(const protocol::Request& request, bool showSecrets)
{
    std::string text = "\n" + visibleText(request.method + " " + urlOf(request, showSecrets)) + "\n";
    for (std::size_t i = 0; i < request.headers.size(); ++i)
        text += visibleText(request.headers[i].name + ": " + headerOf(request, i, showSecrets)) + "\n";
    return text + "\n" + visibleText(bodyOf(request, showSecrets)) + "\n";
}

} // namespace vitrine::sender
