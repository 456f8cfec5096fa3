// SPDX-License-Identifier: Apache-2.0
// What may be recorded, what is due, and what rides on ordinary calls.
#include "record/abi/handle.h"

#include <algorithm>
#include <cstring>

using namespace vitrine;
using record::guarded;
using record::Tool;

namespace {

int kindOf(record::Due due)
{
    switch (due) {
    case record::Due::Notice:
        return VITRINE_NOTICE_SHOW;
    case record::Due::Prompt:
        return VITRINE_NOTICE_PROMPT;
    case record::Due::None:
    case record::Due::NoTerminal:
        break;
    }
    return VITRINE_NOTICE_NONE;
}

std::string textOf(const Error& error)
{
    std::string text = name(error.code);
    for (const std::string& part : {error.path, error.detail})
        if (!part.empty())
            text += " " + part;
    return text;
}

} // namespace

int vitrine_allowed(vitrine_recorder* recorder)
{
    return recorder ? guarded(recorder->handle, 0, [](Tool& tool) { return tool.recorder().allowed() ? 1 : 0; }) : 0;
}

const char* vitrine_why(vitrine_recorder* recorder)
{
    if (!recorder)
        return "";
    return guarded(recorder->handle, "", [&](Tool& tool) {
        const consent::Rung& winner = tool.recorder().decision().winner();
        recorder->handle->why =
            winner.source + ": " + product::name(winner.verdict) + " (" + consent::name(winner.reason) + ")";
        return recorder->handle->why.c_str();
    });
}

int vitrine_notice_due(vitrine_recorder* recorder, vitrine_notice* notice)
{
    if (!recorder)
        return VITRINE_NOTICE_NONE;
    return guarded(recorder->handle, static_cast<int>(VITRINE_NOTICE_NONE), [&](Tool& tool) {
        const product::Notice& known = tool.recorder().wholeProfile().notice;
        const int kind = kindOf(tool.noticeDue());
        vitrine_notice told{};
        told.size = sizeof told;
        told.kind = kind;
        told.default_yes = known.enterIsYes ? 1 : 0;
        told.text = known.text.c_str();
        told.link = known.link.c_str();
        told.version = known.consentVersion.c_str();
        if (notice && notice->size >= sizeof notice->size) {
            const std::size_t size = std::min(notice->size, sizeof told);
            told.size = size;
            std::memcpy(notice, &told, size);
        }
        return kind;
    });
}

vitrine_status vitrine_notice_answered(vitrine_recorder* recorder, vitrine_answer answer)
{
    if (!recorder || answer < VITRINE_SHOWN || answer > VITRINE_NO)
        return VITRINE_BAD_ARGUMENT;
    return guarded(recorder->handle, VITRINE_FAULT, [&](Tool& tool) {
        constexpr record::Answer answers[] = {record::Answer::Shown, record::Answer::Yes, record::Answer::No};
        const auto written = tool.answer(answers[answer - VITRINE_SHOWN]);
        if (!written)
            recorder->handle->error = written.error();
        return written ? VITRINE_OK : record::statusOf(written.error());
    });
}

const char* vitrine_tick(vitrine_recorder* recorder)
{
    if (!recorder)
        return "";
    return guarded(recorder->handle, "", [&](Tool& tool) {
        std::string& due = recorder->handle->tick;
        due.clear();
        for (const std::string& event : tool.tick().due)
            due += (due.empty() ? "" : "\n") + event;
        return due.c_str();
    });
}

const char* vitrine_call_headers(vitrine_recorder* recorder)
{
    if (!recorder)
        return "";
    return guarded(recorder->handle, "", [&](Tool& tool) {
        std::string& lines = recorder->handle->headers;
        lines.clear();
        for (const record::CallHeader& header : tool.callHeaders())
            lines += (lines.empty() ? "" : "\n") + header.name + ": " + header.value;
        return lines.c_str();
    });
}

const char* vitrine_last_error(vitrine_recorder* recorder)
{
    if (!recorder)
        return "";
    try {
        const std::lock_guard held(recorder->handle->lock);
        record::Handle& handle = *recorder->handle;
        const bool none = handle.error.path.empty() && handle.error.detail.empty();
        const Error error = none && handle.tool ? handle.tool->recorder().lastError() : handle.error;
        handle.lastError = error.path.empty() && error.detail.empty() ? std::string() : textOf(error);
        return handle.lastError.c_str();
    } catch (...) {
        return "";
    }
}
