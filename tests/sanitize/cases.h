// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that each detector has to find, and texts so near to them that it must not; fields before and after.
#pragma once

#include <vector>

namespace vitrine::test {

struct DetectorCase
{
    const char* rule; // of the detector that finds something; empty: none may
    const char* text;
};
[[nodiscard]] const std::vector<DetectorCase>& secretCases();  // keys, tokens, connection strings, high entropy
[[nodiscard]] const std::vector<DetectorCase>& placeCases();   // paths, files, URLs, Git
[[nodiscard]] const std::vector<DetectorCase>& machineCases(); // people, hosts, addresses, names of the surroundings
[[nodiscard]] const std::vector<DetectorCase>& codeCases();    // source, schemas, encodings

struct StructureCase
{
    const char* name;
    const char* event; // "product event"
    const char* in;    // fields before ...
    const char* out;   // ... and after, as JSON
    const char* cut;   // "field rule, field rule"
};
[[nodiscard]] const std::vector<StructureCase>& structureCases();

struct SeedCase
{
    const char* name;
    const char* event; // "product event"
    const char* fields;
    const char* cut;     // "field rule, field rule"
    const char* changed; // the fields that go, but say less
};
[[nodiscard]] const std::vector<SeedCase>& seedCases();

} // namespace vitrine::test
