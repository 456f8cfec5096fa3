// SPDX-License-Identifier: Apache-2.0
#include "sanitize/detectors.h"

namespace vitrine::sanitize {
namespace {

using product::Detects;

constexpr Detector table[] = {
    {Detects::PrivateKey, "-", 0, findPrivateKey},
    {Detects::Jwt, "", shortestToken, findJwt},
    {Detects::Token, "", shortestToken, findToken},
    {Detects::Token, "", shortestToken, findSecretForm},
    {Detects::SecretValue, ":", 0, findSecretUrl},
    {Detects::ConnectionString, "=", 0, findConnectionString},
    {Detects::SecretValue, ":=-", 0, findSecretValue},
    {Detects::SecretValue, "", shortestToken, findSecretValue},
    {Detects::Schema, ":=<", 0, findSchema},
    {Detects::Source, "(){}[];=<>`:@#,*\n", 0, findSource},
    {Detects::Environment, "=", 0, findAssignment},
    {Detects::Git, "/@.", 0, findGit},
    {Detects::Url, ":.", 0, findUrl},
    {Detects::Email, "@", 0, findEmail},
    {Detects::HomePath, "/\\~$%", 0, findHomePath},
    {Detects::Path, "/\\", 0, findPath},
    {Detects::FileName, ".", 0, findFileName},
    {Detects::Mac, ":-.", 0, findMac},
    {Detects::Ip, ".:", 0, findIp},
    {Detects::HostName, ".", 0, findHostName},
    {Detects::HighEntropy, "", shortestToken, findHighEntropy},
};

bool worthIt(const Detector& detector, const Bytes& bytes)
{
    return bytes.longestWord() >= detector.longestWord && (detector.anyOf.empty() || bytes.hasAny(detector.anyOf));
}

} // namespace

Ranges Detectors::find(Detects what, std::string_view text, const Bytes& bytes, Kind kind) const
{
    Ranges found;
    for (const Detector& detector : table)
        if (detector.detects == what && found.empty() && worthIt(detector, bytes))
            detector.find(text, kind, found);
    m_words.find(what, text, found);
    return found;
}

} // namespace vitrine::sanitize
