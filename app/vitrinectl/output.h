// SPDX-License-Identifier: GPL-3.0-or-later
// Where an export goes: standard output, or a file that is there whole or not at all, readable by its owner alone.
#pragma once

#include "app/vitrinectl/session.h"
#include "evidence/wholefile.h"

#include <optional>

namespace vitrine::ctl {

class Output
{
public:
    // path: empty for standard output.
    Output(Session& session, const std::string& path);

    bool write(std::string_view bytes); // false: it cannot be written; finish() says why
    [[nodiscard]] Result<> finish();

private:
    Session& m_session;
    std::optional<evidence::WholeFile> m_file;
};

} // namespace vitrine::ctl
