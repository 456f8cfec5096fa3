// SPDX-License-Identifier: GPL-3.0-or-later
// A directory of its own for one trial, 0700, gone with everything in it when this is.
#pragma once

#include "base/environment.h"
#include "base/result.h"

#include <string>

namespace vitrine::trial {

class Scratch
{
public:
    // Below $TMPDIR, or /tmp. Error: the system's.
    [[nodiscard]] static Result<Scratch> make(const Environment& environment);
    Scratch(Scratch&& other) noexcept;
    Scratch& operator=(Scratch&& other) noexcept;
    ~Scratch();

    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    explicit Scratch(std::string path) : m_path(std::move(path)) {}
    std::string m_path; // empty: given away
};

} // namespace vitrine::trial
