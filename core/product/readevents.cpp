// SPDX-License-Identifier: Apache-2.0
#include "product/sections.h"

namespace vitrine::product {
namespace {

Field readField(const Node& node, Problems& problems)
{
    Section in(node, problems);
    Field field;
    field.name = in.text("name");
    field.aliases = in.texts("aliases");
    field.type = in.wordOr("type", FieldType::Text);
    field.fieldClass = in.word<FieldClass>("class");
    field.role = in.wordOr("role", Role::None);
    field.unit = in.textOr("unit");
    field.purpose = in.textOr("purpose");
    field.valueMayGo = in.flag("value_may_go", true);
    field.top = in.flag("top");
    field.alias = in.flag("alias");
    if (const Node* example = in.child("example"))
        field.example = example->whole();
    field.form = in.wordOr("form", Form::Any);
    field.values = in.texts("values");
    field.listed = in.flag("listed", true);
    return field;
}

std::vector<Field> readFields(Section& in, std::string_view key)
{
    std::set<std::string, std::less<>> seen;
    return in.each(key, [&](const Node& item) {
        Field field = readField(item, in.problems());
        if (!field.name.empty() && !seen.insert(field.name).second)
            in.problem(item, "another field here has the same name");
        return field;
    });
}

EventKind readKind(const Node& node, Problems& problems)
{
    Section in(node, problems);
    EventKind kind;
    kind.name = in.text("name");
    kind.aliases = in.texts("aliases");
    kind.purpose = in.text("purpose");
    kind.fields = readFields(in, "fields");
    kind.path = in.textOr("path");
    kind.alias = in.flag("alias");
    return kind;
}

} // namespace

void readEvents(const Node& node, Profile& into, Problems& problems)
{
    Section in(node, problems);
    into.commonFields = readFields(in, "common");
    std::set<std::string, std::less<>> seen;
    into.events = in.each("kinds", [&](const Node& item) {
        EventKind kind = readKind(item, problems);
        if (!kind.name.empty() && !seen.insert(kind.name).second)
            in.problem(item, "another event has the same name");
        return kind;
    });
}

} // namespace vitrine::product
