// SPDX-License-Identifier: Apache-2.0
// The two functions for which the C++ library, linked in, would load libm: std::from_chars asks for them before it
// reads a long double. Each tool pays for each library it loads when it starts. Meaning: C17, 7.6.3; they stay in here.
#include <cfenv>

#if defined(__x86_64__) && defined(__GLIBC__)

namespace {

constexpr unsigned inVectorUnit = 3; // the same two bits, three places further left than in the older unit

} // namespace

extern "C" {

int fegetround() noexcept { return static_cast<int>(__builtin_ia32_stmxcsr() >> inVectorUnit & 0xc00U); }

int fesetround(int mode) noexcept
{
    const unsigned bits = static_cast<unsigned>(mode);
    if ((bits & ~0xc00U) != 0)
        return 1;
    unsigned short word = 0;
    __asm__ volatile("fnstcw %0" : "=m"(word));
    word = static_cast<unsigned short>((word & ~0xc00U) | bits);
    __asm__ volatile("fldcw %0" : : "m"(word));
    __builtin_ia32_ldmxcsr((__builtin_ia32_stmxcsr() & ~(0xc00U << inVectorUnit)) | bits << inVectorUnit);
    return 0;
}
}

#endif
