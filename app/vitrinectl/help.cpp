// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/help.h"

#include <algorithm>

namespace vitrine::ctl {
namespace {

using Line = std::pair<std::string, std::string_view>;

std::string columns(const std::vector<Line>& lines)
{
    std::size_t width = 0;
    for (const Line& line : lines)
        width = std::max(width, line.first.size());
    std::string out;
    for (const auto& [left, right] : lines)
        out += "  " + left + std::string(width - left.size() + 2, ' ') + std::string(right) + "\n";
    return out;
}

std::string optionList(const std::vector<Option>& options)
{
    std::vector<Line> lines;
    for (const Option& option : options)
        lines.emplace_back(std::string(option.name) + (option.argument.empty() ? "" : " ") +
                               std::string(option.argument),
                           option.help);
    return columns(lines);
}

std::string formatList(const Verb& verb)
{
    std::string out = "Formats: ";
    for (std::string_view format : verb.formats)
        out += std::string(format) + (format == verb.formats.front() ? " (default), " : ", ");
    return out + "json\n";
}

constexpr std::string_view exitCodes =
    "Exit codes: 0 done, or yes; 1 no, or nothing could be changed; 2 usage; 3 a file cannot be read or written;\n"
    "4 locked by policy; 5 the tool's notice is due; 6 over its rate; 7 it cannot be told.\n";

std::string programHelp()
{
    std::vector<Line> lines;
    for (const Verb& verb : allVerbs())
        lines.emplace_back(std::string(verb.name) + (verb.operands.empty() ? "" : " ") + std::string(verb.operands),
                           verb.summary);
    return "vitrinectl shows what developer tools would send home, says why they may, and changes it.\n"
           "It sends nothing itself.\n\nUsage: vitrinectl VERB [OPERAND...] [OPTION...]\n\nVerbs:\n" +
           columns(lines) + "\nOptions of every verb:\n" + optionList(commonOptions()) + "\n" + std::string(exitCodes) +
           "\n`vitrinectl VERB --help` tells more.\n";
}

} // namespace

std::string usageLine(const Verb& verb)
{
    return "vitrinectl " + std::string(verb.name) + (verb.operands.empty() ? "" : " ") + std::string(verb.operands) +
           " [OPTION...]";
}

std::string helpFor(const Verb* verb)
{
    if (!verb)
        return programHelp();
    std::string out = "Usage: " + usageLine(*verb) + "\n\n" + std::string(verb->summary) + ".\n";
    if (!verb->more.empty())
        out += "\n" + std::string(verb->more) + "\n";
    if (!verb->options.empty())
        out += "\nOptions:\n" + optionList(verb->options);
    return out + "\nOptions of every verb:\n" + optionList(commonOptions()) + "\n" + formatList(*verb) + "\n" +
           std::string(exitCodes);
}

} // namespace vitrine::ctl
