// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot made of events that a test wrote down, for testing what shows snapshots without reading files.
#pragma once

#include "store/snapshot.h"

#include <map>
#include <string>
#include <vector>

namespace vitrine::test {

class ListedSnapshot final : public store::Snapshot
{
public:
    // files: one summary a generation number, to tell appended from replaced.
    explicit ListedSnapshot(std::vector<event::Event> events, std::uint64_t generation = 0);

    [[nodiscard]] std::size_t size() const override { return m_rows.size(); }
    [[nodiscard]] const store::Row& row(std::size_t index) const override { return m_rows[index]; }
    [[nodiscard]] std::string_view text(store::TextId id) const override { return m_texts[id]; }
    [[nodiscard]] std::string_view productOf(const store::Row& row) const override;
    [[nodiscard]] const std::vector<store::FileSummary>& files() const override { return m_files; }
    [[nodiscard]] Result<event::Event> event(std::size_t index) const override { return m_events[index]; }
    [[nodiscard]] Result<std::string> raw(std::size_t index) const override { return m_events[index].raw; }

private:
    store::TextId textId(const std::string& text);
    void add(const event::Event& event);

    std::vector<event::Event> m_events;
    std::vector<store::Row> m_rows;
    std::vector<std::string> m_texts{std::string()};
    std::vector<std::string> m_products;
    std::vector<store::FileSummary> m_files;
};

// An event with what lists show; raw is its fields as JSON.
[[nodiscard]] event::Event listedEvent(std::string product, std::string name, Millis time,
                                       Json fields = Json::object());

} // namespace vitrine::test
