// SPDX-License-Identifier: Apache-2.0
#include "base/paths.h"

#include <algorithm>
#if defined(_WIN32)
#include <filesystem>
#endif

namespace vitrine {
namespace {

// The end of "${...}" that begins at `open`, braces inside counted.
std::size_t closingBrace(std::string_view text, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < text.size(); ++i) {
        if (text[i] == '{')
            ++depth;
        else if (text[i] == '}' && --depth == 0)
            return i;
    }
    return std::string_view::npos;
}

struct Expansion
{
    const Environment& environment;
    bool missing = false;

    std::string variable(std::string_view expression)
    {
        const auto split = expression.find(":-");
        const auto value = environment.variable(expression.substr(0, split));
        if (value && !value->empty())
            return std::string(*value);
        if (split != std::string_view::npos)
            return text(expression.substr(split + 2));
        missing = true;
        return {};
    }

    // At a '$' or '%': appends what stands for it, and returns where to go on.
    std::size_t behindSign(std::string_view source, std::size_t at, std::string& out)
    {
        const bool braces = source.substr(at, 2) == "${";
        const std::size_t open = braces ? at + 2 : at + 1;
        const std::size_t end = braces ? closingBrace(source, at + 1) : source.find('%', open);
        if ((source[at] == '$' && !braces) || end == std::string_view::npos) {
            out += source[at];
            return at + 1;
        }
        out += variable(source.substr(open, end - open));
        return end + 1;
    }

    std::string text(std::string_view source)
    {
        std::string out;
        std::size_t at = 0;
        if (source.starts_with('~') && (source.size() == 1 || source[1] == '/' || source[1] == '\\')) {
            out += environment.home;
            at = 1;
        }
        while (at < source.size()) {
            const std::size_t next = std::min(source.find_first_of("$%", at), source.size());
            out.append(source, at, next - at);
            at = next < source.size() ? behindSign(source, next, out) : next;
        }
        return out;
    }
};

} // namespace

std::string expandPath(std::string_view pathTemplate, const Environment& environment)
{
    Expansion expansion{environment};
    std::string path = expansion.text(pathTemplate);
    return expansion.missing ? std::string() : path;
}

std::string abbreviateHome(std::string_view path, const Environment& environment)
{
    const std::string& home = environment.home;
    if (home.size() > 1 && path.starts_with(home) && (path.size() == home.size() || path[home.size()] == '/'))
        return "~" + std::string(path.substr(home.size()));
    return std::string(path);
}

std::string stateDirectory(const Environment& environment)
{
    switch (environment.os) {
    case Os::Windows:
        return expandPath("%LOCALAPPDATA%\\vitrine", environment);
    case Os::MacOs:
        return expandPath("~/Library/Application Support/vitrine", environment);
    case Os::Linux:
        break;
    }
    const auto named = environment.variable("XDG_STATE_HOME");
    if (named && !named->empty())
        return joinPath(*named, "vitrine");
    return joinPath(environment.home, ".local/state/vitrine");
}

std::string productDirectory(const Environment& environment, std::string_view productId)
{
    return joinPath(stateDirectory(environment), productId);
}

std::string spoolDirectory(const Environment& environment, std::string_view productId)
{
    return joinPath(productDirectory(environment, productId), "spool");
}

// As std::filesystem::path does it, which takes twenty times as long; a recorder joins on every command's way.
std::string joinPath(std::string_view directory, std::string_view name)
{
#if defined(_WIN32)
    return (std::filesystem::path(directory) / std::filesystem::path(name)).string();
#else
    if (directory.empty() || name.starts_with('/'))
        return std::string(name);
    std::string path(directory);
    if (!path.ends_with('/'))
        path += '/';
    return path.append(name);
#endif
}

std::string parentPath(std::string_view path)
{
#if defined(_WIN32)
    return std::filesystem::path(path).parent_path().string();
#else
    std::size_t end = path.rfind('/');
    if (end == std::string_view::npos)
        return {};
    while (end > 0 && path[end - 1] == '/')
        --end;
    return std::string(path.substr(0, std::max<std::size_t>(end, 1)));
#endif
}

} // namespace vitrine
