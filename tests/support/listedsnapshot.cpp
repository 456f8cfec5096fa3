// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/listedsnapshot.h"

#include <algorithm>

namespace vitrine::test {

ListedSnapshot::ListedSnapshot(std::vector<event::Event> events, std::uint64_t generation) : m_events(std::move(events))
{
    m_files.emplace_back();
    m_files.back().path = "/listed";
    m_files.back().generation = generation;
    m_files.back().events = m_events.size();
    for (const event::Event& event : m_events)
        add(event);
}

store::TextId ListedSnapshot::textId(const std::string& text)
{
    const auto at = std::find(m_texts.begin(), m_texts.end(), text);
    if (at != m_texts.end())
        return static_cast<store::TextId>(at - m_texts.begin());
    m_texts.push_back(text);
    return static_cast<store::TextId>(m_texts.size() - 1);
}

void ListedSnapshot::add(const event::Event& event)
{
    store::Row row;
    row.offset = m_rows.size() * 1000;
    row.length = static_cast<std::uint32_t>(event.raw.size());
    row.line = m_rows.size() + 1;
    row.time = event.time.value_or(store::Row::noTime);
    row.durationMs = static_cast<float>(event.durationMs.value_or(-1));
    row.name = textId(event.name);
    row.command = textId(std::string(event.fields["command"].text()));
    row.version = textId(std::string(event.fields["version"].text()));
    row.errorType = textId(std::string(event.fields["error_type"].text()));
    row.success = event.success ? static_cast<std::int8_t>(*event.success) : std::int8_t{-1};
    row.status = event.status;
    row.shape = event.shape;
    if (!event.product.empty()) {
        auto at = std::find(m_products.begin(), m_products.end(), event.product);
        if (at == m_products.end())
            at = m_products.insert(m_products.end(), event.product);
        row.product = static_cast<std::int16_t>(at - m_products.begin());
    }
    m_rows.push_back(row);
}

std::string_view ListedSnapshot::productOf(const store::Row& row) const
{
    return row.product < 0 ? std::string_view() : m_products[static_cast<std::size_t>(row.product)];
}

event::Event listedEvent(std::string product, std::string name, Millis time, Json fields)
{
    event::Event event;
    event.product = std::move(product);
    event.name = std::move(name);
    event.time = time;
    event.fields = std::move(fields);
    event.raw = event.fields.dump();
    event.origin = {"/listed", 1, 0};
    return event;
}

} // namespace vitrine::test
