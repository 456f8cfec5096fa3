// SPDX-License-Identifier: Apache-2.0
#include "product/sections.h"

namespace vitrine::product {
namespace {

void check(Section& in, const Identifier& id)
{
    using enum Identifier::Source;
    const bool needsFile = id.source == ConfigKey || id.source == TextFile;
    if (needsFile && !in.has("file"))
        in.problem(in.node(), "an identifier of this source names its file");
    if (id.source == ConfigKey && id.key.empty())
        in.problem(in.node(), "an identifier of this source names its key");
    if ((id.source == Sha256Of || id.source == HmacMachineId) && id.of.empty())
        in.problem(in.node(), "an identifier of this source says what it is derived from (\"of\")");
    if (id.resettable && !needsFile)
        in.problem(in.node(), "only an identifier that is kept in a file can be reset");
}

} // namespace

std::vector<Identifier> readIdentifiers(Section& from, const ConfigFiles& files)
{
    return from.each("identifiers", [&](const Node& item) {
        Section in(item, from.problems());
        Identifier id;
        id.name = in.text("name");
        id.source = in.word<Identifier::Source>("source");
        id.file = readFileName(in, "file", files);
        id.key = in.pointer("key");
        id.of = in.textOr("of");
        id.resettable = in.flag("resettable");
        id.why = in.text("why");
        id.sharedWith = in.texts("shared_with");
        id.alias = in.flag("alias");
        check(in, id);
        return id;
    });
}

} // namespace vitrine::product
