// SPDX-License-Identifier: Apache-2.0
// The name of a segment is its state; a rename is the only change of state, so that no index can be corrupt.
//
//   open-<crc of the first line>.ndjson              recorders write, one for each header, shared by all of them
//   ready-<millis>-<random>.ndjson                   closed
//   taken-<millis>-<random>.ndjson                   a sender took it; one that is found so was left by a sender
//   retry-<millis>-<random>.ndjson                   to be tried again
//   quarantine-<millis>-<random>-<why>.ndjson        cannot be read, or was refused too often
//
// millis: when the oldest of it was queued. Names of any other form are not the spool's and are left alone.
#pragma once

#include "outbox/spool.h"

namespace vitrine::outbox {

enum class SegmentState : std::uint8_t { Open, Ready, Taken, Retry, Quarantine };

struct SegmentName
{
    SegmentState state = SegmentState::Open;
    Millis since = 0;   // 0 for an open one: its name does not say
    std::string random; // of an open one: the checksum
    std::string why;    // of a quarantined one: lower case letters, digits and dashes

    [[nodiscard]] std::string text() const;
    [[nodiscard]] static std::optional<SegmentName> parse(std::string_view file);

    [[nodiscard]] static SegmentName made(SegmentState state, Millis since, std::string_view why = {});
    [[nodiscard]] static SegmentName openFor(std::string_view headerLine);
};

// A segment as the directory shows it.
struct SegmentFile
{
    SegmentName name;
    std::string path;
    std::uint64_t bytes = 0;
    Millis since = 0; // of an open one: its last change
};
// Oldest first. Only regular files; what cannot be seen is not there.
[[nodiscard]] std::vector<SegmentFile> segmentFiles(const std::string& spool);

// What a kill left half made; see newfile.h.
inline constexpr std::string_view temporaryPrefix = ".new-";
struct SpoolListing
{
    std::vector<SegmentFile> segments; // as segmentFiles()
    std::vector<std::string> temporaries;
};
// In one pass: it may run in a host, between two lines.
[[nodiscard]] SpoolListing listSpool(const std::string& spool);

} // namespace vitrine::outbox
