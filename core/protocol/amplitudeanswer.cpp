// SPDX-License-Identifier: Apache-2.0
// Amplitude HTTP API v2: answers tell events by their index, and insert_id makes every repeat safe
// (reference/protocols.md, 1).
#include "protocol/reading.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::protocol {
namespace {

constexpr Millis throttle = 30'000;
constexpr Millis day = 24LL * 60 * 60 * 1000;

class Sorter
{
public:
    Sorter(const Answered& answered, const Json& body)
        : m_answered(answered), m_body(body), m_now(answered.now), m_events(answered.request.events.size())
    {
    }

    // A 400 refuses the whole batch for the events it lists; the others go again at once.
    Reading invalid()
    {
        if (isConfigError())
            return stopped(forAll(m_answered, Fate::Retry, "400 config-error " + problem()), problem());
        start("400 neighbour-refused");
        throttled();
        for (const char* lists :
             {"events_with_invalid_fields", "events_with_missing_fields", "events_with_invalid_id_lengths"})
            for (const Json::Member& field : m_body[lists].members())
                markAll(field.value,
                        {Fate::Refused, std::string("400 ") + kindOf(lists) + ' ' + words(Json(field.key)), 0});
        markAll(m_body["silenced_events"], {Fate::Refused, "400 silenced", 0});
        markOwners("silenced_devices", "device_id", {Fate::Refused, "400 silenced", 0});
        m_reading.problem = words(m_body["error"]);
        return m_marked ? std::move(m_reading) : halved(m_answered, "400 " + words(m_body["error"]));
    }

    // Who sends too much waits, the others go at once; whose day is used up waits for the next one.
    Reading tooMany()
    {
        start("429 neighbour-throttled");
        throttled();
        const EventFate spent{Fate::Retry, "429 daily-quota", m_now + day};
        markOwners("exceeded_daily_quota_devices", "device_id", spent);
        markOwners("exceeded_daily_quota_users", "user_id", spent);
        if (m_marked)
            return std::move(m_reading);
        Reading reading = later(m_answered, "429 throttled");
        if (reading.notBefore == 0) {
            reading = forAll(m_answered, Fate::Retry, "429 throttled", m_now + throttle);
            reading.notBefore = m_now + throttle;
        }
        return stopped(std::move(reading), "throttled");
    }

private:
    void start(const char* others) { m_reading = forAll(m_answered, Fate::Retry, others, m_now); }

    void throttled()
    {
        const EventFate held{Fate::Retry, "429 throttled", m_now + throttle};
        if (markAll(m_body["throttled_events"], held))
            return;
        markOwners("throttled_devices", "device_id", held);
        markOwners("throttled_users", "user_id", held);
    }

    // A missing field that no event is named for is one of the request itself, such as its key.
    [[nodiscard]] bool isConfigError() const
    {
        if (lowerAscii(words(m_body["error"])).find("invalid api key") != std::string::npos)
            return true;
        const bool missing = m_body["missing_field"].isString() && !m_body["missing_field"].text().empty();
        return missing && !namesEvent("events_with_missing_fields") && !namesEvent("events_with_invalid_fields");
    }

    [[nodiscard]] bool namesEvent(const char* lists) const
    {
        for (const Json::Member& field : m_body[lists].members())
            for (const Json& index : field.value.items())
                if (indexIn(index, m_events))
                    return true;
        return false;
    }

    [[nodiscard]] std::string problem() const
    {
        const std::string missing = words(m_body["missing_field"]);
        return words(m_body["error"]) + (missing.empty() ? "" : ": " + missing);
    }

    static const char* kindOf(std::string_view list)
    {
        if (list == "events_with_invalid_fields")
            return "invalid-field";
        return list == "events_with_missing_fields" ? "missing-field" : "invalid-id-length";
    }

    bool markAll(const Json& indexes, const EventFate& fate)
    {
        bool any = false;
        for (const Json& value : indexes.items())
            if (const auto index = indexIn(value, m_events)) {
                m_reading.events[*index] = fate;
                any = m_marked = true;
            }
        return any;
    }

    // The answer names devices and users, as the keys of an object or in a list; whose event is which stands in the
    // request.
    void markOwners(const char* list, const char* key, const EventFate& fate)
    {
        std::vector<std::string> owners;
        for (const Json::Member& owner : m_body[list].members())
            owners.push_back(owner.key);
        for (const Json& owner : m_body[list].items())
            owners.push_back(owner.plain());
        std::sort(owners.begin(), owners.end());
        for (std::size_t i = 0; !owners.empty() && i < m_events; ++i)
            if (const std::string owner = ownerOf(i, key);
                !owner.empty() && std::binary_search(owners.begin(), owners.end(), owner)) {
                m_reading.events[i] = fate;
                m_marked = true;
            }
    }

    std::string ownerOf(std::size_t index, const char* key)
    {
        if (!m_sent)
            m_sent = Json::parse(m_answered.request.body).value_or(Json());
        const auto& sent = (*m_sent)["events"].items();
        return index < sent.size() ? std::string(sent[index][key].text()) : std::string();
    }

    const Answered& m_answered;
    const Json& m_body;
    Millis m_now;
    std::size_t m_events;
    Reading m_reading;
    bool m_marked = false;
    std::optional<Json> m_sent;
};

// The body's own code counts before the status, as in the vendor's SDK; only an acceptance has to stand in both.
int codeOf(const Response& response, const Json& body)
{
    const auto code = body["code"].isNumber() ? body["code"].integer() : std::nullopt;
    const bool sane = code && *code >= 200 && *code < 600;
    return sane ? static_cast<int>(*code) : response.status;
}

Reading byCode(const Answered& answered, int code, const Json& body)
{
    const std::string text = std::to_string(code);
    const std::string error = words(body["error"]);
    if (isSuccess(code))
        return isSuccess(answered.response.status) ? forAll(answered, Fate::Accepted, text)
                                                   : later(answered, "answer-contradicts-itself");
    switch (code) {
    case 400:
        return Sorter(answered, body).invalid();
    case 401:
        return stopped(forAll(answered, Fate::Retry, "401 config-error"), error.empty() ? text : error);
    case 413:
        return halved(answered, "413 too-large");
    case 429:
        return Sorter(answered, body).tooMany();
    default:
        break;
    }
    if (code == 408 || code >= 500)
        return later(answered, text);
    if (code < 400)
        return stopped(forAll(answered, Fate::Retry, "redirect-refused"), "redirect-refused");
    return stopped(forAll(answered, Fate::Refused, error.empty() ? text : text + ' ' + error),
                   error.empty() ? text : error);
}

} // namespace

Reading readAmplitude(const Answered& answered)
{
    const Response& response = answered.response;
    const auto body = objectIn(response);
    if (body)
        return byCode(answered, codeOf(response, *body), *body);
    const bool speaks = isSuccess(response.status) || response.status == 400;
    if (speaks && isPage(response))
        return pageInstead(answered, Fate::Retry);
    if (speaks && !isBlank(response))
        return forAll(answered, Fate::Retry, "answer-malformed");
    return byCode(answered, response.status, Json::object());
}

} // namespace vitrine::protocol
