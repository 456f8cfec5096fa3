// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/wholefile.h"

#include "base/file.h"
#include "base/ids.h"

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace vitrine::evidence {
namespace {

namespace fs = std::filesystem;

bool keepForOwner(const std::string& path)
{
    std::error_code error;
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, error);
    return !error;
}

} // namespace

WholeFile::WholeFile(const std::string& path)
    : m_path(linkTarget(path).value_or(path)), m_part(m_path + "." + randomHex(8) + ".part")
{
    m_file.open(m_part, std::ios::binary);
    if (!keepForOwner(m_part))
        m_file.setstate(std::ios::failbit);
}

WholeFile::~WholeFile()
{
    std::error_code ignored;
    if (!m_part.empty())
        fs::remove(m_part, ignored);
}

bool WholeFile::write(std::string_view bytes)
{
    m_file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return m_file.good();
}

Result<> WholeFile::finish()
{
    errno = 0;
    m_file.close();
    if (m_file.fail())
        return fail(Code::Io, m_path, errno != 0 ? std::strerror(errno) : "");
    std::error_code error;
    fs::rename(m_part, m_path, error);
    if (error)
        return fail(Code::Io, m_path, error.message());
    m_part.clear();
    return {};
}

} // namespace vitrine::evidence
