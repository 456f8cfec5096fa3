// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as the list of what is no problem here: no crash, no hang; what reads is written as what reads the same, and
// covers exactly its own findings.
#include "audit/dismissals.h"

#include <cstdlib>

using namespace vitrine;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto list = audit::Dismissals::parse(text);
    if (!list)
        return 0;
    const std::string written = list->text();
    auto again = audit::Dismissals::parse(written);
    check(again && again->text() == written && again->all().size() == list->all().size());
    for (const audit::Dismissal& one : list->all()) {
        audit::Finding finding;
        finding.product = one.product;
        finding.rule = audit::ruleNamed(one.rule).value();
        finding.field = one.field;
        check(list->covers(finding) && again->remove(one) && !again->covers(finding));
    }
    check(again->all().empty() && again->add(*list) == list->all().size());
    return 0;
}
