// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/timer.h"

#include "base/file.h"
#include "base/paths.h"
#include "watch/shortrun.h"
#include "watch/units.h"

#include <filesystem>

namespace vitrine::watch {
namespace {

constexpr std::string_view mark = "# Written by `vitrinectl watch --install`.\n";
constexpr std::string_view placeholder = "@VITRINE_CTL@";
constexpr Millis patience = 5000; // with systemctl

// As systemd.service(5) reads a word of ExecStart.
std::string unitWord(const std::string& word)
{
    std::string out = "\"";
    for (const char c : word) {
        if (c == '"' || c == '\\')
            out += '\\';
        else if (c == '%')
            out += c;
        out += c;
    }
    return out + "\"";
}

bool isForeign(const std::string& path)
{
    const auto text = readFile(path, 64u << 10);
    return text ? !text->starts_with(mark) : text.error().code != Code::NotFound;
}

Result<> write(const std::string& path, const std::string& text)
{
    ReplaceOptions options;
    options.mode = 0644; // as systemd's own
    return replaceFile(path, text, options);
}

Result<> removeIfThere(const std::string& path)
{
    const auto removed = removeFile(path);
    return removed || removed.error().code == Code::NotFound ? Result<>() : removed;
}

Result<> makeLink(const std::string& link, const std::string& target)
{
    if (const auto made = makeDirectories(parentPath(link)); !made)
        return made;
    std::error_code error;
    if (!std::filesystem::is_symlink(link, error))
        std::filesystem::create_symlink(target, link, error);
    return error ? Result<>(fail(Code::Io, link, error.message())) : Result<>();
}

} // namespace

Timer timerOf(const Environment& environment)
{
    const std::string units = expandPath("${XDG_CONFIG_HOME:-~/.config}/systemd/user", environment);
    Timer timer;
    timer.service = joinPath(units, "vitrine-watch.service");
    timer.timer = joinPath(units, "vitrine-watch.timer");
    timer.link = joinPath(units, "timers.target.wants/vitrine-watch.timer");
    std::error_code error;
    timer.on = std::filesystem::is_symlink(timer.link, error);
    timer.foreign = isForeign(timer.service) || isForeign(timer.timer);
    return timer;
}

std::string serviceText(const std::string& program)
{
    std::string text(serviceUnit);
    return text.replace(text.find(placeholder), placeholder.size(), unitWord(program));
}

std::string timerText() { return timerUnit; }

Result<> turnTimerOn(const Environment& environment, const std::string& program)
{
    if (environment.os != Os::Linux)
        return fail(Code::Unsupported, {}, "systemd");
    if (program.empty() || program.front() != '/' || program.find('\n') != std::string::npos || !exists(program))
        return fail(Code::NotFound, program, "vitrinectl");
    const Timer timer = timerOf(environment);
    if (timer.foreign)
        return fail(Code::Changed, isForeign(timer.timer) ? timer.timer : timer.service);
    if (const auto written = write(timer.service, std::string(mark) + serviceText(program)); !written)
        return written;
    if (const auto written = write(timer.timer, std::string(mark) + timerText()); !written)
        return written;
    return makeLink(timer.link, timer.timer);
}

Result<> turnTimerOff(const Environment& environment)
{
    const Timer timer = timerOf(environment);
    if (const auto removed = removeIfThere(timer.link); !removed)
        return removed;
    for (const std::string& unit : {timer.timer, timer.service})
        if (!isForeign(unit))
            if (const auto removed = removeIfThere(unit); !removed)
                return removed;
    return {};
}

bool tellSystemd(const Environment& environment, bool on)
{
    const auto ask = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"systemctl", "--user", "--quiet"});
        return endsWell(environment, std::move(words), patience);
    };
    if (on)
        return ask({"daemon-reload"}) && ask({"start", "vitrine-watch.timer"});
    const bool stopped = ask({"stop", "vitrine-watch.timer"});
    return ask({"daemon-reload"}) && stopped;
}

} // namespace vitrine::watch
