// SPDX-License-Identifier: Apache-2.0
#include "outbox/generation.h"

#include "base/file.h"
#include "base/ids.h"
#include "base/json.h"
#include "base/paths.h"
#include "outbox/newfile.h"

namespace vitrine::outbox {
namespace {

constexpr std::uint64_t mostBytes = 4096;
constexpr std::string_view head = R"({"v":1,"generation":")";
constexpr std::string_view tail = "\"}\n";

// As ensureGeneration() writes it. Every command reads it, and the JSON library is slow to start.
bool isOurs(std::string_view bytes)
{
    return bytes.size() > head.size() + tail.size() && bytes.starts_with(head) && bytes.ends_with(tail) &&
           isUuid(bytes.substr(head.size(), bytes.size() - head.size() - tail.size()));
}

} // namespace

std::string generationPath(const Environment& environment, std::string_view productId)
{
    return joinPath(productDirectory(environment, productId), "consent.json");
}

Result<std::string> generation(const Environment& environment, std::string_view productId)
{
    const std::string path = generationPath(environment, productId);
    const auto bytes = readFile(path, mostBytes);
    if (!bytes)
        return fail(bytes.error());
    if (isOurs(*bytes))
        return bytes->substr(head.size(), bytes->size() - head.size() - tail.size());
    const auto value = Json::parse(*bytes);
    const std::string_view word = value ? (*value)["generation"].text() : std::string_view();
    if (word.empty() || !(*value)["generation"].isString())
        return fail(Code::Malformed, path, "states no generation");
    return std::string(word);
}

Result<std::string> ensureGeneration(const Environment& environment, std::string_view productId)
{
    auto known = generation(environment, productId);
    if (known || known.error().code != Code::NotFound)
        return known;
    const std::string path = generationPath(environment, productId);
    if (auto made = makeStateDirectory(environment, parentPath(path)); !made)
        return fail(made.error());
    const auto lock = lockedDirectory(parentPath(path));
    if (!lock)
        return fail(lock.error());
    if (exists(path))
        return generation(environment, productId);
    removeTemporaries(parentPath(path));
    std::string word = randomUuid();
    // Synced: an empty file after a power failure would stop all sending for good.
    const std::string bytes = std::string(head) + word + std::string(tail);
    if (auto written = makeFile(path, bytes, Sync::Yes); !written)
        return written.error().code == Code::Changed ? generation(environment, productId) : fail(written.error());
    return word;
}

} // namespace vitrine::outbox
