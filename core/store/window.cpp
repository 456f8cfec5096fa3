// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/window.h"

#include "store/tape.h"

#include <algorithm>

namespace vitrine::store {
namespace {

constexpr std::size_t firstBlock = 128u << 10; // the first rows should not wait
constexpr std::size_t block = 1u << 20;

} // namespace

Window::Window(const SourceFile& file, std::uint64_t start, std::uint64_t end) : m_file(file), m_base(start), m_end(end)
{
}

std::string_view Window::from(std::uint64_t offset)
{
    if (offset < m_base || offset > m_base + m_size) {
        m_base = offset;
        m_size = 0;
    }
    if (offset == m_base + m_size)
        load(offset);
    return std::string_view(m_buffer).substr(offset - m_base, m_base + m_size - offset);
}

bool Window::load(std::uint64_t keep)
{
    if (complete())
        return false;
    const std::size_t drop = static_cast<std::size_t>(std::clamp(keep, m_base, m_base + m_size) - m_base);
    const std::size_t wanted = static_cast<std::size_t>(
        std::min<std::uint64_t>(m_buffer.empty() ? firstBlock : block, m_end - (m_base + m_size)));
    m_buffer.erase(0, drop);
    m_base += drop;
    m_size -= drop;
    m_buffer.resize(m_size + wanted + TapeParser::padding);
    const std::size_t got = m_file.read(m_base + m_size, m_buffer.data() + m_size, wanted);
    m_size += got;
    if (got < wanted)
        m_end = m_base + m_size; // cut short meanwhile
    return got > 0;
}

} // namespace vitrine::store
