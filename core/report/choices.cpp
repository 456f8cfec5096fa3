// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/choices.h"

#include "base/file.h"
#include "product/detect.h"
#include "record/keeping.h"

#include <algorithm>

namespace vitrine::report {
namespace {

using product::Companion;
using product::Verdict;

std::string keyText(const document::KeyPath& key)
{
    std::string text;
    for (const std::string& step : key)
        text += (text.empty() ? "" : ".") + step;
    return text;
}

std::optional<Millis> modified(const std::string& path)
{
    const auto facts = factsOf(path);
    return facts ? std::optional(facts->modifiedNanoseconds / 1'000'000) : std::nullopt;
}

bool isTime(const Companion& companion)
{
    return companion.value == Companion::Value::IsoTime || companion.value == Companion::Value::UnixSeconds;
}

bool names(const std::vector<Companion>& companions, const document::KeyPath& key)
{
    return std::any_of(companions.begin(), companions.end(), [&](const Companion& each) { return each.key == key; });
}

class ConfigReading
{
public:
    ConfigReading(const product::Profile& profile, const product::Rung& rung, std::string path,
                  const document::Document& document)
        : m_profile(profile), m_rung(rung), m_path(std::move(path)), m_document(document)
    {
    }

    std::vector<Moment> moments()
    {
        addChoice();
        addNotice();
        addEarlierChoice(m_rung.on, MomentKind::Allowed);
        addEarlierChoice(m_rung.off, MomentKind::Forbidden);
        return std::move(m_moments);
    }

private:
    struct Time
    {
        Millis time = 0;
        bool shared = false; // other writes touch the same key
        std::uint64_t line = 0;
        document::KeyPath key;
    };

    std::optional<document::Found> find(const document::KeyPath& key) const
    {
        auto found = key.empty() ? Result<std::optional<document::Found>>() : m_document.find(key);
        return found ? *found : std::nullopt;
    }

    std::optional<Time> timeIn(const std::vector<Companion>& companions) const
    {
        for (const Companion& companion : companions) {
            const auto found = isTime(companion) ? find(companion.key) : std::nullopt;
            if (!found)
                continue;
            const auto seconds = found->value.integer();
            const auto time = companion.value == Companion::Value::IsoTime ? parseIsoTime(found->value.text())
                              : seconds && *seconds < INT64_MAX / 1000     ? std::optional(*seconds * 1000)
                                                                           : std::nullopt;
            if (time)
                return Time{*time, writers(companion.key) > 1, found->position.line, companion.key};
        }
        return std::nullopt;
    }

    int writers(const document::KeyPath& key) const
    {
        return (m_rung.on && names(m_rung.on->companions, key) ? 1 : 0) +
               (m_rung.off && names(m_rung.off->companions, key) ? 1 : 0) +
               (names(m_profile.notice.shownWith, key) ? 1 : 0);
    }

    void add(MomentKind kind, const std::optional<Time>& time, std::uint64_t line, const document::KeyPath& key)
    {
        Moment moment;
        moment.kind = kind;
        moment.source = m_path;
        moment.line = line;
        moment.rung = kind == MomentKind::Noticed ? std::string() : m_rung.id;
        moment.detail = keyText(key);
        const auto written = modified(m_path);
        moment.time = time ? time->time : written.value_or(0);
        moment.precision = time && !time->shared ? Precision::Exact
                           : time || written     ? Precision::NotLater
                                                 : Precision::Unknown;
        m_moments.push_back(std::move(moment));
    }

    // What stands there now.
    void addChoice()
    {
        const auto found = find(m_rung.key);
        const Verdict verdict = found ? m_rung.read.meaningOf(found->value) : Verdict::Silent;
        if (verdict != Verdict::On && verdict != Verdict::Off)
            return;
        const auto& write = verdict == Verdict::On ? m_rung.on : m_rung.off;
        m_current = verdict == Verdict::On ? MomentKind::Allowed : MomentKind::Forbidden;
        add(*m_current, write ? timeIn(write->companions) : std::nullopt, found->position.line, m_rung.key);
    }

    void addNotice()
    {
        const product::Notice& notice = m_profile.notice;
        const auto found = find(notice.shownKey);
        const bool shown = found && (found->value == Json(true) || !found->value.text().empty());
        if (shown)
            add(MomentKind::Noticed, timeIn(notice.shownWith), found->position.line, notice.shownKey);
    }

    // A time that the opposite choice left behind, when it noted it under a key of its own.
    void addEarlierChoice(const std::optional<product::Write>& write, MomentKind kind)
    {
        const auto time = write && m_current != kind ? timeIn(write->companions) : std::nullopt;
        if (time && !time->shared)
            add(kind, time, time->line, time->key);
    }

    const product::Profile& m_profile;
    const product::Rung& m_rung;
    std::string m_path;
    const document::Document& m_document;
    std::optional<MomentKind> m_current;
    std::vector<Moment> m_moments;
};

void addRung(std::vector<Moment>& to, const product::Profile& profile, const product::Rung& rung,
             const Environment& environment)
{
    const std::string path = product::locate(*rung.file, profile.id, environment);
    auto bytes = path.empty() ? Result<std::string>(fail(Code::NotFound)) : readFile(path, document::maxConfigBytes);
    if (!bytes)
        return;
    const auto document = document::Document::parse(product::formatOf(*rung.file, path), std::move(*bytes));
    if (!document)
        return;
    for (Moment& moment : ConfigReading(profile, rung, path, *document).moments()) {
        const bool known = std::any_of(to.begin(), to.end(), [&](const Moment& each) {
            return each.kind == moment.kind && each.source == moment.source && each.detail == moment.detail;
        });
        if (!known)
            to.push_back(std::move(moment));
    }
}

} // namespace

std::vector<Moment> choicesOnFile(const product::Profile& profile, const Environment& environment)
{
    std::vector<Moment> moments;
    for (const product::Rung& rung : profile.ladder)
        if (rung.kind == product::RungKind::User && rung.file)
            addRung(moments, profile, rung, environment);
    const record::Kept kept = record::readKept(environment, profile.id);
    if (!kept.notice.empty()) { // a product without a config of its own
        const std::string path = record::keepingPath(environment, profile.id);
        const auto written = modified(path);
        moments.push_back({MomentKind::Noticed,
                           written.value_or(0),
                           written ? Precision::NotLater : Precision::Unknown,
                           path,
                           0,
                           {},
                           kept.notice,
                           0,
                           Flag::None});
    }
    return moments;
}

} // namespace vitrine::report
