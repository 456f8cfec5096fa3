// SPDX-License-Identifier: GPL-3.0-or-later
// A tool in C++: in memory, every call of the header once. Ends with 0 if all answered as they should.
#include <vitrine/recorder.h>

#include <cstdio>
#include <cstring>

namespace {

int failures = 0;

void check(bool good, const char* what)
{
    if (good)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    ++failures;
}

vitrine_options inMemory(const char* product)
{
    vitrine_options options{};
    options.size = sizeof options;
    options.product = product;
    options.product_version = "1.2.3";
    options.memory = 1;
    return options;
}

bool holds(const char* line, const char* part) { return line && std::strstr(line, part); }

void recordsFields()
{
    vitrine::Recorder recorder(inMemory("azsdk"));
    check(recorder.opened() == VITRINE_OK, "opened");
    check(recorder.give("agent", "Copilot") == VITRINE_OK, "give");
    check(recorder.record("ToolExecuted", {{"toolName", "azsdk_run_tests"},
                                           {"isCustomSdk", true},
                                           vitrine::Field::json("toolArgs", R"({"language":".NET"})")}) == VITRINE_OK,
          "record");
    check(recorder.recordJson("ToolExecuted", R"({"toolName":"azsdk_run_tests","password":"hunter2"})") == VITRINE_OK,
          "recordJson");
    const std::size_t count = recorder.recorded();
    check(count >= 2, "recorded");
    check(holds(recorder.recordedLine(count - 2), R"("toolName":"azsdk_run_tests","isCustomSdk":true)"), "the fields");
    check(!holds(recorder.recordedLine(count - 1), "hunter2"), "a secret");
    check(recorder.recordedLine(count) == nullptr, "no more lines");
    check(recorder.record("no such event") == VITRINE_UNKNOWN_NAME, "an unknown event");
    check(recorder.recordJson("ToolExecuted", "{") == VITRINE_BAD_ARGUMENT, "no JSON");
    check(recorder.recordJson("ToolExecuted", "[]") == VITRINE_BAD_ARGUMENT, "no object");
    check(recorder.tick() != nullptr && recorder.callHeaders() != nullptr && recorder.why() != nullptr, "texts");
    check(recorder.configured(R"({"logLevel":"debug"})") == VITRINE_OK, "configured");
}

void endsScopes()
{
    vitrine::Recorder recorder(inMemory("dr"));
    {
        vitrine::Scope command = recorder.begin("templates list", {"--all", "x"});
        vitrine::Scope inner = recorder.begin("auth login", &command);
        check(inner.completed() == VITRINE_OK, "completed");
        check(command.failed("configuration_error") == VITRINE_OK, "failed");
    }
    const std::size_t count = recorder.recorded();
    check(count > 0 && holds(recorder.recordedLine(count - 1), "configuration_error"), "the failure");
    check(vitrine_scope_completed(nullptr) == VITRINE_BAD_ARGUMENT, "no scope");
    vitrine_scope* late = vitrine_scope_begin(recorder.get(), "late", nullptr, 0, nullptr);
    vitrine_scope* outliving = vitrine_scope_begin(recorder.get(), "later", nullptr, 0, nullptr);
    recorder = vitrine::Recorder(inMemory("dr"));
    check(vitrine_scope_completed(late) != VITRINE_OK, "a scope that outlives its recorder");
    check(vitrine_scope_failed(outliving, nullptr) != VITRINE_OK, "another");
}

void takesWhatIsWrong()
{
    vitrine::Recorder unknown("nobody");
    check(unknown.opened() == VITRINE_UNKNOWN_NAME, "an unknown product");
    check(unknown.record("x") == VITRINE_UNKNOWN_NAME, "its events");
    check(vitrine_record(nullptr, "x", nullptr, 0) == VITRINE_BAD_ARGUMENT, "no recorder");
    check(vitrine_allowed(nullptr) == 0 && vitrine_recorded(nullptr) == 0, "nothing of nothing");
    vitrine_close(nullptr);
    vitrine_options older = inMemory("dr"); // a caller that knows fewer members
    older.size = offsetof(vitrine_options, memory);
    vitrine_recorder* known = vitrine_open(&older);
    check(vitrine_opened(known) == VITRINE_OK && vitrine_recorded(known) == 0, "older options");
    vitrine_field odd{};
    odd.name = "x";
    odd.type = 99;
    check(vitrine_record(known, "x", &odd, 1) != VITRINE_OK, "an unknown type");
    vitrine_close(known);
    older.size = 3;
    vitrine_recorder* tiny = vitrine_open(&older);
    check(vitrine_opened(tiny) == VITRINE_BAD_ARGUMENT, "options of no size");
    vitrine_close(tiny);
}

} // namespace

int main()
{
    recordsFields();
    endsScopes();
    takesWhatIsWrong();
    std::printf("%s\n", vitrine_version());
    return failures == 0 ? 0 : 1;
}
