// SPDX-License-Identifier: GPL-3.0-or-later
// The walk over a snapshot of files.
#pragma once

#include "store/decoded.h"
#include "store/lossless.h"
#include "store/opened.h"
#include "store/walk.h"
#include "store/window.h"

namespace vitrine::store {

class FileWalk : public Walk
{
public:
    explicit FileWalk(const Opened& opened);

    [[nodiscard]] Result<event::Event> event(std::size_t index) override;
    [[nodiscard]] const Draft* glimpse(std::size_t index) override;

private:
    static constexpr std::uint64_t nowhere = UINT64_MAX;
    struct Spot // of the value that was read last
    {
        std::uint32_t file = 0;
        std::uint64_t offset = nowhere;
        [[nodiscard]] bool is(const Row& row) const { return offset == row.offset && file == row.file; }
    };

    [[nodiscard]] Result<> open(std::uint32_t file);
    [[nodiscard]] Result<std::string_view> bytes(const Row& row); // with TapeParser::padding readable behind it
    [[nodiscard]] Result<> decode(const Row& row);
    [[nodiscard]] bool glance(const Row& row);

    const Opened& m_opened;
    Interpreter m_interpreter;
    std::unique_ptr<const SourceFile> m_source;
    std::uint32_t m_file = 0;
    unsigned m_reads = 0; // since it was last seen to be the file that was read
    std::optional<Window> m_window;

    Spot m_decoded;
    bool m_inArray = false;
    std::string m_bytes;
    LosslessParser m_lossless;
    Json m_value;
    std::optional<Decoded> m_events;

    Spot m_glanced;
    TapeParser m_parser;
    Drafts m_drafts{Drafts::Purpose::Columns};
    std::vector<std::size_t> m_glimpses; // the drafts that are events
};

} // namespace vitrine::store
