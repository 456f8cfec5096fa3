// SPDX-License-Identifier: Apache-2.0
// What a product's profile says of texts before they are written: what becomes of what a detector finds, and which
// fields never go, whatever they hold. The detectors themselves are core/sanitize.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::product {

// What a detector finds in a text. The names are stable: they stand in every spool line that lost something.
enum class Detects : std::uint8_t {
    PrivateKey,
    Jwt,
    Token, // by known prefix
    ConnectionString,
    SecretValue, // "password=...", "Bearer ..."
    Schema,      // of an API or of data
    Source,      // code and stack traces
    Environment, // "NAME=value", and values of variables
    Git,         // remote and branch
    Url,
    Email,
    HomePath,
    Path,
    FileName,
    Mac,
    Ip,
    HostName,
    UserName,
    Project,
    HighEntropy
};
[[nodiscard]] const char* name(Detects detects); // "private-key", "jwt", ...
[[nodiscard]] bool isSecret(Detects detects);    // of these a profile may keep nothing

enum class Removal : std::uint8_t { Drop, Hash, Replace, Keep };
[[nodiscard]] const char* name(Removal removal);

struct DetectorChoice
{
    Detects detects = Detects::Path;
    Removal does = Removal::Drop;    // what nothing is said about is dropped, a project's name kept
    std::vector<std::string> fields; // only in these; empty: in all
};

struct FieldChoice
{
    std::string field;
    Removal does = Removal::Keep;    // of the whole value, whatever it holds
    std::string promise;             // the promise that forbids it
    bool names = false;              // a list of names: what follows '=' and what is no name is cut off
    std::vector<std::string> keys;   // of JSON inside: these may go, at any depth
    std::vector<std::string> hashed; // of JSON inside: these go as a hash
};

struct Sanitizing
{
    std::string given = "given"; // stands for a value of which only the fact may go
    std::vector<DetectorChoice> detectors;
    std::vector<FieldChoice> fields;

    [[nodiscard]] const FieldChoice* field(std::string_view name) const;
    // The first choice that names the field, else the first for all fields, else the default.
    [[nodiscard]] Removal removal(Detects detects, std::string_view field) const;
};

} // namespace vitrine::product
