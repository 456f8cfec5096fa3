// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through a file of anything and finds the values in it: a line each, spread over lines, one after another in an
// array of any length, or in the middle of log text. Linear in the size of the file, whatever stands in it.
#pragma once

#include "store/extent.h"
#include "store/window.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace vitrine::store {

// Who takes what is found.
class Findings
{
public:
    virtual ~Findings() = default;

    struct Value
    {
        std::string_view raw; // with TapeParser::padding readable bytes behind it
        std::uint64_t offset = 0;
        std::uint64_t line = 0;
    };
    // False when the text is no value after all. strict: only JSON proper.
    virtual bool value(const Value& value, bool strict) = 0;
    virtual void plainLine() = 0;
    virtual void error(std::uint64_t line, const char* why) = 0;
    // Called often. False: stop.
    virtual bool proceed(std::uint64_t offset) = 0;
};

class Scan
{
public:
    // From where a later scan goes on when the file has grown.
    struct Place
    {
        std::uint64_t offset = 0;
        std::uint64_t line = 1;
        bool bare = true;   // nothing but separators on this line since its start or the last value
        bool text = false;  // log text on this line
        bool found = false; // a value or an error on this line
        unsigned brackets = 0;
    };
    struct End
    {
        Place place;
        const char* unfinished = nullptr; // why the last value may be an error, if nothing more comes
        bool unfinishedPlain = false;     // the last line has no end yet, and nothing in it so far
        bool uncertain = false;           // what was found behind an unfinished value is not its part for sure
        bool stopped = false;
    };

    Scan(Window& window, Findings& findings, Place start);
    [[nodiscard]] End run();

private:
    bool wholeLine();
    void step();
    void text(std::string_view rest);
    void separator(char c);
    void candidate();
    void complete(const Extent& extent, std::uint64_t end, bool oversize, bool record);
    void torn(const Extent& extent, std::uint64_t end, bool record);
    void unfinished(const Extent& extent, std::uint64_t end, bool record);
    void failed(const char* why, std::uint64_t next);
    void skipOne();
    void endLine();
    void toLineEnd();
    [[nodiscard]] bool looksLikeRecord();
    [[nodiscard]] const char* reason(std::uint64_t end, const char* otherwise);
    [[nodiscard]] bool overBudget() const;

    Window& m_window;
    Findings& m_findings;
    Place m_at;
    std::optional<Place> m_tail;
    const char* m_tailWhy = nullptr;
    bool m_uncertain = false;
    std::uint64_t m_start = 0;
    std::uint64_t m_wasted = 0; // bytes read for values that were none
};

} // namespace vitrine::store
