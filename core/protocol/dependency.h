// SPDX-License-Identifier: Apache-2.0
// A tool's operation as Application Insights' RemoteDependencyData, the form azsdk's dashboards read. Internal to the
// room.
#pragma once

#include "protocol/kept.h"
#include "protocol/known.h"
#include "protocol/wireobject.h"

namespace vitrine::protocol {

class Dependencies
{
public:
    Dependencies(const Job& job, const std::string& instrumentationKey);

    // The event has a name and a time. Sends neither host name nor address: roleInstance is empty, the address 0.0.0.0.
    [[nodiscard]] const Piece& build(std::size_t index);

private:
    void begin(std::size_t index);
    void addField(const Json::Member& field, const KnownField& known);
    [[nodiscard]] std::string_view cut(std::string_view text, std::size_t units, std::string_view field);
    void setTag(std::string_view tag, std::string_view value, std::string_view field);
    void addData();
    void addTags();
    void write();

    const Job& m_job;
    KnownFields m_known;
    std::string m_beforeTime; // what all envelopes have there
    // Of one event:
    std::size_t m_index = 0;
    const event::Event* m_event = nullptr;
    WireObject m_tags;
    WireObject m_properties;
    WireObject m_data;    // what follows them in baseData
    WireObject m_columns; // of a row: members of m_data
    std::string m_duration;
    Kept m_kept;
    Piece m_piece;
};

// "00:00:12.450", "1.01:01:01.0071234": [d.]hh:mm:ss and three to seven decimals, below 1000 days.
[[nodiscard]] std::string durationText(double milliseconds);

} // namespace vitrine::protocol
