// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/output.h"

#include "base/file.h"
#include "base/ids.h"

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace vitrine::ctl {
namespace {

namespace fs = std::filesystem;

bool keepForOwner(const std::string& path)
{
    std::error_code error;
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, error);
    return !error;
}

} // namespace

Output::Output(Session& session, std::string path) : m_session(session), m_path(std::move(path))
{
    if (m_path.empty())
        return;
    m_path = linkTarget(m_path).value_or(m_path);
    m_part = m_path + "." + randomHex(8) + ".part";
    m_file.open(m_part, std::ios::binary);
    if (!keepForOwner(m_part))
        m_file.setstate(std::ios::failbit);
}

Output::~Output()
{
    std::error_code ignored;
    if (!m_part.empty())
        fs::remove(m_part, ignored);
}

bool Output::write(std::string_view bytes)
{
    if (m_path.empty())
        m_session.write(bytes);
    else
        m_file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return m_path.empty() || m_file.good();
}

Result<> Output::finish()
{
    if (m_path.empty())
        return {};
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

} // namespace vitrine::ctl
