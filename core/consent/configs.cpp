// SPDX-License-Identifier: Apache-2.0
#include "consent/configs.h"

#include "base/planned.h"
#include "base/text.h"
#include "product/detect.h"

namespace vitrine::consent {
namespace {

Result<document::Document> load(const Environment& environment, const std::string& path, document::Format format)
{
    auto bytes = readPlanned(environment, path, document::maxConfigBytes);
    if (!bytes)
        return fail(std::move(bytes.error()));
    if (format == document::Format::Json && trimmed(*bytes).empty())
        return fail(Code::Malformed, path, "empty"); // valid to begin a file with, but no JSON
    auto parsed = document::Document::parse(format, std::move(*bytes));
    if (!parsed)
        parsed.error().path = path;
    return parsed;
}

} // namespace

const Result<document::Document>& Configs::open(const std::string& path, document::Format format)
{
    const auto known = m_read.find(path);
    return known != m_read.end() ? known->second
                                 : m_read.emplace(path, load(m_environment, path, format)).first->second;
}

const std::string& Configs::locate(const product::ConfigFile& file, const std::string& productId)
{
    const auto known = m_located.find(&file);
    return known != m_located.end()
               ? known->second
               : m_located.emplace(&file, product::locate(file, productId, m_environment)).first->second;
}

} // namespace vitrine::consent
