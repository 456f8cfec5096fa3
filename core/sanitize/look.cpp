// SPDX-License-Identifier: Apache-2.0
#include "sanitize/look.h"

#include <algorithm>
#include <array>

namespace vitrine::sanitize {
namespace {

using product::Detects;

struct Detector
{
    Detects detects;
    Signs::Bits signs;    // a text with none of them holds nothing of the kind,
    std::size_t shortest; // unless it has so many bytes, which may be a word; 0: it never does
    void (*find)(const Signs& signs, Kind kind, Ranges& out);
};

template<class... All> Signs::Bits any(All... signs) { return (Signs::bitsOf(signs) | ...); }

const auto& detectors()
{
    static const std::array all{
        Detector{Detects::PrivateKey, any(Sign::Dashes), 0, findPrivateKey},
        Detector{Detects::Jwt, any(Sign::Jwt), 0, findJwt},
        Detector{Detects::Token, any(Sign::TokenPrefix, Sign::TokenBeginning), 0, findToken},
        Detector{Detects::Token, any(Sign::Bot), shortestHexKey, findSecretForm},
        Detector{Detects::ConnectionString, any(Sign::Setting), 0, findConnectionString},
        Detector{Detects::SecretValue, any(Sign::Scheme), 0, findSecretUrl},
        Detector{Detects::SecretValue, any(Sign::Credentials, Sign::Flag, Sign::Assigned), 0, findSecretValue},
        Detector{Detects::Schema, any(Sign::SchemaMark, Sign::SpacedMark), 0, findSchema},
        Detector{Detects::Source, any(Sign::SourceMark, Sign::Keyword, Sign::Query), 0, findSource},
        Detector{Detects::Environment, any(Sign::Variable), 0, findAssignment},
        Detector{Detects::Git, any(Sign::Git, Sign::Branch), 0, findGit},
        Detector{Detects::Url, any(Sign::Scheme, Sign::Link), 0, findUrl},
        Detector{Detects::Email, any(Sign::Email), 0, findEmail},
        Detector{Detects::HomePath, any(Sign::Home), 0, findHomePath},
        Detector{Detects::Path, any(Sign::Path), 0, findPath},
        Detector{Detects::FileName, any(Sign::FileName), 0, findFileName},
        Detector{Detects::Mac, any(Sign::Mac), 0, findMac},
        Detector{Detects::Ip, any(Sign::Version4, Sign::Version6), 0, findIp},
        Detector{Detects::HostName, any(Sign::Host), 0, findHostName},
        Detector{Detects::HighEntropy, 0, shortestToken, findHighEntropy},
    };
    return all;
}

bool worthIt(const Detector& detector, const Signs& signs)
{
    return (signs.bits() & detector.signs) != 0 || (detector.shortest != 0 && signs.text().size() >= detector.shortest);
}

std::uint32_t bitOf(Detects what) { return std::uint32_t{1} << static_cast<unsigned>(what); }

} // namespace

Look::Look(std::string_view text, const KnownWords& words) : m_signs(text), m_known(words.placesIn(text))
{
    for (const Detector& detector : detectors())
        if (worthIt(detector, m_signs))
            m_kinds |= bitOf(detector.detects);
    for (const KnownWords::Place& place : m_known)
        m_kinds |= bitOf(place.detects);
}

Ranges Look::find(Detects what, Kind kind) const
{
    Ranges found;
    if (!mayHold(what))
        return found;
    for (const Detector& detector : detectors())
        if (detector.detects == what && found.empty() && worthIt(detector, m_signs))
            detector.find(m_signs, kind, found);
    for (const KnownWords::Place& place : m_known)
        if (place.detects == what)
            found.push_back(place.range);
    return found;
}

} // namespace vitrine::sanitize
