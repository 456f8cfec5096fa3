// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes a server may answer with: bounded, and the same whether they come at once or in pieces.
#include "send/answerreader.h"

#include <cstddef>
#include <cstdlib>

using namespace vitrine;

namespace {

constexpr send::AnswerLimits limits{4096, 20, 16384};

send::AnswerReader read(std::string_view bytes, std::size_t piece)
{
    send::AnswerReader reader(limits);
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        reader.add(bytes.substr(at, piece));
    reader.close();
    return reader;
}

void must(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto whole = read(bytes, size + 1).response();
    must(whole.body.size() <= limits.body && whole.headers.size() <= limits.headers);
    must(whole.status == 0 || (whole.status >= 200 && whole.status <= 599));
    for (const std::size_t piece : {1u, 7u}) {
        const auto pieces = read(bytes, piece).response();
        must(pieces.status == whole.status && pieces.body == whole.body && pieces.failure == whole.failure &&
             pieces.truncated == whole.truncated);
    }
    return 0;
}
