// SPDX-License-Identifier: Apache-2.0
// One config file while an answer is written into it: read once, edited in memory, put back by whoever plans or applies
// the change (core/change with a diff and an undo, core/record for an answered notice).
#pragma once

#include "document/document.h"
#include "product/profile.h"

#include <optional>
#include <string>

namespace vitrine::consent {

class ConfigEdit
{
public:
    // A file that is not there begins empty. Error: as readFile() and Document::parse(), with the path.
    [[nodiscard]] static Result<ConfigEdit> open(const std::string& path, document::Format format,
                                                 const product::ConfigFile& file);

    [[nodiscard]] Result<std::optional<document::Found>> find(const document::KeyPath& key) const;
    [[nodiscard]] bool holds(const document::KeyPath& key, const Json& value) const;
    [[nodiscard]] Result<> set(const document::KeyPath& key, const Json& value);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] bool exists() const { return m_before.has_value(); }
    [[nodiscard]] bool changed() const { return m_document.bytes() != m_before.value_or(""); }
    [[nodiscard]] const std::optional<std::string>& before() const { return m_before; }
    [[nodiscard]] const std::string& after() const { return m_document.bytes(); }
    [[nodiscard]] std::uint32_t mode() const { return m_mode; } // of the file and its directories, if they are made
    [[nodiscard]] std::uint32_t directoryMode() const { return m_directoryMode; }

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

} // namespace vitrine::consent
