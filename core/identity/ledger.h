// SPDX-License-Identifier: Apache-2.0
// The record of a product's IDs as Vitrine has seen them:
// {"v":1,"ids":{"device_id":{"value":"...","first_seen":1764547200000,"retired":[{"value","first_seen","retired_at"}]}}}
#pragma once

#include "identity/identity.h"

#include "base/json.h"

namespace vitrine::identity {

struct LedgerEntry
{
    std::string value; // the one in use when the ledger was written
    std::optional<Millis> firstSeen;
    std::vector<Retired> retired;
};

class Ledger
{
public:
    // Empty text is an empty ledger. Error: Malformed, TooLarge, TooDeep; Unsupported for a version not known here.
    [[nodiscard]] static Result<Ledger> parse(std::string_view text);
    // The product's ledger; an absent one is empty.
    [[nodiscard]] static Result<Ledger> read(const std::string& path);

    [[nodiscard]] LedgerEntry entry(const std::string& name) const; // empty when there is none
    void set(const std::string& name, const LedgerEntry& entry);    // keys not known here stay
    [[nodiscard]] std::string text() const;

private:
    Json m_root = Json::object();
};

} // namespace vitrine::identity
