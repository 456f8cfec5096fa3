// SPDX-License-Identifier: Apache-2.0
#include "document/source.h"

namespace vitrine::document {

std::string lineEnding(std::string_view source, std::size_t at)
{
    auto end = source.find('\n', at);
    if (end == std::string_view::npos)
        end = source.find('\n');
    return end != std::string_view::npos && end > 0 && source[end - 1] == '\r' ? "\r\n" : "\n";
}

std::size_t lineStart(std::string_view source, std::size_t at)
{
    const auto before = at == 0 ? std::string_view::npos : source.rfind('\n', at - 1);
    if (before != std::string_view::npos)
        return before + 1;
    return source.starts_with(byteOrderMark) && at >= byteOrderMark.size() ? byteOrderMark.size() : 0;
}

std::size_t lineEnd(std::string_view source, std::size_t at)
{
    const auto end = source.find('\n', at);
    if (end == std::string_view::npos)
        return source.size();
    return end > at && source[end - 1] == '\r' ? end - 1 : end;
}

std::string indentation(std::string_view source, std::size_t at)
{
    const std::size_t start = lineStart(source, at);
    const auto end = std::min(source.find_first_not_of(" \t", start), at);
    return std::string(source.substr(start, end - start));
}

bool beginsLine(std::string_view source, std::size_t at)
{
    return indentation(source, at).size() == at - lineStart(source, at);
}

std::string spliced(std::string_view source, const std::vector<Splice>& ascending)
{
    std::string out;
    std::size_t at = 0;
    for (const Splice& splice : ascending) {
        out.append(source.substr(at, splice.offset - at)).append(splice.text);
        at = splice.offset + splice.length;
    }
    return out.append(source.substr(at));
}

} // namespace vitrine::document
