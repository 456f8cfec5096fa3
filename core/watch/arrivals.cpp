// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/arrivals.h"

#include <algorithm>

namespace vitrine::watch {
namespace {

constexpr std::size_t sampled = 500; // rows of a kind, from its beginning and from its end
constexpr std::size_t mostNews = 50; // of one look: names are foreign

std::string fieldName(const product::Profile& profile, const event::Event& event, const std::string& key)
{
    const product::Field* field = profile.field(event.name, key);
    return field ? field->name : key;
}

std::vector<std::string> fieldsOf(const product::Profile& profile, const store::Snapshot& snapshot, std::size_t row)
{
    std::vector<std::string> names;
    if (const auto event = snapshot.event(row))
        for (const Json::Member& member : event->fields.members())
            names.push_back(fieldName(profile, *event, member.key));
    return names;
}

} // namespace

bool Arrivals::isOld(const store::Snapshot& snapshot, const store::Row& row) const
{
    const auto read = m_read.find(snapshot.files()[row.file].path);
    return read != m_read.end() && row.offset < read->second;
}

std::vector<Arrivals::Row> Arrivals::rowsOf(const product::Catalogue& catalogue, const store::Snapshot& snapshot,
                                            bool old, const Cancelled& cancelled) const
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < snapshot.size() && !(cancelled && cancelled()); ++i) {
        const store::Row& row = snapshot.row(i);
        const product::Profile* profile = catalogue.find(snapshot.productOf(row));
        if (!profile || isOld(snapshot, row) != old)
            continue;
        const std::string name(snapshot.text(row.name));
        const product::EventKind* kind = profile->event(name);
        rows.push_back({i, profile, {profile->id, kind ? kind->name : name}});
    }
    return rows;
}

void Arrivals::remember(const store::Snapshot& snapshot)
{
    m_read.clear();
    for (const store::FileSummary& file : snapshot.files())
        m_read[file.path] = file.bytesRead;
}

void Arrivals::adopt(const product::Catalogue& catalogue, const store::Snapshot& snapshot, const Cancelled& cancelled)
{
    remember(snapshot);
    const std::vector<Row> rows = rowsOf(catalogue, snapshot, true, cancelled);
    const auto take = [&](auto begin, auto end) {
        std::map<Kind, std::size_t> taken;
        for (auto row = begin; row != end && !(cancelled && cancelled()); ++row) {
            m_products.insert(row->profile->id);
            if (++taken[row->kind] > sampled)
                continue;
            for (std::string& name : fieldsOf(*row->profile, snapshot, row->index))
                m_fields[row->kind].insert(std::move(name));
        }
    };
    take(rows.begin(), rows.end());
    take(rows.rbegin(), rows.rend());
}

std::vector<News> Arrivals::meet(const product::Catalogue& catalogue, const store::Snapshot& snapshot,
                                 const Cancelled& cancelled)
{
    std::vector<News> news;
    const std::vector<Row> fresh = rowsOf(catalogue, snapshot, false, cancelled);
    const std::vector<Row> old = fresh.empty() ? fresh : rowsOf(catalogue, snapshot, true, cancelled);
    const auto wasThere = [&](const Kind& kind, const std::string& name) {
        return std::any_of(old.begin(), old.end(), [&](const Row& row) {
            if (row.kind != kind || (cancelled && cancelled()))
                return false;
            const auto names = fieldsOf(*row.profile, snapshot, row.index);
            return std::find(names.begin(), names.end(), name) != names.end();
        });
    };
    const std::set<std::string> before = m_products;
    for (const Row& row : fresh) {
        m_products.insert(row.profile->id);
        for (const std::string& name : fieldsOf(*row.profile, snapshot, row.index))
            if (m_fields[row.kind].insert(name).second && before.count(row.profile->id) > 0 && news.size() < mostNews &&
                !wasThere(row.kind, name))
                news.push_back({News::Kind::NewField, row.kind.first, {}, {}, row.kind.second, name});
    }
    remember(snapshot);
    return cancelled && cancelled() ? std::vector<News>{} : news;
}

} // namespace vitrine::watch
