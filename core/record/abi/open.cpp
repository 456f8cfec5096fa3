// SPDX-License-Identifier: Apache-2.0
#include "record/abi/handle.h"

#include "product/load.h"

#include <cstddef>
#include <cstdlib>
#include <cstring>

using namespace vitrine;
using record::Handle;

extern char** environ;

namespace {

constexpr std::size_t smallest = offsetof(vitrine_options, product_version);

// Not Environment::ofProcess(): where HOME is not set, that asks the name service, which opens sockets and loads
// libraries. Without a home nothing is recorded.
Environment environmentOfHost(const vitrine_options& options)
{
    Environment environment;
    for (char** entry = environ; entry && *entry; ++entry)
        if (const char* const equals = std::strchr(*entry, '='))
            environment.variables.emplace_hint(environment.variables.end(),
                                               std::string(*entry, static_cast<std::size_t>(equals - *entry)),
                                               equals + 1);
    if (const char* home = std::getenv("HOME"); home && home[0] == '/')
        environment.home = home;
    char text[4096];
    if (::getcwd(text, sizeof text))
        environment.workingDirectory = text;
    if (::gethostname(text, sizeof text) == 0)
        environment.hostName = text;
    for (std::size_t i = 0; options.arguments && i < options.argument_count; ++i)
        if (options.arguments[i])
            environment.arguments.emplace_back(options.arguments[i]);
    return environment;
}

record::ToolOptions toolOptions(const vitrine_options& options)
{
    record::ToolOptions tool;
    tool.host = record::Host::ofProcess();
    tool.host.version = options.product_version ? options.product_version : "";
    tool.host.server = options.server != 0;
    tool.sender.start = options.no_sender == 0 && options.memory == 0;
    tool.sender.program = options.sender ? options.sender : "";
    return tool;
}

Result<record::Recorder> recorderFor(const vitrine_options& options)
{
    record::Options engine;
    engine.environment = environmentOfHost(options);
    engine.memory = options.memory != 0;
    if (!options.profile_json)
        return record::Recorder::open(options.product ? options.product : "", std::move(engine));
    auto profile = product::parseProfile(options.profile_json, "profile_json");
    if (!profile)
        return fail(std::move(profile.error()));
    return record::Recorder::open(std::move(*profile), std::move(engine));
}

void open(Handle& handle, const vitrine_options& options)
{
    auto recorder = recorderFor(options);
    handle.opened = recorder ? VITRINE_OK : record::statusOf(recorder.error());
    if (recorder)
        handle.tool.emplace(std::move(*recorder), toolOptions(options));
    else
        handle.error = std::move(recorder.error());
}

} // namespace

vitrine_recorder* vitrine_open(const vitrine_options* given)
{
    try {
        auto handle = std::make_shared<Handle>();
        handle->opened = VITRINE_BAD_ARGUMENT;
        vitrine_options options{};
        if (given && given->size >= smallest) {
            std::memcpy(&options, given, std::min(given->size, sizeof options));
            open(*handle, options);
        }
        return new vitrine_recorder{std::move(handle)};
    } catch (...) {
        return nullptr;
    }
}

void vitrine_close(vitrine_recorder* recorder)
{
    if (!recorder)
        return;
    record::guarded(recorder->handle, 0, [&](record::Tool&) {
        recorder->handle->tool.reset(); // ends open scopes, lets go of the segment, starts the sender if one is due
        return 0;
    });
    delete recorder;
}

vitrine_status vitrine_opened(const vitrine_recorder* recorder)
{
    return recorder ? recorder->handle->opened : VITRINE_BAD_ARGUMENT;
}

const char* vitrine_version(void) { return VITRINE_VERSION; }
