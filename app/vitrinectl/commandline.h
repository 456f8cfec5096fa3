// SPDX-License-Identifier: GPL-3.0-or-later
// A command line taken apart by the tables in verb.h. Options may stand before or after the verb, "--name VALUE" or
// "--name=VALUE"; "--" ends them.
#pragma once

#include "app/vitrinectl/verb.h"

#include <functional>
#include <map>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace vitrine::ctl {

struct CommandLine
{
    const Verb* verb = nullptr; // null: none was named
    std::map<std::string, std::string, std::less<>> options;
    std::vector<std::string> operands;
    std::vector<std::string> afterDashes; // what followed "--"; only with Verb::toolFlags

    [[nodiscard]] bool has(std::string_view option) const { return options.find(option) != options.end(); }
    [[nodiscard]] std::string value(std::string_view option) const; // empty when it is not there
    [[nodiscard]] std::string format() const;                       // the default one when none is asked for
};

struct UsageError
{
    std::string sentence;
    const Verb* verb = nullptr; // as far as it was understood
};

[[nodiscard]] tl::expected<CommandLine, UsageError> parseCommandLine(const std::vector<std::string>& arguments);

// Is JSON asked for, as far as can be told of a command line that is not understood?
[[nodiscard]] bool asksForJson(const std::vector<std::string>& arguments);

} // namespace vitrine::ctl
