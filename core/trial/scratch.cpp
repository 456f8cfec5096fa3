// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/scratch.h"

#include "base/descriptor.h"
#include "base/paths.h"

#include <cstdlib>
#include <filesystem>

namespace vitrine::trial {

Result<Scratch> Scratch::make(const Environment& environment)
{
    const std::string place(environment.variable("TMPDIR").value_or(""));
    std::string path = joinPath(place.starts_with('/') ? place : "/tmp", "vitrine-trial-XXXXXX");
    if (::mkdtemp(path.data()) == nullptr)
        return systemError(path);
    return Scratch(std::move(path));
}

Scratch::Scratch(Scratch&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}

Scratch& Scratch::operator=(Scratch&& other) noexcept
{
    std::swap(m_path, other.m_path);
    return *this;
}

Scratch::~Scratch()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored); // does not follow links
}

} // namespace vitrine::trial
