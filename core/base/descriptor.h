// SPDX-License-Identifier: Apache-2.0
// An open file of the system that closes itself, and errno as an Error. For the rooms that make files.
#pragma once

#include "base/result.h"

#include <unistd.h>
#include <utility>

namespace vitrine {

class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int value) : m_value(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&& other) noexcept : m_value(std::exchange(other.m_value, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_value, other.m_value);
        return *this;
    }
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    [[nodiscard]] int get() const { return m_value; }
    [[nodiscard]] bool valid() const { return m_value >= 0; }

private:
    int m_value = -1;
};

// Of errno: NotFound, NoPermission or Io with the system's text.
[[nodiscard]] tl::unexpected<Error> systemError(const std::string& path);

} // namespace vitrine
