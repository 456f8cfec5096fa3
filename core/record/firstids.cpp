// SPDX-License-Identifier: Apache-2.0
#include "record/firstids.h"

#include "base/file.h"
#include "base/ids.h"
#include "base/paths.h"
#include "consent/configedit.h"
#include "product/detect.h"

namespace vitrine::record {
namespace {

using product::Identifier;

constexpr int mostTries = 5; // while the product writes the same config

bool isMadeHere(const Identifier& identifier)
{
    const bool stored =
        identifier.source == Identifier::Source::ConfigKey || identifier.source == Identifier::Source::TextFile;
    return stored && identifier.resettable && !identifier.alias && identifier.file;
}

Result<> makeOnce(const Identifier& identifier, const std::string& path)
{
    const bool text = identifier.source == Identifier::Source::TextFile;
    const auto format = text ? document::Format::Text : product::formatOf(*identifier.file, path);
    auto file = consent::ConfigEdit::open(path, format, *identifier.file);
    if (!file)
        return fail(file.error());
    const document::KeyPath key = text ? document::KeyPath() : identifier.key;
    const auto found = file->find(key);
    if (!found)
        return fail(found.error());
    if (*found && !(**found).value.isNull() && !(**found).value.plain().empty())
        return {};
    if (auto set = file->set(key, Json(randomUuid())); !set)
        return set;
    ReplaceOptions options;
    options.mode = file->mode();
    options.directoryMode = file->directoryMode();
    options.expected = file->before();
    options.mustNotExist = !file->exists();
    return replaceFile(path, file->after(), options);
}

Result<> make(const Identifier& identifier, const std::string& path)
{
    Result<> made;
    for (int tries = 0; tries < mostTries; ++tries) {
        made = makeOnce(identifier, path);
        if (made || made.error().code != Code::Changed)
            break;
    }
    return made;
}

} // namespace

Result<> makeFirstIds(const product::Profile& profile, const Environment& environment)
{
    Result<> result;
    for (const Identifier& identifier : profile.identifiers) {
        const std::string path =
            isMadeHere(identifier) ? product::locate(*identifier.file, profile.id, environment) : std::string();
        if (path.empty())
            continue;
        const std::string directory = productDirectory(environment, profile.id);
        if (auto there = makeDirectories(directory); !there)
            return there;
        const auto lock = FileLock::tryAcquire(joinPath(directory, "identity.lock"));
        if (!lock)
            return fail(lock.error());
        if (*lock)
            if (auto made = make(identifier, path); !made)
                result = made;
    }
    return result;
}

} // namespace vitrine::record
