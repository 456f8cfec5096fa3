// SPDX-License-Identifier: Apache-2.0
// What a product says of itself, in its own words and where: what it promises never to send, and what its documents,
// examples, code and reports say of the same things. core/audit lays them side by side.
#pragma once

#include "base/json.h"
#include "product/sanitizing.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vitrine::product {

struct Promise
{
    std::string id;                  // "paths", "ip", ...
    std::string text;                // what the product's documents promise
    std::vector<std::string> fields; // that hold what is promised; a key inside is a step: "toolArgs.projectRoot"
    std::vector<Detects> detects;    // what in a text breaks it
    std::string quote;               // its own words; empty: text has to do
    std::string where;               // "specification 1.0, 7.1 Data Collection Policy"
};

// One answer to one question ("flag-values", "sends-when-debugging"). The id of a promise is a question, too: the
// promise answers it with "no".
struct Statement
{
    enum class Kind : std::uint8_t { Document, Example, Code, Report, Shipped };
    std::string about;
    std::string says; // equal answers agree
    Kind kind = Kind::Document;
    std::string quote;
    std::string where;
};
[[nodiscard]] const char* name(Statement::Kind kind); // "document", "example", "code", "report", "shipped"

// A value by which an event itself says that it was recorded after an opt-out.
struct OffSign
{
    std::string field; // or a key inside
    Json value;
};

} // namespace vitrine::product
