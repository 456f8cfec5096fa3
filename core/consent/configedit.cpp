// SPDX-License-Identifier: Apache-2.0
#include "consent/configedit.h"

#include "base/file.h"

namespace vitrine::consent {
namespace {

Error inFile(Error error, const std::string& path)
{
    error.path = path;
    return error;
}

} // namespace

Result<ConfigEdit> ConfigEdit::open(const std::string& path, document::Format format, const product::ConfigFile& file)
{
    auto bytes = readIfThere(path, document::maxConfigBytes);
    if (!bytes)
        return fail(bytes.error());
    auto document = document::Document::parse(format, bytes->value_or(""));
    if (!document)
        return fail(inFile(document.error(), path));
    ConfigEdit edit(path, std::move(*bytes), std::move(*document));
    edit.m_mode = file.mode;
    edit.m_directoryMode = file.directoryMode;
    return edit;
}

Result<std::optional<document::Found>> ConfigEdit::find(const document::KeyPath& key) const
{
    auto found = m_document.find(key);
    if (!found)
        return fail(inFile(found.error(), m_path));
    return found;
}

bool ConfigEdit::holds(const document::KeyPath& key, const Json& value) const
{
    const auto found = m_document.find(key);
    return found && *found && (**found).value == value;
}

Result<> ConfigEdit::set(const document::KeyPath& key, const Json& value)
{
    auto edited = m_document.with(key, value);
    if (!edited)
        return fail(inFile(edited.error(), m_path));
    m_document = std::move(*edited);
    return {};
}

Result<std::optional<std::string>> readIfThere(const std::string& path, std::uint64_t maxBytes)
{
    auto bytes = readFile(path, maxBytes);
    if (bytes)
        return std::optional(std::move(*bytes));
    if (bytes.error().code == Code::NotFound)
        return std::optional<std::string>();
    return fail(bytes.error());
}

} // namespace vitrine::consent
