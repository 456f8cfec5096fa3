// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as the ledger of fields that were seen: no crash, no hang; what reads is written as what reads the same, and
// a field is news once at most.
#include "audit/fieldledger.h"

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
    auto ledger = audit::FieldLedger::parse(text);
    if (!ledger)
        return 0;
    const std::string written = ledger->text();
    const auto again = audit::FieldLedger::parse(written);
    check(again && again->text() == written && !again->changed());
    const audit::SeenFields seen{{"command_completed", {{"command", {}}, {"colour", {}}}}, {"", {{"", {}}}}};
    const product::Profile profile;
    check(ledger->meet(profile, "1.0", seen, 0).size() <= 3);
    check(ledger->meet(profile, "1.0", seen, 1).empty());
    check(audit::FieldLedger::parse(ledger->text()).has_value());
    return 0;
}
