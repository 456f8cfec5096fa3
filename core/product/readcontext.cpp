// SPDX-License-Identifier: Apache-2.0
#include "product/sections.h"

namespace vitrine::product {
namespace {

using Kind = Signal::Kind;

constexpr std::string_view kindWords[] = {"given", "system", "variable", "executable", "server", "otherwise"};

// The one key that says of what kind it is.
std::optional<Kind> kindOf(Section& in)
{
    std::optional<Kind> kind;
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::size(kindWords); ++i)
        if (in.has(kindWords[i])) {
            kind = static_cast<Kind>(i);
            ++count;
        }
    if (count == 1)
        return kind;
    in.problem(in.node(), "a signal has exactly one of \"given\", \"system\", \"variable\", \"executable\", \"server\" "
                          "and \"otherwise\"");
    for (const std::string_view word : kindWords)
        static_cast<void>(in.child(word));
    return std::nullopt;
}

void readKind(Section& in, Signal& signal)
{
    const std::string_view word = kindWords[static_cast<std::size_t>(signal.kind)];
    if (signal.kind == Kind::System)
        signal.fact = in.word<Signal::Fact>(word);
    else if (signal.kind == Kind::Otherwise)
        signal.value = readScalar(in.needed(word), in.problems());
    else if (signal.kind == Kind::Server && !in.flag(word))
        in.problemIn(word, "expected true");
    else if (signal.kind != Kind::Server)
        signal.name = in.text(word);
}

Signal readSignal(const Node& node, Problems& problems)
{
    Section in(node, problems);
    Signal signal;
    const auto kind = kindOf(in);
    signal.kind = kind.value_or(Kind::Given);
    if (kind)
        readKind(in, signal);
    signal.is = in.texts("is");
    const bool own = kind && (*kind == Kind::Given || *kind == Kind::System || *kind == Kind::Otherwise);
    if (const Node* value = in.child("value"))
        signal.value = readScalar(*value, problems);
    else if (kind && !own)
        in.problem(node, "what it says itself does not go: give the \"value\" that it stands for");
    return signal;
}

} // namespace

std::vector<ContextField> readContext(Section& from, const Profile& profile)
{
    return from.each("context", [&](const Node& item) {
        Section in(item, from.problems());
        ContextField field;
        field.field = in.text("field");
        static_cast<void>(in.needed("signals"));
        field.cues = in.each("signals", [&](const Node& node) { return readSignal(node, in.problems()); });
        const auto declares = [&](const EventKind& kind) { return profile.field(kind.name, field.field) != nullptr; };
        if (!field.field.empty() && std::none_of(profile.events.begin(), profile.events.end(), declares))
            in.problemIn("field", "no event has such a field");
        return field;
    });
}

} // namespace vitrine::product
