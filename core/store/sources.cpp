// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/loader.h"

#include "base/file.h"
#include "base/paths.h"
#include "outbox/claim.h"
#include "outbox/generation.h"

#include <algorithm>

namespace vitrine::store {
namespace {

// '*' stands for any text, '?' for one byte.
bool fits(std::string_view name, std::string_view pattern)
{
    std::size_t at = 0;
    std::size_t in = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (at < name.size()) {
        if (in < pattern.size() && pattern[in] == '*') {
            star = in++;
            resume = at;
        } else if (in < pattern.size() && (pattern[in] == '?' || pattern[in] == name[at])) {
            ++in;
            ++at;
        } else if (star != std::string_view::npos) {
            in = star + 1;
            at = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', in) == std::string_view::npos;
}

void addFiles(std::vector<Source>& to, const std::string& directory, std::string_view pattern,
              const std::string& product, event::Status status)
{
    for (const std::string& name : listDirectory(directory)) {
        const std::string path = joinPath(directory, name);
        const auto facts = fits(name, pattern) ? factsOf(path) : Result<FileFacts>(fail(Code::NotFound));
        const bool known = std::any_of(to.begin(), to.end(), [&](const Source& one) { return one.path == path; });
        if (facts && !facts->directory && !known)
            to.push_back({path, product, status});
    }
}

// What a product's spools and journals cannot say themselves: which lines may still be sent, and what was dropped.
void tellOutbox(std::vector<Source>& sources, std::size_t first, const Environment& environment)
{
    const std::string product = sources[first].product;
    const std::string generation = outbox::generation(environment, product).value_or(std::string());
    for (std::size_t i = first; i < sources.size(); ++i)
        sources[i].generation = generation;
    for (const outbox::Dropped& dropped : outbox::dropped(environment, product))
        for (const std::string& id : dropped.ids)
            sources[first].dropped.emplace_back(id, dropped.reason);
}

void addEventFile(std::vector<Source>& to, const product::Profile& profile, const product::EventFile& file,
                  const Environment& environment)
{
    const std::string path = expandPath(file.path.on(environment.os), environment);
    if (path.empty())
        return;
    const std::string directory = parentPath(path);
    addFiles(to, directory, path.substr(std::min(path.size(), directory.size() + 1)), profile.id,
             event::Status::Recorded);
}

} // namespace

std::vector<Source> knownSources(const product::Catalogue& catalogue, const Environment& environment)
{
    std::vector<Source> sources;
    for (const product::Profile& profile : catalogue.profiles) {
        const std::size_t first = sources.size();
        addFiles(sources, joinPath(productDirectory(environment, profile.id), "journal"), "*.ndjson", profile.id,
                 event::Status::Sent);
        addFiles(sources, spoolDirectory(environment, profile.id), "*.ndjson", profile.id, event::Status::Queued);
        if (first < sources.size())
            tellOutbox(sources, first, environment);
    }
    for (const product::Profile& profile : catalogue.profiles)
        for (const product::EventFile& file : profile.eventFiles)
            addEventFile(sources, profile, file, environment);
    return sources;
}

} // namespace vitrine::store
