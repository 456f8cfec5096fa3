// SPDX-License-Identifier: Apache-2.0
#include "product/sections.h"

namespace vitrine::product {

std::vector<Promise> readPromises(Section& from)
{
    std::set<std::string, std::less<>> seen;
    return from.each("never_sends", [&](const Node& item) {
        Section in(item, from.problems());
        Promise promise;
        promise.id = in.text("id");
        promise.text = in.text("text");
        promise.fields = in.texts("fields");
        promise.detects = in.each("detects", [&](const Node& word) { return in.wordIn<Detects>(word); });
        promise.quote = in.textOr("quote");
        promise.where = in.textOr("where");
        if (!promise.id.empty() && !seen.insert(promise.id).second)
            in.problemIn("id", "another promise has the same id");
        return promise;
    });
}

std::vector<Statement> readStatements(Section& from)
{
    return from.each("statements", [&](const Node& item) {
        Section in(item, from.problems());
        Statement statement;
        statement.about = in.text("about");
        statement.says = in.text("says");
        statement.kind = in.word<Statement::Kind>("kind");
        statement.quote = in.text("quote");
        statement.where = in.text("where");
        return statement;
    });
}

std::vector<OffSign> readOffSigns(Section& from)
{
    return from.each("off_signs", [&](const Node& item) {
        Section in(item, from.problems());
        return OffSign{in.text("field"), readScalar(in.needed("value"), from.problems())};
    });
}

} // namespace vitrine::product
