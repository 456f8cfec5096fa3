// SPDX-License-Identifier: Apache-2.0
#include "product/sanitizing.h"

#include "product/words.h"

#include <algorithm>

namespace vitrine::product {

const char* name(Detects detects) { return wordsOf<Detects>().of(detects); }
const char* name(Removal removal) { return wordsOf<Removal>().of(removal); }

bool isSecret(Detects detects)
{
    return detects == Detects::PrivateKey || detects == Detects::Jwt || detects == Detects::Token ||
           detects == Detects::ConnectionString || detects == Detects::SecretValue;
}

const FieldChoice* Sanitizing::field(std::string_view name) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& choice) { return choice.field == name; });
    return found == fields.end() ? nullptr : &*found;
}

Removal Sanitizing::removal(Detects detects, std::string_view field) const
{
    const DetectorChoice* general = nullptr;
    for (const DetectorChoice& choice : detectors) {
        if (choice.detects != detects)
            continue;
        if (std::find(choice.fields.begin(), choice.fields.end(), field) != choice.fields.end())
            return choice.does;
        if (choice.fields.empty() && !general)
            general = &choice;
    }
    if (general)
        return general->does;
    return detects == Detects::Project ? Removal::Keep : Removal::Drop;
}

} // namespace vitrine::product
