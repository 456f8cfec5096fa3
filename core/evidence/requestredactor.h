// SPDX-License-Identifier: GPL-3.0-or-later
// Redaction of requests and answers as a journal holds them: addresses, headers, and bodies of any back end. The fields
// of a body are told by their names, as the product declares them.
#pragma once

#include "evidence/redactor.h"
#include "outbox/journal.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vitrine::evidence {

class RequestRedactor
{
public:
    // profiles: whose requests these may be; none when nobody knows.
    RequestRedactor(Redactor& redactor, const std::vector<const product::Profile*>& profiles);

    // Secrets are masked. nullopt: withheld, for it is no JSON and something is redacted: what is in it cannot be told.
    [[nodiscard]] std::optional<std::string> body(std::string_view bytes);
    [[nodiscard]] std::string parameter(std::string_view name, std::string_view value); // of an address or a header
    [[nodiscard]] std::string text(std::string_view text) { return m_redactor.text(text); }
    [[nodiscard]] std::string id(std::string_view id) { return m_redactor.id(id); }
    [[nodiscard]] std::string path(std::string_view path) { return m_redactor.path(path); }
    [[nodiscard]] bool redacts() const { return m_redactor.redaction().any(); }

private:
    void declare(const std::vector<product::Field>& fields);

    enum class Fate : std::uint8_t { Stays, Goes, GoesAsId };

    // inProperties: inside an object whose members are the event's own fields, not the protocol's.
    [[nodiscard]] Json walked(const Json& value, bool inProperties);
    [[nodiscard]] Json walkedMember(std::string_view key, const Json& value, bool inProperties);
    [[nodiscard]] Json walkedAttribute(std::string_view key, const Json& value);
    [[nodiscard]] std::optional<std::string> jsonBody(std::string_view bytes);
    [[nodiscard]] Fate fateOf(std::string_view key, bool inProperties) const;
    [[nodiscard]] const product::Field* declared(std::string_view key) const;

    Redactor& m_redactor;
    std::unordered_map<std::string, const product::Field*> m_declared; // by spelling
};

} // namespace vitrine::evidence
