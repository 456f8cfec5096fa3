// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/output.h"

namespace vitrine::ctl {

Output::Output(Session& session, const std::string& path) : m_session(session)
{
    if (!path.empty())
        m_file.emplace(path);
}

bool Output::write(std::string_view bytes)
{
    if (m_file)
        return m_file->write(bytes);
    m_session.write(bytes);
    return true;
}

Result<> Output::finish() { return m_file ? m_file->finish() : Result<>(); }

} // namespace vitrine::ctl
