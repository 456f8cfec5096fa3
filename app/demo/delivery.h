// SPDX-License-Identifier: GPL-3.0-or-later
// What Vitrine's own recorder and sender leave for a tool: events that wait, requests that went, drops that were
// counted. The requests are those that core/protocol makes of such events, so a sample never shows bytes that would not
// be sent; only the answers are made up.
#pragma once

#include "app/demo/samplehome.h"
#include "event/event.h"
#include "product/load.h"

#include <string>
#include <utility>
#include <vector>

namespace vitrine::demo {

class Delivery
{
public:
    // identity: its anonymous ID, as (name, value).
    Delivery(const product::Profile& profile, std::pair<std::string, std::string> identity);

    struct Reply
    {
        int status = 200; // 0: none came
        std::string failure = {};
        std::string body = {};
        event::Status outcome = event::Status::Sent;
        std::string why = {};
        // Of one event alone, by its place: refused among others that were taken.
        std::size_t refused = SIZE_MAX;
        std::string refusedWhy = {};
        bool known = true;          // false: nobody wrote an answer down
        std::string elsewhere = {}; // another address than the vendor's, named by this variable
        std::string variable = {};
        std::string proxy = "none";
    };
    void attempt(const std::vector<event::Event>& events, Millis time, const Reply& reply);

    void waiting(const std::vector<event::Event>& events, Millis since);
    void retried(const std::vector<event::Event>& events, Millis since, std::uint32_t rounds);
    void dropped(std::string_view reason, std::uint64_t events, Millis last);

    [[nodiscard]] std::vector<SampleFile> files() const;

private:
    [[nodiscard]] std::string segmentName(std::string_view state, Millis since);

    const product::Profile& m_profile;
    std::pair<std::string, std::string> m_identity;
    std::vector<SampleFile> m_spool;
    std::vector<std::pair<std::string, std::string>> m_journal; // day, lines
    std::string m_dropped;
    std::uint64_t m_made = 0; // for names and IDs
};

} // namespace vitrine::demo
