// SPDX-License-Identifier: Apache-2.0
#include "document/characters.h"

#include "document/source.h"

namespace vitrine::document {
namespace {

bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; }

} // namespace

Characters::Characters(std::string_view source)
    : m_source(source), m_begin(source.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
{
    for (std::size_t at = m_begin; at < source.size(); ++at) {
        if (isContinuation(source[at]))
            continue;
        if (m_count % stride == 0)
            m_bytes.push_back(at);
        ++m_count;
    }
}

std::size_t Characters::byteOf(std::size_t character) const
{
    if (character >= m_count)
        return m_source.size();
    std::size_t at = m_bytes[character / stride];
    for (std::size_t left = character % stride; left > 0; --left)
        at = behindCharacter(m_source, at);
    return at;
}

std::size_t behindCharacter(std::string_view source, std::size_t at)
{
    do
        ++at;
    while (at < source.size() && isContinuation(source[at]));
    return at;
}

} // namespace vitrine::document
