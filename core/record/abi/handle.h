// SPDX-License-Identifier: Apache-2.0
// What stands behind the handles of <vitrine/vitrine.h>. For this folder only.
#pragma once

#include "record/abi/forklock.h"
#include "record/include/vitrine/vitrine.h"
#include "record/tool.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace vitrine::record {

struct Handle
{
    ForkLock lock;
    std::optional<Tool> tool; // none: `opened` says why, or it was closed
    vitrine_status opened = VITRINE_FAULT;
    Error error;
    // What was given back last, each by its call.
    std::string why, lastError, tick, headers;
};

[[nodiscard]] vitrine_status statusOf(Outcome outcome);
[[nodiscard]] vitrine_status statusOf(const Error& error);

// Nothing of C++ leaves the library: work(tool) under the lock, or `otherwise` where there is no tool or no memory.
template<class Result, class Work> Result guarded(const std::shared_ptr<Handle>& handle, Result otherwise, Work work)
{
    try {
        const std::lock_guard held(handle->lock);
        return handle->tool ? work(*handle->tool) : otherwise;
    } catch (...) {
        return otherwise;
    }
}

// The fields of a call, looked at where they lie; JSON is parsed.
class GivenFields
{
public:
    GivenFields(const vitrine_field* fields, std::size_t count);
    [[nodiscard]] bool valid() const { return m_valid; }
    [[nodiscard]] std::span<const Field> fields() const { return {m_many.empty() ? m_few : m_many.data(), m_count}; }

private:
    static constexpr std::size_t few = 48;
    [[nodiscard]] bool take(const vitrine_field& given, Field& into);

    Field m_few[few];
    std::vector<Field> m_many;
    std::vector<std::unique_ptr<Json>> m_parsed;
    std::size_t m_count;
    bool m_valid;
};

} // namespace vitrine::record

struct vitrine_recorder
{
    std::shared_ptr<vitrine::record::Handle> handle; // shared with scopes, which may outlive it
};

struct vitrine_scope
{
    std::shared_ptr<vitrine::record::Handle> handle;
    vitrine::record::Scope scope;
};
