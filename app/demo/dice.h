// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that look random and are the same on every machine (splitmix64; the standard's distributions are not).
#pragma once

#include <array>
#include <cstdint>
#include <cstdio>
#include <string>

namespace vitrine::demo {

class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15u;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    int below(int end) { return static_cast<int>(next() % static_cast<std::uint64_t>(end)); }
    bool chance(int percent) { return below(100) < percent; }

    template<class T, std::size_t size> const T& pick(const std::array<T, size>& items)
    {
        return items[static_cast<std::size_t>(below(static_cast<int>(size)))];
    }
    // The first items come up most.
    template<class T, std::size_t size> const T& pickMostlyFirst(const std::array<T, size>& items)
    {
        const int end = static_cast<int>(size);
        return items[static_cast<std::size_t>(below(1 + below(end)))];
    }

    // A duration that varies as real ones do: mostly near the middle, now and then four times as long.
    int around(int middle)
    {
        const int spread = middle * (60 + below(60) + below(60)) / 120;
        return chance(8) ? spread * (2 + below(3)) : spread;
    }

    std::string uuid()
    {
        char text[40];
        const std::uint64_t a = next(), b = next();
        std::snprintf(text, sizeof text, "%08x-%04x-4%03x-%04x-%012llx", unsigned(a >> 32), unsigned(a >> 16 & 0xffff),
                      unsigned(a & 0xfff), unsigned(0x8000 | (b >> 48 & 0x3fff)),
                      static_cast<unsigned long long>(b & 0xffffffffffff));
        return text;
    }

private:
    std::uint64_t m_state;
};

} // namespace vitrine::demo
