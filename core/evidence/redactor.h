// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out of texts and values what a Redaction names. One redactor is one export: its pseudonyms are consistent.
// What a redaction names is looked for in every text, not only where it is declared to be.
#pragma once

#include "base/json.h"
#include "evidence/pseudonyms.h"
#include "evidence/redaction.h"
#include "sanitize/signs.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace vitrine::evidence {

// A field's name as any back end may spell it: small letters, everything but letters and digits an underscore.
[[nodiscard]] std::string spelling(std::string_view fieldName);

class Redactor
{
public:
    Redactor(Redaction redaction, Known known);

    [[nodiscard]] const Redaction& redaction() const { return m_redaction; }
    [[nodiscard]] std::string text(std::string_view text); // with every ID, path and host in it replaced
    [[nodiscard]] std::string id(std::string_view id);     // known to be one
    [[nodiscard]] std::string path(std::string_view path); // known to be one
    [[nodiscard]] std::string host(std::string_view host); // known to be one, with or without a port
    [[nodiscard]] Json value(const Json& value);           // texts and keys in it, at any depth
    // Every leaf is replaced, by an ID's name or another's; null stays null.
    [[nodiscard]] Json taken(const Json& value, bool asId);

    // Does the value of this field go whole? field: null when no profile declares it.
    [[nodiscard]] bool takes(const product::Field* field, std::string_view name) const;
    [[nodiscard]] bool names(std::string_view field) const { return m_fields.contains(spelling(field)); }

private:
    struct Found
    {
        sanitize::Range range;
        Pseudonyms::Kind kind;
    };
    void findIds(const sanitize::Signs& signs, std::vector<Found>& found) const;
    void findHosts(const sanitize::Signs& signs, std::vector<Found>& found) const;
    void findPaths(const sanitize::Signs& signs, std::vector<Found>& found) const;
    void findWord(std::string_view text, std::string_view word, Pseudonyms::Kind kind, std::vector<Found>& found) const;
    [[nodiscard]] bool isPublic(std::string_view host) const;

    Redaction m_redaction;
    Known m_known;
    std::unordered_set<std::string> m_fields;
    Pseudonyms m_names;
};

} // namespace vitrine::evidence
