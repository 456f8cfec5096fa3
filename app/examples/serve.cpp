// SPDX-License-Identifier: GPL-3.0-or-later
// A server in C++: one session as long as it runs, told of its start and its end; each call is a scope, and one that
// throws has failed.
#include <vitrine/recorder.h>

#include <iostream>
#include <stdexcept>

namespace {

void call(vitrine::Recorder& recorder, const std::string& tool)
{
    vitrine::Scope scope = recorder.begin(tool.c_str());
    if (tool != "azsdk_verify_setup")
        throw std::invalid_argument("no such tool");
    scope.completed();
}

} // namespace

int main()
{
    vitrine_options options{};
    options.size = sizeof options;
    options.product = "azsdk";
    options.product_version = "0.5.6.0";
    options.server = 1;
    vitrine::Recorder recorder(options);
    recorder.give("client", "Visual Studio Code");

    for (std::string line; std::getline(std::cin, line); recorder.tick())
        try {
            call(recorder, line);
        } catch (const std::exception& problem) {
            std::cerr << line << ": " << problem.what() << "\n";
        }
}
