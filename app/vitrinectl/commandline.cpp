// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/commandline.h"
#include "base/nearest.h"
#include "base/text.h"

#include <algorithm>
#include <optional>

namespace vitrine::ctl {
namespace {

std::string quoted(std::string_view word) { return "'" + visibleText(word) + "'"; }

std::string hint(std::string_view word, const std::vector<std::string_view>& candidates)
{
    const std::string_view best = nearest(word, candidates);
    return best.empty() ? std::string() : " Did you mean " + quoted(best) + "?";
}

class Parser
{
public:
    explicit Parser(const std::vector<std::string>& arguments) : m_arguments(arguments) {}

    tl::expected<CommandLine, UsageError> run()
    {
        findVerb();
        for (m_at = 0; m_at < m_arguments.size() && !m_error; ++m_at)
            take(m_arguments[m_at]);
        if (!m_error && !m_line.has("--help") && !m_line.has("--version"))
            check();
        if (m_error)
            return tl::unexpected<UsageError>({*m_error, m_line.verb});
        return m_line;
    }

private:
    void fail(std::string sentence) { m_error = std::move(sentence); }

    // Which options there are depends on the verb, which may come after some of them.
    void findVerb()
    {
        for (std::size_t i = 0; i < m_arguments.size() && m_arguments[i] != "--"; ++i) {
            const std::string& word = m_arguments[i];
            if (word.starts_with("-")) {
                const Option* option = optionNamed(word);
                i += option && !option->argument.empty() ? 1 : 0;
                continue;
            }
            m_verbAt = i;
            m_line.verb = verbNamed(word);
            return;
        }
    }

    const Option* optionNamed(std::string_view name) const
    {
        const auto in = [&](const std::vector<Option>& options) -> const Option* {
            const auto found =
                std::find_if(options.begin(), options.end(), [&](const auto& o) { return o.name == name; });
            return found == options.end() ? nullptr : &*found;
        };
        const Option* common = in(commonOptions());
        return common || !m_line.verb ? common : in(m_line.verb->options);
    }

    void take(const std::string& word)
    {
        if (m_dashes)
            m_line.afterDashes.push_back(word);
        else if (word == "--")
            m_dashes = true;
        else if (word == "-h")
            m_line.options.emplace("--help", "");
        else if (word.size() > 1 && word.starts_with("-"))
            takeOption(word);
        else if (m_at != m_verbAt)
            m_line.operands.push_back(word);
        else if (!m_line.verb)
            fail("There is no verb " + quoted(word) + "." + hint(word, verbNames()));
    }

    void takeOption(const std::string& word)
    {
        const auto equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const Option* option = optionNamed(name);
        if (!option)
            return fail("There is no option " + quoted(name) + "." + hint(name, optionNames()));
        if (option->argument.empty() && equals != std::string::npos)
            return fail("The option " + name + " takes no value.");
        std::string value = equals == std::string::npos ? std::string() : word.substr(equals + 1);
        if (!option->argument.empty() && equals == std::string::npos) {
            if (m_at + 1 >= m_arguments.size())
                return fail("The option " + name + " needs a value: " + name + " " + std::string(option->argument) +
                            ".");
            value = m_arguments[++m_at];
        }
        if (name == "--json")
            m_line.options["--format"] = "json";
        m_line.options[name] = std::move(value);
    }

    void check()
    {
        if (!m_line.verb)
            return fail("A verb is missing.");
        if (!m_line.verb->toolFlags)
            for (std::string& word : m_line.afterDashes)
                m_line.operands.push_back(std::move(word));
        const Verb& verb = *m_line.verb;
        if (m_line.operands.size() < verb.least)
            return fail(std::string(verb.name) + " needs " + std::string(verb.operands) + ".");
        if (m_line.operands.size() > verb.most)
            return fail(std::string(verb.name) + " does not know what to do with " +
                        quoted(m_line.operands[verb.most]) + ".");
        checkFormat();
    }

    void checkFormat()
    {
        std::vector<std::string_view> formats = m_line.verb->formats;
        formats.push_back("json");
        const std::string format = m_line.format();
        if (std::find(formats.begin(), formats.end(), format) != formats.end())
            return;
        std::string known;
        for (std::string_view name : formats)
            known += (known.empty() ? "" : ", ") + std::string(name);
        fail(std::string(m_line.verb->name) + " has no format " + quoted(format) + "; it has " + known + ".");
    }

    static std::vector<std::string_view> verbNames()
    {
        std::vector<std::string_view> names;
        for (const Verb& verb : allVerbs())
            names.push_back(verb.name);
        return names;
    }

    std::vector<std::string_view> optionNames() const
    {
        std::vector<std::string_view> names;
        for (const Option& option : commonOptions())
            names.push_back(option.name);
        if (m_line.verb)
            for (const Option& option : m_line.verb->options)
                names.push_back(option.name);
        return names;
    }

    const std::vector<std::string>& m_arguments;
    CommandLine m_line;
    std::optional<std::string> m_error;
    std::size_t m_at = 0;
    std::size_t m_verbAt = anyNumber;
    bool m_dashes = false;
};

} // namespace

std::string CommandLine::value(std::string_view option) const
{
    const auto found = options.find(option);
    return found == options.end() ? std::string() : found->second;
}

std::string CommandLine::format() const
{
    if (has("--format"))
        return value("--format");
    return verb ? std::string(verb->formats.front()) : std::string("text");
}

tl::expected<CommandLine, UsageError> parseCommandLine(const std::vector<std::string>& arguments)
{
    return Parser(arguments).run();
}

bool asksForJson(const std::vector<std::string>& arguments)
{
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i)
        if (arguments[i] == "--json" || arguments[i] == "--format=json" ||
            (arguments[i] == "--format" && i + 1 < arguments.size() && arguments[i + 1] == "json"))
            return true;
    return false;
}

} // namespace vitrine::ctl
