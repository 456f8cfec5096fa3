// SPDX-License-Identifier: Apache-2.0
#include "consent/decision.h"

namespace vitrine::consent {

const char* name(State state)
{
    switch (state) {
    case State::Allowed:
        return "allowed";
    case State::Off:
        return "off";
    case State::Locked:
        return "locked";
    case State::Unasked:
        return "unasked";
    case State::Unknown:
        break;
    }
    return "unknown";
}

const char* name(Reason reason)
{
    switch (reason) {
    case Reason::NotSet:
        return "not-set";
    case Reason::Empty:
        return "empty";
    case Reason::Says:
        return "says";
    case Reason::Ignored:
        return "ignored";
    case Reason::NotAnAnswer:
        return "not-an-answer";
    case Reason::NotInCi:
        return "not-in-ci";
    case Reason::InCi:
        return "in-ci";
    case Reason::NoFile:
        return "no-file";
    case Reason::NotNamed:
        return "not-named";
    case Reason::Duplicate:
        return "duplicate";
    case Reason::Malformed:
        return "malformed";
    case Reason::Unreadable:
        return "unreadable";
    case Reason::Computed:
        return "computed";
    case Reason::NoPolicy:
        return "no-policy";
    case Reason::PolicySilent:
        return "policy-silent";
    case Reason::PolicyRule:
        return "policy-rule";
    case Reason::PolicyIgnored:
        return "policy-ignored";
    case Reason::PolicyBroken:
        return "policy-broken";
    case Reason::BuiltIn:
        return "built-in";
    case Reason::NotAsked:
        return "not-asked";
    case Reason::StaleConsent:
        return "stale-consent";
    }
    return "not-set";
}

} // namespace vitrine::consent
