// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot of events that are in no file.
#pragma once

#include "store/snapshot.h"

#include <algorithm>

namespace vitrine::test {

struct Plain // an event as a person would note it down
{
    std::string product = "dr";
    std::string command;
    std::string version;
    std::string error;
    Millis time = store::Row::noTime;
    float durationMs = -1;
    int success = -1;
};

class Notes : public store::Snapshot
{
public:
    explicit Notes(const std::vector<Plain>& events)
    {
        for (const Plain& event : events) {
            store::Row row;
            row.product = static_cast<std::int16_t>(number(event.product, m_products));
            row.command = number(event.command, m_texts);
            row.version = number(event.version, m_texts);
            row.errorType = number(event.error, m_texts);
            row.time = event.time;
            row.durationMs = event.durationMs;
            row.success = static_cast<std::int8_t>(event.success);
            m_rows.push_back(row);
        }
    }

    std::size_t size() const override { return m_rows.size(); }
    const store::Row& row(std::size_t index) const override { return m_rows[index]; }
    std::string_view text(store::TextId id) const override { return m_texts[id]; }
    std::string_view productOf(const store::Row& row) const override
    {
        return m_products[static_cast<std::size_t>(row.product)];
    }
    const std::vector<store::FileSummary>& files() const override { return m_files; }
    Result<event::Event> event(std::size_t) const override { return fail(Code::Unsupported); }
    Result<std::string> raw(std::size_t) const override { return fail(Code::Unsupported); }

private:
    static store::TextId number(const std::string& text, std::vector<std::string>& known)
    {
        const auto index = std::find(known.begin(), known.end(), text) - known.begin();
        if (static_cast<std::size_t>(index) == known.size())
            known.push_back(text);
        return static_cast<store::TextId>(index);
    }

    std::vector<store::Row> m_rows;
    std::vector<std::string> m_texts{""}, m_products;
    std::vector<store::FileSummary> m_files;
};

} // namespace vitrine::test
