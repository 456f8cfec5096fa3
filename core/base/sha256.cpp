// SPDX-License-Identifier: Apache-2.0
#include "base/sha256.h"

#include <algorithm>
#include <bit>

namespace vitrine {
namespace {

using Digest = std::array<std::uint32_t, 8>;

constexpr std::array<std::uint32_t, 64> roundConstants = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::array<std::uint32_t, 64> schedule(const char* block)
{
    std::array<std::uint32_t, 64> w{};
    for (std::size_t i = 0; i < 16; ++i)
        for (std::size_t b = 0; b < 4; ++b)
            w[i] = (w[i] << 8) | static_cast<unsigned char>(block[4 * i + b]);
    for (std::size_t i = 16; i < 64; ++i) {
        const auto s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
        const auto s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    return w;
}

void compress(Digest& state, const char* block)
{
    const auto w = schedule(block);
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t i = 0; i < 64; ++i) {
        const auto s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
        const auto t1 = h + s1 + ((e & f) ^ (~e & g)) + roundConstants[i] + w[i];
        const auto s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
        const auto t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
    }
    const Digest round{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < 8; ++i)
        state[i] += round[i];
}

// The unfinished block, the 0x80 mark and the length in bits: one or two blocks.
std::string padded(std::string_view rest, std::uint64_t total)
{
    std::string tail(rest);
    tail += '\x80';
    tail.append((tail.size() <= 56 ? 56 : 120) - tail.size(), '\0');
    for (int shift = 56; shift >= 0; shift -= 8)
        tail += static_cast<char>((total * 8) >> shift);
    return tail;
}

std::string hex(std::string_view bytes)
{
    std::string text;
    for (const unsigned char byte : bytes) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

} // namespace

void Sha256::add(std::string_view bytes)
{
    m_total += bytes.size();
    if (!m_rest.empty()) {
        const std::size_t more = std::min(64 - m_rest.size(), bytes.size());
        m_rest += bytes.substr(0, more);
        bytes.remove_prefix(more);
        if (m_rest.size() < 64)
            return;
        compress(m_state, m_rest.data());
        m_rest.clear();
    }
    for (; bytes.size() >= 64; bytes.remove_prefix(64))
        compress(m_state, bytes.data());
    m_rest = bytes;
}

std::string Sha256::digest() const
{
    Digest state = m_state;
    const std::string tail = padded(m_rest, m_total);
    for (std::size_t i = 0; i < tail.size(); i += 64)
        compress(state, tail.data() + i);
    std::string out;
    for (const auto word : state)
        for (int shift = 24; shift >= 0; shift -= 8)
            out += static_cast<char>(word >> shift);
    return out;
}

std::string Sha256::hex() const { return vitrine::hex(digest()); }

std::string sha256Hex(std::string_view bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.hex();
}

std::string hmacSha256Hex(std::string_view key, std::string_view message)
{
    const auto digest = [](std::string_view bytes) {
        Sha256 sum;
        sum.add(bytes);
        return sum.digest();
    };
    std::string block = key.size() > 64 ? digest(key) : std::string(key);
    block.resize(64, '\0');
    std::string inner, outer;
    for (const char c : block) {
        inner += static_cast<char>(c ^ 0x36);
        outer += static_cast<char>(c ^ 0x5c);
    }
    return hex(digest(outer + digest(inner + std::string(message))));
}

} // namespace vitrine
