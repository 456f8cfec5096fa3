// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot of real files: twenty rows of azsdk, two spooled events of dr, and one of a journal.
#pragma once

#include "outbox/spool.h"
#include "store/loader.h"
#include "support/home.h"
#include "support/journallines.h"
#include "support/toolrows.h"

namespace vitrine::test {

inline std::string spoolLine(const std::string& id, const std::string& name, Millis time, const Json& properties,
                             const Json& cut)
{
    return '\n' +
           outbox::framed(Json::object({{"v", 1},
                                        {"id", id},
                                        {"seq", 0},
                                        {"time", time},
                                        {"gen", "g"},
                                        {"product", "dr"},
                                        {"name", name},
                                        {"session", "s-" + id},
                                        {"props", properties},
                                        {"cut", cut}})) +
           '\n';
}

inline store::SnapshotPtr mixed(const Home& home)
{
    const Json removed = Json::object({{"field", "path"}, {"rule", "path-home"}});
    const Json nested = Json::object({{"deep", Json::array({"x", "y"})}});
    const std::string rows = home.write("rows.ndjson", toolRows(20));
    const std::string completed = spoolLine(
        "e1", "command_completed", journalDay,
        Json::object(
            {{"command", "dr templates list"}, {"n", 12}, {"nested", nested}, {"when", "2026-11-18T10:00:00Z"}}),
        Json::array({removed}));
    const std::string failed =
        spoolLine("e2", "command_failed", journalDay + 1000,
                  Json::object({{"command", "dr run"}, {"error_type", "Größe \"C:\\tmp\""}, {"n", 3}}), Json::array());
    const std::string spool = home.write("spool.ndjson", completed + failed);
    const auto attempt = attemptOf("a", {spooled("id-1", "command_started", journalDay - 86'400'000)}, journalDay);
    const std::string journal = home.write("journal.ndjson", attemptLine(attempt));
    return store::load(product::bundledCatalogue(), {{rows, {}, event::Status::Recorded},
                                                     {spool, {}, event::Status::Recorded},
                                                     {journal, "dr", event::Status::Sent}});
}

} // namespace vitrine::test
