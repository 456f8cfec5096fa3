// SPDX-License-Identifier: GPL-3.0-or-later
// A home in which a small product may record, and what it recorded.
#pragma once

#include "outbox/spool.h"
#include "product/load.h"
#include "record/recorder.h"

#include "support/home.h"

#include <QtTest>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace vitrine::test {

// Its ladder has a rung of every kind; on unless one says off.
inline product::Profile recordedProduct()
{
    constexpr std::string_view json = R"({
  "format": 1, "id": "tool", "name": "Tool", "vendor": "Maker", "summary": "A tool.",
  "detect": {"executables": ["tool"]},
  "files": {
    "config": {"format": "yaml", "candidates": ["~/.config/tool/config.yaml"]},
    "project": {"format": "json", "search": "walk-up", "candidates": ["tool.json", "tool.local.json", ".tool.json"]}
  },
  "consent": {
    "ladder": [
      {"id": "env", "kind": "env", "name": "TOOL_TELEMETRY", "read": {"on": ["1"], "off": ["0"], "empty": "silent", "otherwise": "error"}},
      {"id": "flag", "kind": "flag", "name": "--no-telemetry", "read": {"empty": "off", "otherwise": "off"}},
      {"id": "ci", "kind": "ci", "name": "CI", "ci_variables": ["CI"], "read": {"otherwise": "off"}},
      {"id": "project", "kind": "project", "name": "tool.json", "file": "project", "key": "/telemetry",
       "read": {"on": [true], "off": [false], "otherwise": "error"}},
      {"id": "user", "kind": "user", "name": "config.yaml", "file": "config", "key": "/telemetry",
       "read": {"on": ["on"], "off": ["off"], "otherwise": "error"}, "write": {"off": "off", "on": "on"}}
    ],
    "default": {"means": "on", "note": "On."},
    "broken_file": {"does": "silent", "why": "It stops."},
    "unasked": {"does": "silent", "why": "It waits."},
    "notice": {"kind": "none"}
  },
  "events": {
    "common": [
      {"name": "version", "class": "system", "purpose": "Which version."},
      {"name": "interactive", "type": "boolean", "class": "usage", "purpose": "By a person."}
    ],
    "kinds": [
      {"name": "ran", "aliases": ["run"], "purpose": "It ran.", "fields": [
        {"name": "command", "class": "usage", "purpose": "What."},
        {"name": "duration", "type": "integer", "class": "usage", "purpose": "How long."},
        {"name": "load", "type": "number", "class": "usage", "purpose": "How busy."},
        {"name": "ok", "type": "boolean", "class": "usage", "purpose": "Well?"},
        {"name": "message", "class": "free-text", "purpose": "What it said."},
        {"name": "token", "class": "usage", "purpose": "A mistake of the profile."}
      ]},
      {"name": "stopped", "purpose": "It stopped."}
    ]
  },
  "identifiers": [],
  "endpoint": {"protocol": "otlp", "url": {"variables": ["TOOL_ENDPOINT"], "fixed": "https://example.com/v1/logs"},
               "secret": {"variables": ["TOOL_SECRET"], "missing": "It has none."}},
  "legal": {"basis": "None", "retention": "None", "contact": "Maker", "deletion": "Ask."},
  "sources": [{"source": "Its manual", "kind": "vendor-doc", "checked": "2026-11-20"}]
})";
    auto profile = product::parseProfile(json, "tool.json");
    if (!profile)
        throw std::runtime_error(profile.error().detail + ":" + std::to_string(profile.error().line));
    return std::move(*profile);
}

inline constexpr const char* userConfig = ".config/tool/config.yaml";

class RecordingHome : public Home
{
public:
    RecordingHome() { makeDirectory("work/app"); }

    [[nodiscard]] record::Options options() const
    {
        record::Options options;
        options.environment = environment();
        options.policy = {path("policy"), static_cast<std::uint32_t>(::geteuid())};
        return options;
    }
    [[nodiscard]] record::Recorder open() const { return record::Recorder::open(recordedProduct(), options()); }

    void replace(const std::string& relative, const std::string& bytes) const
    {
        std::filesystem::remove(path(relative));
        write(relative, bytes);
    }

    // Every line of the spool that is an event.
    [[nodiscard]] std::vector<event::Event> spooled(std::string_view productId = "tool") const
    {
        std::vector<event::Event> events;
        for (const outbox::Segment& segment : outbox::segments(environment(), productId)) {
            std::ifstream file(segment.path);
            for (std::string line; std::getline(file, line);)
                if (auto event = outbox::parseSpoolLine(line))
                    events.push_back(std::move(*event));
        }
        return events;
    }

    // Every path below the home, with its bytes.
    [[nodiscard]] QStringList contents() const
    {
        QStringList all;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(environment().home)) {
            QString line = QString::fromStdString(entry.path().string());
            if (entry.is_regular_file()) {
                std::ifstream file(entry.path(), std::ios::binary);
                line += " " + QString::fromStdString({std::istreambuf_iterator<char>(file), {}});
            }
            all += line;
        }
        all.sort();
        return all;
    }
};

} // namespace vitrine::test
