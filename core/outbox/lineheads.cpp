// SPDX-License-Identifier: Apache-2.0
#include "outbox/lineheads.h"

#include "base/descriptor.h"
#include "outbox/spool.h"

#include <algorithm>
#include <fcntl.h>

namespace vitrine::outbox {
namespace {

constexpr std::size_t headLength = 80; // tells an event from a segment's first line, and holds an ID
constexpr std::size_t mostIds = 250;
constexpr std::string_view idStart = R"({"v":1,"id":")";

class Heads
{
public:
    void add(std::string_view block)
    {
        while (!block.empty()) {
            const std::size_t end = std::min(block.find('\n'), block.size());
            if (m_head.size() < headLength)
                m_head += block.substr(0, std::min(end, headLength - m_head.size()));
            if (end == block.size())
                return;
            endLine();
            block.remove_prefix(end + 1);
        }
    }

    LineHeads all()
    {
        endLine();
        return std::move(m_heads);
    }

private:
    void endLine()
    {
        if (m_head.starts_with('{') && !looksLikeSegmentLine(m_head)) {
            ++m_heads.events;
            noteId();
        }
        m_head.clear();
    }

    void noteId()
    {
        const std::size_t end = m_head.starts_with(idStart) ? m_head.find('"', idStart.size()) : std::string::npos;
        if (end != std::string::npos && m_heads.ids.size() < mostIds)
            m_heads.ids.push_back(m_head.substr(idStart.size(), end - idStart.size()));
    }

    std::string m_head;
    LineHeads m_heads;
};

} // namespace

LineHeads lineHeadsOf(const std::string& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    std::string block(1u << 16, '\0');
    Heads heads;
    for (;;) {
        const ssize_t count = file.valid() ? ::read(file.get(), block.data(), block.size()) : 0;
        if (count <= 0)
            return heads.all();
        heads.add(std::string_view(block).substr(0, static_cast<std::size_t>(count)));
    }
}

} // namespace vitrine::outbox
