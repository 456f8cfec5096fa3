// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wants taken out before anything is exported. Secrets are masked in every export, without being asked.
#pragma once

#include "base/environment.h"
#include "product/load.h"

#include <string>
#include <string_view>
#include <vector>

namespace vitrine::evidence {

struct Redaction
{
    bool ids = false;   // identifiers, by declaration and by shape (UUIDs, MAC and mail addresses, long hex)
    bool hosts = false; // host names and addresses, but for the built-in endpoints of the tools, which everybody knows
    bool paths = false; // of files; and the person's user name
    std::vector<product::FieldClass> classes; // the values of all fields of these; undeclared ones count as free text
    std::vector<std::string> fields;          // the values of these

    [[nodiscard]] bool any() const { return ids || hosts || paths || !classes.empty() || !fields.empty(); }
    [[nodiscard]] bool takes(product::FieldClass fieldClass) const;
    friend bool operator==(const Redaction&, const Redaction&) = default;
};

// "ids,hosts,paths,class:free-text,field:error_message"; blanks around a word do not count. Error: Malformed, detail is
// the word that is none of these.
[[nodiscard]] Result<Redaction> parseRedaction(std::string_view words);
[[nodiscard]] std::string wordsOf(const Redaction& redaction); // what parseRedaction() reads

// What a redactor has to know to recognise it in any text.
struct Known
{
    std::vector<std::string> ids; // of this machine's tools, present and retired
    std::string user;
    std::string host;                     // of this machine
    std::vector<std::string> publicHosts; // the tools' built-in endpoints
};
[[nodiscard]] Known knownHere(const product::Catalogue& catalogue, const Environment& environment);

} // namespace vitrine::evidence
