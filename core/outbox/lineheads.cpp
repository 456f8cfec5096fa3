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

// Gathers a line's beginning across blocks.
class Heads
{
public:
    explicit Heads(const std::function<void(std::string_view)>& use) : m_use(use) {}

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

    void endLine()
    {
        m_use(m_head);
        m_head.clear();
    }

private:
    const std::function<void(std::string_view)>& m_use;
    std::string m_head;
};

} // namespace

void eachLineHead(const std::string& path, const std::function<void(std::string_view head)>& use)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    std::string block(1u << 16, '\0');
    Heads heads(use);
    for (;;) {
        const ssize_t count = file.valid() ? ::read(file.get(), block.data(), block.size()) : 0;
        if (count <= 0)
            break;
        heads.add(std::string_view(block).substr(0, static_cast<std::size_t>(count)));
    }
    heads.endLine();
}

LineHeads lineHeadsOf(const std::string& path)
{
    LineHeads heads;
    eachLineHead(path, [&](std::string_view head) {
        if (!head.starts_with('{') || looksLikeSegmentLine(head))
            return;
        ++heads.events;
        const std::size_t end = head.starts_with(idStart) ? head.find('"', idStart.size()) : std::string_view::npos;
        if (end != std::string_view::npos && heads.ids.size() < mostIds)
            heads.ids.emplace_back(head.substr(idStart.size(), end - idStart.size()));
    });
    return heads;
}

} // namespace vitrine::outbox
