// SPDX-License-Identifier: Apache-2.0
#include "policy/policy.h"

#include "base/paths.h"
#include "policy/rules.h"
#include "policy/trustedfile.h"

namespace vitrine::policy {
namespace {

constexpr const char* fileName = "policy.json";

Policy::Standing standingOf(TrustedFile::Standing standing)
{
    switch (standing) {
    case TrustedFile::Standing::Missing:
        return Policy::Standing::None;
    case TrustedFile::Standing::Foreign:
        return Policy::Standing::Ignored;
    case TrustedFile::Standing::Unreadable:
        break;
    case TrustedFile::Standing::Read:
        return Policy::Standing::InForce;
    }
    return Policy::Standing::Broken;
}

} // namespace

const Rule* Policy::ruleFor(std::string_view productId) const
{
    auto found = rules.find(productId);
    if (found == rules.end())
        found = rules.find("*");
    return found == rules.end() ? nullptr : &found->second;
}

Policy readPolicy(const PolicySource& source)
{
    Policy policy;
    policy.file = joinPath(source.directory, fileName);
    TrustedFile file = readTrusted(source.directory, fileName, source.requiredOwner);
    policy.standing = standingOf(file.standing);
    policy.error = std::move(file.error);
    if (policy.standing != Policy::Standing::InForce)
        return policy;
    auto rules = readRules(std::move(file.bytes));
    if (rules) {
        policy.rules = std::move(*rules);
    } else {
        policy.standing = Policy::Standing::Broken;
        policy.error = std::move(rules.error());
        policy.error.path = policy.file;
    }
    return policy;
}

} // namespace vitrine::policy
