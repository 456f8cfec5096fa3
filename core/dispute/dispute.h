// SPDX-License-Identifier: GPL-3.0-or-later
// "This profile is wrong": what a person picked, what the profile says of it, and what was seen of it on this machine.
// Types, shapes, counts and names only: no values, no paths of this machine, no IDs, no names of people or hosts.
#pragma once

#include "consent/decision.h"
#include "product/load.h"
#include "sanitize/surroundings.h"
#include "store/snapshot.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace vitrine::dispute {

// What seems wrong. All empty: the profile as a whole.
struct Subject
{
    std::string rung;  // id
    std::string event; // name or alias; with a field: of this kind of event only
    std::string field;

    friend bool operator==(const Subject&, const Subject&) = default;
};

// What is picked by pointing at a field of an event, called as the profile calls it where it knows it.
[[nodiscard]] Subject subjectOf(const product::Profile& profile, const std::string& event, const std::string& field);

struct Seen
{
    std::uint64_t events = 0;                        // of the product, or of the kind that was picked
    std::uint64_t with = 0;                          // of these have the field
    std::map<std::string, std::uint64_t> shapes;     // shapeOf() -> how often
    std::map<std::string, std::uint64_t> undeclared; // without a field picked: what no profile knows, discreetly
};

struct Dispute
{
    std::string digest; // of the profile's bytes, 12 hex digits; empty: it is not a bundled one
    Subject subject;    // discreet: a name that no profile knows may be left out
    bool known = false; // the profile knows the subject
    const product::Profile* profile = nullptr;
    const product::Rung* rung = nullptr;
    const product::EventKind* event = nullptr;
    const product::Field* field = nullptr;
    std::string saysHere; // of a rung: "silent", "on" ...; empty: it does not speak here
    std::string reason;   // consent::name()
    bool decides = false;
    std::string state; // of the tool
    Seen seen;
    Os os = Os::Linux;
};

struct Facts
{
    const product::Profile& profile; // lives as long as the dispute
    const consent::Decision& decision;
    const store::Snapshot& snapshot;
    const sanitize::Surroundings& surroundings;
    Os os = Os::Linux;
};
[[nodiscard]] Dispute disputeOf(const Facts& facts, const Subject& subject,
                                const std::function<bool()>& cancelled = {});

// Field names of the product's events here that its profile does not know, at most 100; as they are, for choosing.
[[nodiscard]] std::vector<Subject> undeclaredIn(const product::Profile& profile, const store::Snapshot& snapshot,
                                                const std::function<bool()>& cancelled = {});

} // namespace vitrine::dispute
