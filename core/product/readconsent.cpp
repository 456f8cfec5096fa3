// SPDX-License-Identifier: Apache-2.0
#include "product/sections.h"

namespace vitrine::product {
namespace {

ToolBehaviour readBehaviour(const Node& node, Problems& problems)
{
    Section in(node, problems);
    ToolBehaviour behaviour;
    behaviour.does = in.word<ToolBehaviour::Does>("does");
    behaviour.why = in.text("why");
    return behaviour;
}

void readDefault(const Node& node, Profile& into, Problems& problems)
{
    Section in(node, problems);
    into.defaultVerdict = in.word<Verdict>("means");
    into.defaultNote = in.text("note");
    if (into.defaultVerdict != Verdict::On && into.defaultVerdict != Verdict::Off)
        in.problemIn("means", "a default is \"on\" or \"off\"");
}

void readAdvice(const Node* node, Profile& into, Problems& problems)
{
    if (!node)
        return;
    Section in(*node, problems);
    into.adviceOff = in.texts("off");
    into.adviceOn = in.texts("on");
}

void checkIds(const Node* ladder, const std::vector<Rung>& rungs, Problems& problems)
{
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < rungs.size(); ++i)
        if (!seen.insert(rungs[i].id).second)
            problems.note(ladder->items[i].offset, "another rung has the same id");
}

} // namespace

Notice readNotice(const Node& node, Problems& problems)
{
    Section in(node, problems);
    Notice notice;
    notice.kind = in.word<Notice::Kind>("kind");
    notice.text = in.textOr("text");
    notice.link = in.textOr("link");
    notice.when = in.textOr("when");
    notice.consentVersion = in.textOr("consent_version");
    notice.shownKey = in.pointer("shown_key");
    notice.decidedKey = in.pointer("decided_key");
    notice.repeat = in.wordOr("repeat", Notice::Repeat::Once);
    notice.inCi = in.flag("in_ci", true);
    notice.shownWith = in.each("shown_with", [&](const Node& item) { return readCompanion(item, problems); });
    notice.enterIsYes = in.flag("enter_is_yes");
    if (notice.kind != Notice::Kind::None && !in.has("text"))
        in.problem(node, R"(the key "text" is missing)");
    return notice;
}

void readConsent(const Node& node, const ConfigFiles& files, Profile& into, Problems& problems)
{
    Section in(node, problems);
    into.ladder = in.each("ladder", [&](const Node& item) { return readRung(item, files, problems); });
    checkIds(in.child("ladder"), into.ladder, problems);
    readDefault(in.needed("default"), into, problems);
    into.onBrokenFile = readBehaviour(in.needed("broken_file"), problems);
    into.whenUnasked = readBehaviour(in.needed("unasked"), problems);
    into.notice = readNotice(in.needed("notice"), problems);
    readAdvice(in.child("advice"), into, problems);
}

} // namespace vitrine::product
