// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/preview.h"

#include "base/secrets.h"
#include "ui/bytes/bytedocument.h"

#include <algorithm>
#include <map>

namespace vitrine::ui {
namespace {

void collectSecrets(const Json& value, std::vector<std::string>& secrets)
{
    for (const Json& item : value.items())
        collectSecrets(item, secrets);
    for (const Json::Member& member : value.members()) {
        if (member.value.isString() && namesSecret(member.key))
            secrets.emplace_back(member.value.text());
        collectSecrets(member.value, secrets);
    }
}

void keep(Preview& preview, const store::Row& row, const store::Row* before, event::Event event)
{
    // One body may hold many events: its bytes are shown once.
    if (!before || before->file != row.file || before->offset != row.offset)
        preview.stored += (preview.stored.empty() ? "" : "\n") + event.raw;
    collectSecrets(event.fields, preview.secrets);
    collectSecrets(event.frame, preview.secrets);
    collectSecrets(event.wire, preview.secrets);
    preview.events.push_back(std::move(event));
}

void readEvents(const store::Snapshot& snapshot, const std::vector<std::size_t>& rows, Preview& preview,
                const std::function<bool()>& cancelled)
{
    std::size_t bytes = 0;
    for (const std::size_t row : rows) {
        if (preview.rows.size() == Preview::mostEvents || bytes > Preview::mostBytes || cancelled())
            return;
        bytes += snapshot.row(row).length;
        auto event = snapshot.event(row);
        if (!event) {
            ++preview.unread;
            if (!preview.error)
                preview.error = event.error();
            continue;
        }
        const store::Row* before = preview.rows.empty() ? nullptr : &snapshot.row(preview.rows.back());
        keep(preview, snapshot.row(row), before, std::move(*event));
        preview.fates.push_back(snapshot.fate(row).value_or(store::Fate()));
        preview.rows.push_back(row);
    }
}

void take(Preview& preview, protocol::Plan plan, const std::vector<std::size_t>& numbers)
{
    for (protocol::Request& request : plan.requests) {
        for (std::size_t& event : request.events)
            event = numbers[event];
        for (protocol::FieldSpan& span : request.fields)
            span.event = numbers[span.event];
        std::ranges::move(secretsOf(request), std::back_inserter(preview.secrets));
        preview.requests.push_back(std::move(request));
    }
    for (protocol::Adjustment& adjustment : plan.adjustments) {
        adjustment.event = numbers[adjustment.event];
        preview.adjustments.push_back(std::move(adjustment));
    }
    for (const std::size_t event : plan.leftOut)
        preview.leftOut.push_back(numbers[event]);
}

void planFor(Preview& preview, const Destination& destination, const std::vector<std::size_t>& numbers)
{
    if (!destination.profile) {
        preview.unknown += numbers.size();
        return;
    }
    std::vector<event::Event> events;
    for (const std::size_t number : numbers) {
        events.push_back(preview.events[number]);
        preview.profiles[number] = destination.profile;
    }
    preview.secrets.push_back(destination.endpoint.key);
    preview.secrets.push_back(destination.endpoint.secret);
    take(preview, protocol::plan(*destination.profile, destination.endpoint, destination.identity, events), numbers);
}

void sortUnique(std::vector<std::string>& texts)
{
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
}

} // namespace

std::vector<std::string> secretsIn(const Json& value)
{
    std::vector<std::string> secrets;
    collectSecrets(value, secrets);
    return secrets;
}

std::shared_ptr<const Preview> makePreview(const store::Snapshot& snapshot, const std::vector<std::size_t>& rows,
                                           std::size_t selected, const Destinations& destinations,
                                           const std::function<bool()>& cancelled)
{
    auto preview = std::make_shared<Preview>();
    preview->selected = selected;
    readEvents(snapshot, rows, *preview, cancelled);
    std::map<std::string, std::vector<std::size_t>, std::less<>> byProduct;
    for (std::size_t i = 0; i < preview->events.size(); ++i)
        byProduct[std::string(snapshot.productOf(snapshot.row(preview->rows[i])))].push_back(i);
    preview->profiles.resize(preview->events.size());
    for (const auto& [product, numbers] : byProduct)
        planFor(*preview, destinations(product), numbers);
    sortUnique(preview->secrets);
    return preview;
}

} // namespace vitrine::ui
