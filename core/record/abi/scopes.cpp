// SPDX-License-Identifier: Apache-2.0
#include "record/abi/handle.h"

using namespace vitrine;
using record::guarded;
using record::Tool;

vitrine_scope* vitrine_scope_begin(vitrine_recorder* recorder, const char* command, const char* const* arguments,
                                   size_t argument_count, const vitrine_scope* parent)
{
    if (!recorder || !command)
        return nullptr;
    return guarded(recorder->handle, static_cast<vitrine_scope*>(nullptr), [&](Tool& tool) {
        std::optional<std::vector<std::string>> given;
        if (arguments)
            given.emplace();
        for (std::size_t i = 0; arguments && i < argument_count; ++i)
            given->emplace_back(arguments[i] ? arguments[i] : "");
        return new vitrine_scope{recorder->handle,
                                 tool.begin(command, std::move(given), parent ? &parent->scope : nullptr)};
    });
}

vitrine_status vitrine_scope_add(vitrine_scope* scope, const vitrine_field* field)
{
    if (!scope || !field)
        return VITRINE_BAD_ARGUMENT;
    return guarded(scope->handle, VITRINE_OFF, [&](Tool&) {
        const record::GivenFields given(field, 1);
        if (!given.valid())
            return VITRINE_BAD_ARGUMENT;
        scope->scope.add(given.fields()[0].name, record::toJson(given.fields()[0].value));
        return VITRINE_OK;
    });
}

vitrine_status vitrine_scope_completed(vitrine_scope* scope)
{
    const std::unique_ptr<vitrine_scope> owned(scope);
    if (!scope)
        return VITRINE_BAD_ARGUMENT;
    return guarded(scope->handle, VITRINE_OFF, [&](Tool&) { return record::statusOf(scope->scope.completed()); });
}

vitrine_status vitrine_scope_failed(vitrine_scope* scope, const char* error_type)
{
    const std::unique_ptr<vitrine_scope> owned(scope);
    if (!scope)
        return VITRINE_BAD_ARGUMENT;
    return guarded(scope->handle, VITRINE_OFF,
                   [&](Tool&) { return record::statusOf(scope->scope.failed(error_type ? error_type : "")); });
}
