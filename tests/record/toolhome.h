// SPDX-License-Identifier: GPL-3.0-or-later
// A home in which bundled products run, one process after the other, by a clock of the test's.
#pragma once

#include "record/recording.h"
#include "record/tool.h"

namespace vitrine::test {

inline constexpr Millis startOfTime = 1'767'225'600'000; // 2026-01-01T00:00:00Z
inline constexpr Millis minute = 60'000;

class ToolHome : public RecordingHome
{
public:
    Millis clock = startOfTime;
    std::map<std::string, std::string, std::less<>> variables;
    record::Host host = {"1.0.0", "/usr/bin/tool", false, true, {}, {"linux", "12", "Debian GNU/Linux 12", "amd64"}};

    // One process of that product; it must not outlive the home.
    [[nodiscard]] std::unique_ptr<record::Tool> run(const char* productId)
    {
        record::Options options = this->options();
        options.environment.variables = variables;
        options.clock = [this] { return clock; };
        auto recorder = record::Recorder::open(productId, std::move(options));
        if (!recorder)
            throw std::runtime_error(recorder.error().detail);
        record::ToolOptions around;
        around.host = host;
        around.sender.start = false;
        around.ticks = [this] { return clock; };
        return std::make_unique<record::Tool>(std::move(*recorder), std::move(around));
    }

    [[nodiscard]] QStringList names(const char* productId) const
    {
        QStringList names;
        for (const event::Event& event : inOrder(productId))
            names += QString::fromStdString(event.name);
        return names;
    }
    [[nodiscard]] std::vector<event::Event> inOrder(const char* productId) const
    {
        auto events = spooled(productId);
        std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
        return events;
    }
    [[nodiscard]] std::string read(const std::string& relative) const
    {
        return readFile(path(relative)).value_or("(not there)");
    }
    [[nodiscard]] bool isUntouched() const
    {
        return !exists(path(".local/state")) && !exists(path(".config")) && !exists(path(".the-codegen-project"));
    }
};

} // namespace vitrine::test
