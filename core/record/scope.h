// SPDX-License-Identifier: Apache-2.0
// A command from its begin to its one end: started, then completed or failed, with duration, as the profile's scope
// says (kiota, azsdk, codegen, dr). Whatever path leaves it ends it: one that was not completed has failed.
#pragma once

#include "base/clock.h"
#include "base/json.h"
#include "record/form.h"
#include "record/recorder.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace vitrine::record {

class Tool;

// Commands that have begun and not ended, oldest first; one begun inside another comes behind it.
class OpenScopes
{
public:
    struct Open
    {
        std::uint64_t id = 0;
        std::uint64_t parent = 0; // 0: none
        Millis began = 0;         // ticks
        Facts facts;
        Json fields = Json::object(); // added by the tool
    };

    [[nodiscard]] std::uint64_t begin(Facts facts, std::uint64_t parent, Millis ticks);
    [[nodiscard]] Open* find(std::uint64_t id);
    // Those that end with this one, innermost first, itself last; they are open no more. id 0: all.
    [[nodiscard]] std::vector<Open> take(std::uint64_t id);

private:
    [[nodiscard]] bool isInside(const Open& scope, std::uint64_t id) const;

    std::vector<Open> m_open;
    std::uint64_t m_last = 0;
};

// Ends when it is destroyed. Outliving the tool that began it is harmless.
class Scope
{
public:
    Scope(Scope&& other) noexcept;
    Scope& operator=(Scope&& other) noexcept;
    ~Scope(); // failed, unless it ended before

    // A field of its events, where they declare it.
    void add(std::string_view field, Json value);
    // What became of its last event; Off also when it had ended before, or the tool is gone.
    Outcome completed();
    // errorType: a class ("configuration_error", "*url.Error"), never the error's text.
    Outcome failed(std::string_view errorType);

private:
    friend class Tool;
    Scope(std::weak_ptr<Tool*> tool, std::uint64_t id) : m_tool(std::move(tool)), m_id(id) {}
    Outcome end(bool success, std::string_view errorType);

    std::weak_ptr<Tool*> m_tool;
    std::uint64_t m_id = 0; // 0: ended, or moved from
};

} // namespace vitrine::record
