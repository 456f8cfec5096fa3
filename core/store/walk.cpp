// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/walk.h"

namespace vitrine::store {
namespace {

// Over a snapshot that knows nothing quicker.
class PlainWalk : public Walk
{
public:
    explicit PlainWalk(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    [[nodiscard]] Result<event::Event> event(std::size_t index) override { return m_snapshot.event(index); }
    [[nodiscard]] const Draft* glimpse(std::size_t) override { return nullptr; }

private:
    const Snapshot& m_snapshot;
};

} // namespace

std::unique_ptr<Walk> Snapshot::walk() const { return std::make_unique<PlainWalk>(*this); }

} // namespace vitrine::store
