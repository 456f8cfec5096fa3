// SPDX-License-Identifier: Apache-2.0
// What is looked for in texts, one scanner each behind a byte prefilter; all are linear. Written by hand and not as
// regular expressions: RE2 costs a process that loads it 0.6 ms, six times what recording an event may.
#pragma once

#include "product/sanitizing.h"
#include "sanitize/knownwords.h"
#include "sanitize/scan.h"

#include <string_view>

namespace vitrine::sanitize {

// What kind of field the text stands in.
struct Kind
{
    bool identifier = false; // hashes and random IDs belong there
    bool version = false;    // 1.2.3.4 is a version there
};

inline constexpr std::size_t shortestToken = 20; // a secret without a telling name is at least this long

using Find = void (*)(std::string_view text, Kind kind, Ranges& out);
struct Detector
{
    product::Detects detects;
    std::string_view anyOf;  // a text without any of these bytes holds nothing of the kind; empty: look anyway
    std::size_t longestWord; // nor does one without a word of this length
    Find find;
};

// In the order of product::Detects, by which the first one to find something gives the rule its name.
class Detectors
{
public:
    explicit Detectors(const KnownWords& words) : m_words(words) {}
    [[nodiscard]] Ranges find(product::Detects what, std::string_view text, const Bytes& bytes, Kind kind) const;

private:
    const KnownWords& m_words;
};

inline constexpr product::Detects lastDetector = product::Detects::HighEntropy;

void findPrivateKey(std::string_view text, Kind kind, Ranges& out);
void findJwt(std::string_view text, Kind kind, Ranges& out);
void findToken(std::string_view text, Kind kind, Ranges& out);
void findConnectionString(std::string_view text, Kind kind, Ranges& out);
void findSecretForm(std::string_view text, Kind kind, Ranges& out);
void findSecretUrl(std::string_view text, Kind kind, Ranges& out);
void findSecretValue(std::string_view text, Kind kind, Ranges& out);
void findSchema(std::string_view text, Kind kind, Ranges& out);
void findSource(std::string_view text, Kind kind, Ranges& out);
void findAssignment(std::string_view text, Kind kind, Ranges& out);
void findGit(std::string_view text, Kind kind, Ranges& out);
void findUrl(std::string_view text, Kind kind, Ranges& out);
void findEmail(std::string_view text, Kind kind, Ranges& out);
void findHomePath(std::string_view text, Kind kind, Ranges& out);
void findPath(std::string_view text, Kind kind, Ranges& out);
void findFileName(std::string_view text, Kind kind, Ranges& out);
void findMac(std::string_view text, Kind kind, Ranges& out);
void findIp(std::string_view text, Kind kind, Ranges& out);
void findHostName(std::string_view text, Kind kind, Ranges& out);
void findHighEntropy(std::string_view text, Kind kind, Ranges& out);

} // namespace vitrine::sanitize
