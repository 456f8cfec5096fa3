// SPDX-License-Identifier: Apache-2.0
#include "product/sections.h"

namespace vitrine::product {
namespace {

void readWrites(Section& in, Rung& rung)
{
    const Node* node = in.child("write");
    if (!node)
        return;
    Section writes(*node, in.problems());
    rung.off = readWrite(writes.child("off"), in.problems());
    rung.on = readWrite(writes.child("on"), in.problems());
    if (!rung.off && !rung.on)
        writes.problem(*node, "expected what is written for \"off\", for \"on\" or for both");
    if (!rung.file)
        in.problem(*node, "only a file can be written");
}

// What each kind of rung cannot do without.
void checkKind(Section& in, const Rung& rung)
{
    const bool needsFile = rung.kind == RungKind::Project || rung.kind == RungKind::User;
    if (rung.kind == RungKind::Policy || rung.kind == RungKind::Default)
        in.problemIn("kind", "policy and default are no rungs of a profile: every product has them");
    if (needsFile && !in.has("file"))
        in.problem(in.node(), "a rung of this kind names its file");
    if (rung.kind == RungKind::Ci && rung.ciVariables.empty())
        in.problem(in.node(), "a rung of this kind lists its \"ci_variables\"");
    if (rung.kind == RungKind::Flag && !rung.name.starts_with('-'))
        in.problem(in.node(), "a flag begins with \"-\"");
    if (rung.kind == RungKind::Env && rung.name.find_first_of("= $") != std::string::npos)
        in.problemIn("name", "expected the name of a variable");
    if (rung.kind != RungKind::Flag && !rung.argument.empty())
        in.problemIn("argument", "only a flag is looked for among arguments");
}

} // namespace

Rung readRung(const Node& node, const ConfigFiles& files, Problems& problems)
{
    Section in(node, problems);
    Rung rung;
    rung.id = in.text("id");
    rung.kind = in.word<RungKind>("kind");
    rung.name = in.text("name");
    rung.ciVariables = in.texts("ci_variables");
    rung.file = readFileName(in, "file", files);
    rung.key = in.pointer("key");
    rung.argument = in.textOr("argument");
    rung.read = readValueMap(in.needed("read"), problems);
    if (const Node* own = in.child("tool_reads"))
        rung.toolReads = readValueMap(*own, problems);
    readWrites(in, rung);
    rung.alias = in.flag("alias");
    rung.veto = in.flag("veto");
    rung.note = in.textOr("note");
    checkKind(in, rung);
    return rung;
}

} // namespace vitrine::product
