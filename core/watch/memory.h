// SPDX-License-Identifier: GPL-3.0-or-later
// What was seen when this machine was looked at last, <state>/watch.json, to be read by people as well:
// {"v":1,"files":"<sha256>","products":{"dr":{"state":"allowed","may_send":true,"decided_by":"user.file",
//  "source":"drconfig.yaml","hazards":[],"fields":{"v":1,"consent":"1.0","fields":{"command_completed":{"command":"2026-11-20"}}}}}}
// Names and days, no values. "fields" is an audit::FieldLedger of its own: what the watch has told takes nothing from
// what `vitrinectl audit` tells.
#pragma once

#include "audit/fieldledger.h"
#include "watch/news.h"

#include <map>

namespace vitrine::watch {

class Memory
{
public:
    // Error: Malformed (a torn file, also an empty one), TooLarge, TooDeep; Unsupported for a version not known here.
    [[nodiscard]] static Result<Memory> parse(std::string_view text);
    [[nodiscard]] static Result<Memory> read(const std::string& path); // an absent file is an empty memory

    // What is new since; from then on it is known. Of a product that was never seen nothing is new.
    [[nodiscard]] std::vector<News> meet(const Standing& standing);
    [[nodiscard]] std::vector<News> meetFields(const product::Profile& profile, const std::string& consent,
                                               const audit::SeenFields& seen, Millis now);

    // Of the files that events were read from, so that they are read again only when one of them changed.
    [[nodiscard]] const std::string& files() const { return m_files; }
    void setFiles(std::string sum);

    [[nodiscard]] bool empty() const { return m_products.empty(); }
    [[nodiscard]] bool changed() const { return m_changed; } // since it was read
    [[nodiscard]] std::string text() const;
    [[nodiscard]] Result<> write(const std::string& path) const; // whole or not at all

private:
    struct Known
    {
        Standing standing;
        audit::FieldLedger fields;
    };
    std::map<std::string, Known, std::less<>> m_products;
    std::string m_files;
    bool m_changed = false;
};

[[nodiscard]] std::string memoryPath(const Environment& environment);

} // namespace vitrine::watch
