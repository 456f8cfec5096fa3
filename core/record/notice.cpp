// SPDX-License-Identifier: Apache-2.0
#include "record/notice.h"

#include "base/file.h"
#include "consent/write.h"
#include "product/detect.h"

#include <algorithm>

namespace vitrine::record {
namespace {

using product::Companion;
using product::Notice;

constexpr int mostTries = 5; // while somebody else writes the same config

// What an answer sets in the user's file.
struct Wanted
{
    document::KeyPath key;
    Json value;
    std::vector<Companion> companions;
};

// A host without a version is told once.
std::string noticeVersion(const Host& host) { return host.version.empty() ? "unversioned" : host.version; }

const product::Rung* fileRung(const product::Profile& profile)
{
    const auto found = std::find_if(profile.ladder.begin(), profile.ladder.end(), [](const product::Rung& rung) {
        return rung.kind == product::RungKind::User && rung.file;
    });
    return found == profile.ladder.end() ? nullptr : &*found;
}

// "shown" is true, or the version that was shown where the product counts versions.
Json shownValue(const Notice& notice)
{
    return notice.consentVersion.empty() ? Json(true) : Json(notice.consentVersion);
}

Result<Wanted> wantedFor(const product::Profile& profile, const product::Rung& rung, Answer answer)
{
    const Notice& notice = profile.notice;
    if (answer == Answer::Shown)
        return Wanted{notice.shownKey, shownValue(notice), notice.shownWith};
    const auto& written = answer == Answer::Yes ? rung.on : rung.off;
    if (!written)
        return fail(Code::Unsupported, rung.name, profile.id);
    Wanted wanted{rung.key, written->value, written->companions};
    if (!notice.shownKey.empty()) {
        std::erase_if(wanted.companions, [&](const Companion& each) { return each.key == notice.shownKey; });
        wanted.companions.push_back({notice.shownKey, Companion::Value::Literal, shownValue(notice), false});
    }
    return wanted;
}

Result<> writeOnce(const std::string& path, const product::Rung& rung, const Wanted& wanted,
                   const consent::Circumstances& circumstances)
{
    auto file = consent::ConfigEdit::open(path, product::formatOf(*rung.file, path), *rung.file);
    if (!file)
        return fail(file.error());
    if (auto set = consent::write(*file, wanted.key, wanted.value, wanted.companions, circumstances); !set)
        return set;
    if (!file->changed())
        return {};
    ReplaceOptions options;
    options.mode = file->mode();
    options.directoryMode = file->directoryMode();
    options.expected = file->before();
    options.mustNotExist = !file->exists();
    return replaceFile(path, file->after(), options);
}

Result<> writeAnswer(const product::Profile& profile, const Environment& environment, Answer answer, Millis now)
{
    const product::Rung* rung = fileRung(profile);
    const std::string path = rung ? product::locate(*rung->file, profile.id, environment) : std::string();
    if (path.empty())
        return fail(Code::Unsupported, {}, profile.id);
    const auto wanted = wantedFor(profile, *rung, answer);
    if (!wanted)
        return fail(wanted.error());
    const consent::Circumstances circumstances{now, {}, profile.notice.consentVersion};
    Result<> written;
    for (int tries = 0; tries < mostTries; ++tries) {
        written = writeOnce(path, *rung, *wanted, circumstances);
        if (written || written.error().code != Code::Changed)
            break;
    }
    return written;
}

} // namespace

const char* name(Due due)
{
    switch (due) {
    case Due::Notice:
        return "notice";
    case Due::Prompt:
        return "prompt";
    case Due::NoTerminal:
        return "no-terminal";
    case Due::None:
        break;
    }
    return "none";
}

Due noticeDue(const product::Profile& profile, const consent::Decision& decision, const Host& host, const Kept& kept)
{
    if (decision.state == consent::State::Unasked)
        return host.terminal ? Due::Prompt : Due::NoTerminal;
    if (!decision.allowed || !decision.noticeDue)
        return Due::None;
    const bool remembered = profile.notice.repeat == Notice::Repeat::EveryVersion && profile.notice.shownKey.empty();
    return remembered && kept.standing == Kept::Standing::Read && kept.notice == noticeVersion(host) ? Due::None
                                                                                                     : Due::Notice;
}

Result<> answerNotice(const product::Profile& profile, const Environment& environment, const Host& host, Answer answer,
                      Millis now)
{
    const Notice& notice = profile.notice;
    const bool fits =
        answer == Answer::Shown ? notice.kind == Notice::Kind::Notice : notice.kind == Notice::Kind::Prompt;
    if (!fits)
        return fail(Code::Unsupported, {}, profile.id);
    if (answer != Answer::Shown || !notice.shownKey.empty())
        return writeAnswer(profile, environment, answer, now);
    const auto kept = updateKept(environment, profile.id, [&](Kept& each) { each.notice = noticeVersion(host); });
    return kept ? Result<>() : fail(kept.error());
}

} // namespace vitrine::record
