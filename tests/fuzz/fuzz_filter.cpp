// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a filter: no crash, no hang; a fault lies inside of the text, and what reads prints as what reads the
// same.
#include "filter/parse.h"
#include "filter/print.h"

#include <cstdlib>

using namespace vitrine;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    filter::Vocabulary open;
    open.open = true;
    open.findings = true;
    const auto parsed = filter::parse(text, open);
    if (!parsed) {
        if (parsed.error().offset > size || parsed.error().length > size - parsed.error().offset)
            std::abort();
        return 0;
    }
    const std::string printed = filter::print(*parsed);
    const auto again = filter::parse(printed, open);
    const bool grewTooLong = !again && again.error().why == filter::Fault::Why::TooLong; // quotes were added
    if (!grewTooLong && (!again || !(*again == *parsed)))
        std::abort();
    return 0;
}
