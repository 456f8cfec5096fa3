// SPDX-License-Identifier: Apache-2.0
// What is looked for in texts, one scanner each at the signs of its kind; all are linear. Written by hand and not as
// regular expressions: RE2 costs a process that loads it 0.6 ms, six times what recording an event may.
#pragma once

#include "product/sanitizing.h"
#include "sanitize/signs.h"

#include <string_view>

namespace vitrine::sanitize {

// What kind of field the text stands in.
struct Kind
{
    bool identifier = false; // hashes and random IDs belong there
    bool version = false;    // 1.2.3.4 is a version there
};

inline constexpr std::size_t shortestToken = 20; // a secret without a telling name is at least this long
inline constexpr std::size_t shortestHexKey = 32;

inline constexpr product::Detects lastDetector = product::Detects::HighEntropy;

void findPrivateKey(const Signs& signs, Kind kind, Ranges& out);
void findJwt(const Signs& signs, Kind kind, Ranges& out);
void findToken(const Signs& signs, Kind kind, Ranges& out);
void findConnectionString(const Signs& signs, Kind kind, Ranges& out);
void findSecretForm(const Signs& signs, Kind kind, Ranges& out);
void findSecretUrl(const Signs& signs, Kind kind, Ranges& out);
void findSecretValue(const Signs& signs, Kind kind, Ranges& out);
void findSchema(const Signs& signs, Kind kind, Ranges& out);
void findSource(const Signs& signs, Kind kind, Ranges& out);
void findAssignment(const Signs& signs, Kind kind, Ranges& out);
void findGit(const Signs& signs, Kind kind, Ranges& out);
void findUrl(const Signs& signs, Kind kind, Ranges& out);
void findEmail(const Signs& signs, Kind kind, Ranges& out);
void findHomePath(const Signs& signs, Kind kind, Ranges& out);
void findPath(const Signs& signs, Kind kind, Ranges& out);
void findFileName(const Signs& signs, Kind kind, Ranges& out);
void findMac(const Signs& signs, Kind kind, Ranges& out);
void findIp(const Signs& signs, Kind kind, Ranges& out);
void findHostName(const Signs& signs, Kind kind, Ranges& out);
void findHighEntropy(const Signs& signs, Kind kind, Ranges& out);

} // namespace vitrine::sanitize
