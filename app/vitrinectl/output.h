// SPDX-License-Identifier: GPL-3.0-or-later
// Where an export goes: standard output, or a file that is there whole or not at all, readable by its owner alone.
#pragma once

#include "app/vitrinectl/session.h"

#include <fstream>

namespace vitrine::ctl {

class Output
{
public:
    // path: empty for standard output.
    Output(Session& session, std::string path);
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    ~Output(); // what was not finished is removed

    bool write(std::string_view bytes); // false: it cannot be written; finish() says why
    [[nodiscard]] Result<> finish();

private:
    Session& m_session;
    std::string m_path;
    std::string m_part; // beside it, until all of it is written
    std::ofstream m_file;
};

} // namespace vitrine::ctl
