// SPDX-License-Identifier: Apache-2.0
// The config files one decision looks at, each read once, so that all rungs speak of the same bytes. For this room
// only.
#pragma once

#include "base/environment.h"
#include "document/document.h"
#include "product/profile.h"

#include <map>
#include <string>

namespace vitrine::consent {

class Configs
{
public:
    explicit Configs(const Environment& environment) : m_environment(environment) {}

    // Error: NotFound, NoPermission, TooLarge, Unsupported (not a regular file), Malformed, TooDeep, Io; path is set.
    [[nodiscard]] const Result<document::Document>& open(const std::string& path, document::Format format);

    // product::locate(), looked for once; file: one of the profile's, which outlives this.
    [[nodiscard]] const std::string& locate(const product::ConfigFile& file, const std::string& productId);

    [[nodiscard]] const Environment& environment() const { return m_environment; }

private:
    const Environment& m_environment;
    std::map<std::string, Result<document::Document>, std::less<>> m_read;
    std::map<const product::ConfigFile*, std::string> m_located;
};

} // namespace vitrine::consent
