// SPDX-License-Identifier: Apache-2.0
#include "product/profile.h"

#include "product/words.h"

#include <algorithm>

namespace vitrine::product {
namespace {

constexpr std::string_view blanks = " \t\r\n\v\f";

bool exactly(std::string_view alias, std::string_view name) { return alias == name; }

bool beginsSo(std::string_view alias, std::string_view name)
{
    return alias.ends_with('*') && name.starts_with(alias.substr(0, alias.size() - 1));
}

// A name counts before an alias, an alias before one that only gives the beginning.
template<class Named> const Named* named(const std::vector<Named>& all, std::string_view name)
{
    for (const Named& entry : all)
        if (entry.name == name)
            return &entry;
    for (const auto fitting : {exactly, beginsSo})
        for (const Named& entry : all)
            for (const std::string& alias : entry.aliases)
                if (fitting(alias, name))
                    return &entry;
    return nullptr;
}

bool fits(const ValueRule& rule, const Json& value)
{
    if (rule.any)
        return true;
    if (rule.type == "string")
        return value.isString();
    if (rule.type == "boolean")
        return value.isBool();
    if (rule.type == "number")
        return value.isNumber();
    if (rule.type == "null")
        return value.isNull();
    return std::find(rule.in.begin(), rule.in.end(), value) != rule.in.end();
}

} // namespace

const char* name(RungKind kind) { return wordsOf<RungKind>().of(kind); }
const char* name(Verdict verdict) { return wordsOf<Verdict>().of(verdict); }
const char* name(ToolBehaviour::Does does) { return wordsOf<ToolBehaviour::Does>().of(does); }
const char* name(FieldClass fieldClass) { return wordsOf<FieldClass>().of(fieldClass); }
const char* name(FieldType type) { return wordsOf<FieldType>().of(type); }
const char* name(Form form) { return wordsOf<Form>().of(form); }
const char* name(Statement::Kind kind) { return wordsOf<Statement::Kind>().of(kind); }
const char* name(Protocol protocol) { return wordsOf<Protocol>().of(protocol); }

const std::string& OsPath::on(Os os) const
{
    switch (os) {
    case Os::MacOs:
        return macosPath;
    case Os::Windows:
        return windowsPath;
    case Os::Linux:
        break;
    }
    return linuxPath;
}

std::string ValueMap::normalised(std::string_view text) const
{
    if (trim || firstToken) {
        text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
        text = text.substr(0, text.find_last_not_of(blanks) + 1);
    }
    if (firstToken)
        text = text.substr(0, text.find_first_of(blanks));
    std::string result(text);
    if (lowercase)
        for (char& c : result)
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
    return result;
}

Verdict ValueMap::meaningOf(const Json& value) const
{
    const Json plain = value.isString() ? Json(normalised(value.text())) : value;
    if (plain.isString() && plain.text().empty())
        return empty;
    for (const ValueRule& rule : rules)
        if (fits(rule, plain))
            return rule.means;
    return otherwise;
}

const EventKind* Profile::event(std::string_view eventName) const { return named(events, eventName); }

const Field* Profile::field(std::string_view eventName, std::string_view fieldName) const
{
    const EventKind* kind = event(eventName);
    const Field* own = kind ? named(kind->fields, fieldName) : nullptr;
    return own ? own : named(commonFields, fieldName);
}

const Rung* Profile::userRung() const
{
    for (const Rung& rung : ladder)
        if (rung.off || rung.on)
            return &rung;
    return nullptr;
}

} // namespace vitrine::product
