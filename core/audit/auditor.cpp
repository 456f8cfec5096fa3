// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditor.h"

#include "audit/bench.h"
#include "audit/declared.h"
#include "audit/sum.h"
#include "store/walk.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vitrine::audit {
namespace {

constexpr std::size_t rowsBetweenNews = 1000;

using Content = std::shared_ptr<const void>; // FileSummary::content

bool isSame(const sanitize::Surroundings& a, const sanitize::Surroundings& b)
{
    const auto all = [](const sanitize::Surroundings& of) {
        return std::tie(of.home, of.user, of.host, of.projects, of.branch, of.secrets, of.salt);
    };
    return all(a) == all(b);
}

} // namespace

struct Auditor::State
{
    explicit State(std::shared_ptr<const product::Catalogue> of) : catalogue(std::move(of)) {}

    struct Value // that a kind of finding was last asked for
    {
        Content content;
        std::uint64_t offset = 0;
        std::uint32_t element = 0;
        std::string text;
        [[nodiscard]] bool isOf(const Content& in, const store::Row& row) const
        {
            return content && content == in && offset == row.offset && element == row.element;
        }
    };

    void begin(const Options& options);
    void beginAnew();
    [[nodiscard]] std::vector<SeenFile*> filesOf(const store::Snapshot& snapshot);
    [[nodiscard]] bool look(const store::Snapshot& snapshot, store::Walk& walk, const std::vector<SeenFile*>& files,
                            const Progress& progress);
    [[nodiscard]] std::string valueOf(const store::Snapshot& snapshot, store::Walk& walk, std::uint32_t kind,
                                      std::uint32_t row);
    [[nodiscard]] std::vector<Finding> toldByProfiles(const Options& options);

    std::shared_ptr<const product::Catalogue> catalogue;
    sanitize::Surroundings surroundings;
    std::string product;
    std::unique_ptr<Bench> bench;
    std::map<Content, SeenFile> files;
    std::map<std::uint32_t, SeenFile> passing; // files that nobody can tell from others: forgotten afterwards
    bool gone = false;                         // digests of files that are gone are among the others
    std::map<std::uint32_t, Value> values;     // by kind
    std::map<std::string, std::vector<Finding>> profiles;
    std::uint64_t examinedBefore = 0;
};

void Auditor::State::beginAnew()
{
    examinedBefore += bench ? bench->looked() : 0;
    bench = std::make_unique<Bench>(*catalogue, surroundings, product);
    files.clear();
    values.clear();
    gone = false;
}

// What events tell depends on the surroundings, and on nothing else that is handed in.
void Auditor::State::begin(const Options& options)
{
    if (bench && isSame(surroundings, options.surroundings) && product == options.product)
        return;
    surroundings = options.surroundings;
    product = options.product;
    beginAnew();
}

std::vector<SeenFile*> Auditor::State::filesOf(const store::Snapshot& snapshot)
{
    const auto& summaries = snapshot.files();
    const auto isGone = [&](const auto& known) {
        return std::none_of(summaries.begin(), summaries.end(),
                            [&](const store::FileSummary& file) { return file.content == known.first; });
    };
    gone = std::erase_if(files, isGone) > 0 || gone;
    passing.clear();
    if (gone && bench->digests().crowded())
        beginAnew(); // what is no longer there leaves room for what is
    std::vector<SeenFile*> all;
    for (const store::FileSummary& file : summaries)
        all.push_back(file.content ? &files[file.content] : &passing[static_cast<std::uint32_t>(all.size())]);
    return all;
}

bool Auditor::State::look(const store::Snapshot& snapshot, store::Walk& walk, const std::vector<SeenFile*>& seen,
                          const Progress& progress)
{
    bool complete = true;
    for (SeenFile* file : seen)
        file->rewind();
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        if (progress && i % rowsBetweenNews == 0 && !progress(i)) {
            complete = false;
            break;
        }
        const store::Row& row = snapshot.row(i);
        if (row.product < 0 || seen[row.file]->find(row))
            continue;
        if (auto event = walk.event(i))
            bench->look(std::move(*event), row, *seen[row.file]);
        else
            complete = false;
    }
    bench->finish();
    for (SeenFile* file : seen)
        file->settle();
    return complete && !bench->digests().full();
}

std::string Auditor::State::valueOf(const store::Snapshot& snapshot, store::Walk& walk, std::uint32_t kind,
                                    std::uint32_t index)
{
    const store::Row& row = snapshot.row(index);
    const Content& content = snapshot.files()[row.file].content;
    Value& value = values[kind];
    if (value.isOf(content, row))
        return value.text;
    auto event = walk.event(index);
    if (!event)
        return {};
    value = {content, row.offset, row.element, bench->valueIn(std::move(*event), row, kind)};
    return value.text;
}

std::vector<Finding> Auditor::State::toldByProfiles(const Options& options)
{
    std::vector<Finding> all;
    for (const product::Profile& profile : catalogue->profiles) {
        if (!options.profiles || (!options.product.empty() && options.product != profile.id))
            continue;
        if (!profiles.contains(profile.id))
            profiles[profile.id] = inProfile(profile);
        const auto& told = profiles[profile.id];
        all.insert(all.end(), told.begin(), told.end());
        for (const Situation& situation : options.situations)
            if (situation.product == profile.id)
                for (Finding& finding : inSituation(profile, situation))
                    all.push_back(std::move(finding));
    }
    return all;
}

Auditor::Auditor(std::shared_ptr<const product::Catalogue> catalogue)
    : m_state(std::make_unique<State>(std::move(catalogue)))
{
}
Auditor::~Auditor() = default;

Audit Auditor::audit(const store::Snapshot& snapshot, const Options& options, const Progress& progress)
{
    State& state = *m_state;
    state.begin(options);
    const auto files = state.filesOf(snapshot);
    const auto walk = snapshot.walk();
    const bool complete = state.look(snapshot, *walk, files, progress);
    Audit audit =
        sumOf({*state.catalogue, snapshot, options, state.bench->digests(), files, state.toldByProfiles(options),
               [&](std::uint32_t kind, std::uint32_t row) { return state.valueOf(snapshot, *walk, kind, row); }});
    audit.complete = complete;
    state.passing.clear();
    return audit;
}

std::uint64_t Auditor::examined() const
{
    return m_state->examinedBefore + (m_state->bench ? m_state->bench->looked() : 0);
}

} // namespace vitrine::audit
