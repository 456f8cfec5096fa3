// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/redirect.h"

#include "base/descriptor.h"
#include "base/file.h"
#include "base/paths.h"
#include "consent/configedit.h"
#include "product/detect.h"

#include <filesystem>
#include <unistd.h>

namespace vitrine::trial {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view variable = "${XDG_CONFIG_HOME:-~/.config}/";

// Links to everything in `from` but `except`.
Result<> linkAll(const std::string& from, const std::string& to, const std::string& except)
{
    for (const std::string& name : listDirectory(from))
        if (name != except && ::symlink(joinPath(from, name).c_str(), joinPath(to, name).c_str()) != 0)
            return systemError(joinPath(to, name));
    return {};
}

} // namespace

std::string Redirect::keyText() const
{
    std::string text;
    for (const std::string& part : key)
        text += (text.empty() ? "" : ".") + part;
    return text;
}

std::optional<Redirect> redirectOf(const product::Profile& profile, const Environment& environment)
{
    const product::Setting& url = profile.endpoint.url;
    const product::Rung* user = profile.userRung();
    if (!url.variables.empty() || url.key.empty() || !user || !user->file || environment.os != Os::Linux)
        return std::nullopt;
    const std::string path = product::locate(*user->file, profile.id, environment);
    for (const product::OsPath& candidate : user->file->candidates)
        if (candidate.linuxPath.starts_with(variable) && expandPath(candidate.linuxPath, environment) == path)
            return Redirect{&*user->file, url.key, product::formatOf(*user->file, path),
                            expandPath(variable.substr(0, variable.size() - 1), environment),
                            candidate.linuxPath.substr(variable.size())};
    return std::nullopt;
}

Result<> makeRedirected(const Redirect& redirect, const std::string& place, const std::string& address)
{
    auto edit = consent::ConfigEdit::open(joinPath(redirect.from, redirect.file), redirect.format, *redirect.config);
    if (!edit)
        return fail(edit.error());
    if (auto named = edit->set(redirect.key, Json(address)); !named)
        return named;
    std::string from = redirect.from;
    std::string to = place;
    for (const fs::path& part : fs::path(redirect.file)) { // down to the config, a directory of its own at each step
        if (auto made = makeDirectories(to); !made)
            return made;
        if (auto linked = linkAll(from, to, part.string()); !linked)
            return linked;
        from = joinPath(from, part.string());
        to = joinPath(to, part.string());
    }
    return replaceFile(to, edit->after());
}

} // namespace vitrine::trial
