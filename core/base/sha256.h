// SPDX-License-Identifier: Apache-2.0
// SHA-256 (FIPS 180-4) and HMAC-SHA-256 (RFC 2104), as lower-case hex. For identifiers and file fingerprints only.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine {

// Bytes that come in pieces.
class Sha256
{
public:
    void add(std::string_view bytes);
    [[nodiscard]] std::string hex() const; // of what was added so far

private:
    friend std::string hmacSha256Hex(std::string_view key, std::string_view message);
    [[nodiscard]] std::string digest() const;

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::string m_rest; // shorter than a block
    std::uint64_t m_total = 0;
};

[[nodiscard]] std::string sha256Hex(std::string_view bytes);
[[nodiscard]] std::string hmacSha256Hex(std::string_view key, std::string_view message);

} // namespace vitrine
