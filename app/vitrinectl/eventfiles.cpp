// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/eventfiles.h"

#include <algorithm>
#include <filesystem>

namespace vitrine::ctl {
namespace {

std::string normal(const std::string& path)
{
    std::error_code error;
    const auto absolute = std::filesystem::absolute(path, error);
    return error ? path : absolute.lexically_normal().string();
}

} // namespace

std::vector<store::Source> eventSources(const Session& session, const std::vector<std::string>& files)
{
    std::vector<store::Source> known = store::knownSources(session.catalogue(), session.environment());
    if (files.empty())
        return known;
    std::vector<store::Source> sources;
    for (const std::string& file : files) {
        store::Source source{file, {}, event::Status::Recorded};
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const store::Source& each) { return normal(each.path) == normal(file); });
        if (same != known.end()) {
            source = *same;
            source.path = file;
            source.alone = true;
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

Exit reportFiles(Session& session, const store::Snapshot& snapshot)
{
    Exit exit = Exit::Done;
    for (const store::FileSummary& file : snapshot.files()) {
        session.readFile(file.path);
        if (file.failed) {
            session.report(*file.failed);
            exit = Exit::CannotAccess;
        }
    }
    return exit;
}

} // namespace vitrine::ctl
