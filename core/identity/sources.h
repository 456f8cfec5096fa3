// SPDX-License-Identifier: Apache-2.0
// Where the value of an identifier comes from on this machine.
#pragma once

#include "identity/identity.h"

namespace vitrine::identity {

// The value with its source, file and line; empty when there is none. A fault when something is there but unreadable.
struct Reading
{
    std::string value;
    std::string source;
    std::string file;
    std::uint64_t line = 0;
    std::optional<Error> fault;
};

[[nodiscard]] Reading fromConfig(const product::Identifier& id, const std::string& productId,
                                 const Environment& environment);
[[nodiscard]] Reading fromTextFile(const product::Identifier& id, const std::string& productId,
                                   const Environment& environment);
// HMAC-SHA-256 with the machine ID as key and `message` as text, as github.com/denisbrodbeck/machineid derives it.
[[nodiscard]] Reading fromMachineId(const std::string& message, const Environment& environment);
// SHA-256 of the first network card that is up, its address as twelve capital hex digits, as .NET prints it.
[[nodiscard]] Reading fromNetworkCard(const Environment& environment);

} // namespace vitrine::identity
