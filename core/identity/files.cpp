// SPDX-License-Identifier: Apache-2.0
// Identifiers that lie in a file.
#include "identity/sources.h"

#include "base/file.h"
#include "product/detect.h"

#include <algorithm>

namespace vitrine::identity {
namespace {

constexpr std::uint64_t maxIdBytes = 4096;

bool isAbsent(const Error& error) { return error.code == Code::NotFound; }

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return std::string(text.substr(0, text.find_last_not_of(blanks) + 1));
}

Reading unreadable(Reading reading, const Error& error)
{
    if (isAbsent(error))
        return reading;
    reading.fault = error;
    reading.fault->path = reading.file;
    return reading;
}

} // namespace

Reading fromConfig(const product::Identifier& id, const std::string& productId, const Environment& environment)
{
    Reading reading;
    if (!id.file)
        return reading;
    reading.file = reading.source = product::locate(*id.file, productId, environment);
    auto bytes = readFile(reading.file, document::maxConfigBytes);
    if (!bytes)
        return unreadable(reading, bytes.error());
    const auto config = document::Document::parse(product::formatOf(*id.file, reading.file), std::move(*bytes));
    if (!config)
        return unreadable(reading, config.error());
    const auto found = config->find(id.key);
    if (!found)
        return unreadable(reading, found.error());
    if (!found->has_value() || (**found).value.isNull())
        return reading;
    const document::Found& at = **found;
    if (!at.value.isString() && !at.value.isNumber())
        return unreadable(reading, {Code::WrongType, {}, {}, at.position.line, at.position.column, at.offset});
    // As it stands there: 0123 is no number to whoever wrote it.
    reading.value =
        at.value.isString() ? at.value.text() : std::string_view(config->bytes()).substr(at.offset, at.length);
    reading.line = at.position.line;
    reading.source += ":" + std::to_string(reading.line);
    return reading;
}

Reading fromTextFile(const product::Identifier& id, const std::string& productId, const Environment& environment)
{
    Reading reading;
    if (!id.file)
        return reading;
    reading.file = reading.source = product::locate(*id.file, productId, environment);
    const auto bytes = readFile(reading.file, maxIdBytes);
    if (!bytes)
        return unreadable(reading, bytes.error());
    reading.value = trimmed(*bytes);
    if (!reading.value.empty())
        reading.line = 1;
    return reading;
}

} // namespace vitrine::identity
