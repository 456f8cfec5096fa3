// SPDX-License-Identifier: GPL-3.0-or-later
// host.c in C++: a tool that does nothing, and the same tool with one event recorded (RECORDS).
#ifdef RECORDS
#include <vitrine/recorder.h>
#endif

#include <string>

int main(int argc, char**)
{
    const std::string command = argc > 100 ? "many" : "templates list"; // so that both use the standard library
#ifdef RECORDS
    vitrine_options options{};
    options.size = sizeof options;
    options.product = "dr";
    options.product_version = "1.4.0";
    options.no_sender = 1;
    vitrine::Recorder recorder(options);
    recorder.record("command_completed", {{"command", command}, {"success", true}, {"duration_ms", 1250}});
#endif
    return command.empty() ? 1 : 0;
}
