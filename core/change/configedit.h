// SPDX-License-Identifier: GPL-3.0-or-later
// One config file while a plan is made: read once, edited in memory. For this room only.
#pragma once

#include "change/change.h"
#include "document/document.h"

namespace vitrine::change {

class ConfigEdit
{
public:
    // A file that is not there begins empty. Error: as readFile() and Document::parse(), with the path.
    [[nodiscard]] static Result<ConfigEdit> open(const std::string& path, document::Format format,
                                                 const product::ConfigFile& file);

    [[nodiscard]] Result<std::optional<document::Found>> find(const document::KeyPath& key) const;
    [[nodiscard]] Result<> set(const document::KeyPath& key, const Json& value);
    [[nodiscard]] bool exists() const { return m_before.has_value(); }
    // Nothing when nothing was changed.
    [[nodiscard]] std::optional<FileEdit> edit() const;

private:
    ConfigEdit(std::string path, std::optional<std::string> before, document::Document document)
        : m_path(std::move(path)), m_before(std::move(before)), m_document(std::move(document))
    {
    }
    std::string m_path;
    std::optional<std::string> m_before;
    document::Document m_document;
    std::uint32_t m_mode = 0600;
    std::uint32_t m_directoryMode = 0700;
};

// The bytes of a file that may be missing.
[[nodiscard]] Result<std::optional<std::string>> readIfThere(const std::string& path, std::uint64_t maxBytes);

// The directories above the file that are not there yet, innermost first.
[[nodiscard]] std::vector<std::string> missingDirectories(const std::string& path);

} // namespace vitrine::change
