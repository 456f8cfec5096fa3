// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/inflate.h"

#include <algorithm>
#include <zlib.h>

namespace vitrine::send {

Result<Inflated> inflated(std::string_view bytes, std::size_t most)
{
    constexpr int gzipOrZlib = 15 + 32;
    constexpr std::size_t step = 64u << 10;
    z_stream stream{};
    if (inflateInit2(&stream, gzipOrZlib) != Z_OK)
        return fail(Code::Io, {}, "zlib");
    std::string in(bytes); // zlib takes no const bytes
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    Inflated out;
    int state = Z_OK;
    while (state == Z_OK && out.bytes.size() <= most) {
        const std::size_t before = out.bytes.size();
        out.bytes.resize(before + step);
        stream.next_out = reinterpret_cast<Bytef*>(out.bytes.data() + before);
        stream.avail_out = static_cast<uInt>(step);
        state = inflate(&stream, Z_NO_FLUSH);
        out.bytes.erase(before + step - stream.avail_out);
    }
    inflateEnd(&stream);
    out.cut = out.bytes.size() > most;
    out.bytes.erase(std::min(out.bytes.size(), most));
    if (!out.cut && state != Z_STREAM_END)
        return fail(Code::Malformed, {}, "compressed data");
    return out;
}

} // namespace vitrine::send
