// SPDX-License-Identifier: GPL-3.0-or-later
// What the selected events would become: read again from their files, planned by core/protocol, and nothing else.
// Bounded, and made to run on a worker.
#pragma once

#include "protocol/protocol.h"
#include "store/snapshot.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::ui {

// Where one product's events go.
struct Destination
{
    const product::Profile* profile = nullptr; // null: not a known product
    protocol::Endpoint endpoint;
    protocol::Identity identity;
};
using Destinations = std::function<Destination(std::string_view productId)>;

struct Preview
{
    static constexpr std::size_t mostEvents = 500;
    static constexpr std::size_t mostBytes = std::size_t{16} << 20;

    std::vector<std::size_t> rows; // snapshot indexes of `events`
    std::vector<event::Event> events;
    std::vector<store::Fate> fates; // of each event
    std::vector<const product::Profile*> profiles; // of each event; null: its tool is not known
    std::vector<protocol::Request> requests;       // event numbers are indexes into `events`
    std::vector<protocol::Adjustment> adjustments;
    std::vector<std::size_t> leftOut; // the back end cannot take these
    std::size_t unknown = 0;          // of no known product
    std::size_t unread = 0;           // could not be read again
    std::optional<Error> error;       // the first of them
    std::size_t selected = 0;         // may be more than `events`
    std::vector<std::string> secrets;
    std::string stored; // the raw bytes, a line break between events

    [[nodiscard]] bool bounded() const { return selected > rows.size() + unread; }
};

// Texts under keys that name a secret, wherever they stand in it.
[[nodiscard]] std::vector<std::string> secretsIn(const Json& value);

[[nodiscard]] std::shared_ptr<const Preview> makePreview(const store::Snapshot& snapshot,
                                                         const std::vector<std::size_t>& rows, std::size_t selected,
                                                         const Destinations& destinations,
                                                         const std::function<bool()>& cancelled);

} // namespace vitrine::ui
