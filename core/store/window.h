// SPDX-License-Identifier: GPL-3.0-or-later
// A sliding view over a file: a block at a time, more only while one value needs it.
#pragma once

#include "store/sourcefile.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine::store {

class Window
{
public:
    // Shows the file's bytes from `start` up to `end`.
    Window(const SourceFile& file, std::uint64_t start, std::uint64_t end);

    // What is loaded from an offset on; loads one block when that is nothing. Empty only at the end.
    [[nodiscard]] std::string_view from(std::uint64_t offset);
    // Loads another block behind; bytes before `keep` may go. False at the end.
    bool load(std::uint64_t keep);
    [[nodiscard]] bool complete() const { return m_base + m_size >= m_end; } // nothing is left to load
    [[nodiscard]] std::uint64_t end() const { return m_end; }
    [[nodiscard]] std::uint64_t loadedUpTo() const { return m_base + m_size; }

private:
    const SourceFile& m_file;
    std::string m_buffer;     // readable padding behind m_size, as simdjson wants it
    std::uint64_t m_base = 0; // offset of the first byte in the buffer
    std::size_t m_size = 0;
    std::uint64_t m_end = 0;
};

} // namespace vitrine::store
