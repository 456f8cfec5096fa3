// SPDX-License-Identifier: Apache-2.0
#include "record/abi/handle.h"

using namespace vitrine;
using record::GivenFields;
using record::guarded;
using record::statusOf;
using record::Tool;

vitrine_status vitrine_record(vitrine_recorder* recorder, const char* event, const vitrine_field* fields, size_t count)
{
    if (!recorder || !event)
        return VITRINE_BAD_ARGUMENT;
    const vitrine_status closed = recorder->handle->opened == VITRINE_OK ? VITRINE_FAULT : recorder->handle->opened;
    return guarded(recorder->handle, closed, [&](Tool& tool) {
        const GivenFields given(fields, count);
        return given.valid() ? statusOf(tool.record(event, given.fields())) : VITRINE_BAD_ARGUMENT;
    });
}

vitrine_status vitrine_record_json(vitrine_recorder* recorder, const char* event, const char* fields_json)
{
    if (!recorder || !event || !fields_json)
        return VITRINE_BAD_ARGUMENT;
    const vitrine_status closed = recorder->handle->opened == VITRINE_OK ? VITRINE_FAULT : recorder->handle->opened;
    return guarded(recorder->handle, closed, [&](Tool& tool) {
        const auto fields = Json::parse(fields_json);
        return fields ? statusOf(tool.record(event, *fields)) : VITRINE_BAD_ARGUMENT;
    });
}

vitrine_status vitrine_give(vitrine_recorder* recorder, const char* name, const char* value)
{
    if (!recorder || !name || !value)
        return VITRINE_BAD_ARGUMENT;
    return guarded(recorder->handle, VITRINE_FAULT, [&](Tool& tool) {
        tool.give(name, value);
        return VITRINE_OK;
    });
}

vitrine_status vitrine_configured(vitrine_recorder* recorder, const char* changes_json)
{
    if (!recorder || !changes_json)
        return VITRINE_BAD_ARGUMENT;
    return guarded(recorder->handle, VITRINE_FAULT, [&](Tool& tool) {
        const auto changes = Json::parse(changes_json);
        return changes ? statusOf(tool.configured(*changes)) : VITRINE_BAD_ARGUMENT;
    });
}

size_t vitrine_recorded(const vitrine_recorder* recorder)
{
    if (!recorder)
        return 0;
    return guarded(recorder->handle, std::size_t{0}, [](Tool& tool) { return tool.recorder().recorded().size(); });
}

const char* vitrine_recorded_line(vitrine_recorder* recorder, size_t index)
{
    if (!recorder)
        return nullptr;
    return guarded(recorder->handle, static_cast<const char*>(nullptr), [&](Tool& tool) -> const char* {
        const auto& events = tool.recorder().recorded();
        return index < events.size() ? events[index].raw.c_str() : nullptr;
    });
}
