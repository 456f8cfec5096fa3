// SPDX-License-Identifier: Apache-2.0
// What a user's or a project's config file says.
#include "consent/sources.h"

#include "product/detect.h"

namespace vitrine::consent {
namespace {

using document::Document;
using document::Found;
using Search = product::ConfigFile::Search;

// Nothing: the file is meant for this rung. A manifest and Helm values are named the same way.
std::optional<Error> notMeant(const product::ConfigFile& file, const Document& config)
{
    for (const bool wanted : {true, false}) {
        const document::KeyPath& key = wanted ? file.holds : file.lacks;
        if (key.empty())
            continue;
        const auto found = config.find(key);
        if (!found)
            return found.error();
        if (found->has_value() != wanted)
            return Error{Code::NotFound, {}, {}};
    }
    return std::nullopt;
}

std::string rawText(const Document& config, const Found& found)
{
    if (found.value.isObject())
        return "{\u2026}"; // never its content: a secret may stand beside the answer
    if (found.value.isArray())
        return "[\u2026]";
    return shortened(std::string_view(config.bytes()).substr(found.offset, found.length));
}

void readValue(Rung& result, const product::Rung& rung, const Document& config)
{
    const auto found = config.find(rung.key);
    if (!found) {
        const bool computed = config.format() == document::Format::Script && found.error().code == Code::Unsupported;
        setFault(result, found.error(), computed ? Reason::Computed : reasonOf(found.error()));
    } else if (*found) {
        result.value = rawText(config, **found);
        result.line = (**found).position.line;
        result.column = (**found).position.column;
        judge(result, rung.read, (**found).value);
    } else if (rung.key.empty()) {
        judge(result, rung.read, Json("")); // a file that only has to be there
    }
}

} // namespace

const Document* openConfig(Rung& result, const product::Rung& rung, const std::string& productId, Configs& configs)
{
    const std::string& path = configs.locate(*rung.file, productId);
    result.reason = rung.file->search == Search::Named ? Reason::NotNamed : Reason::NoFile;
    if (path.empty())
        return nullptr;
    result.file = path;
    const auto& config = configs.open(path, product::formatOf(*rung.file, path));
    if (!config) {
        result.reason = Reason::NoFile;
        if (config.error().code != Code::NotFound)
            setFault(result, config.error(), reasonOf(config.error()));
        return nullptr;
    }
    if (const auto problem = notMeant(*rung.file, *config)) {
        result.file.clear();
        if (problem->code != Code::NotFound)
            setFault(result, *problem, reasonOf(*problem));
        return nullptr;
    }
    result.source = path.substr(path.rfind('/') + 1);
    result.reason = Reason::NotSet;
    return &*config;
}

Rung fileRung(const product::Rung& rung, const std::string& productId, Configs& configs)
{
    Rung result = blankRung(rung);
    if (const Document* config = openConfig(result, rung, productId, configs))
        readValue(result, rung, *config);
    return result;
}

} // namespace vitrine::consent
