// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opened.h"

#include "store/decode.h"

#include <algorithm>

namespace vitrine::store {
namespace {

// Envelopes go out as lines or as one array; only the bytes before them tell how these did.
bool stoodInArray(const SourceFile& file, std::uint64_t offset)
{
    char before[64];
    const std::size_t size = static_cast<std::size_t>(std::min<std::uint64_t>(offset, sizeof before));
    std::string_view text(before, file.read(offset - size, before, size));
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    return last != std::string_view::npos && (text[last] == '[' || text[last] == ',');
}

} // namespace

Opened::Opened(std::shared_ptr<const product::Catalogue> catalogue, Grown<Row>::Frozen rows,
               Grown<std::string>::Frozen texts, std::vector<FileSummary> files, std::vector<Fingerprint> read)
    : m_catalogue(std::move(catalogue)), m_rows(std::move(rows)), m_texts(std::move(texts)), m_files(std::move(files)),
      m_read(std::move(read))
{
}

std::string_view Opened::productOf(const Row& row) const
{
    if (row.product < 0)
        return {};
    return m_catalogue->profiles[static_cast<std::size_t>(row.product)].id;
}

Result<SourceFile> Opened::unchanged(std::uint32_t file) const
{
    const std::string& path = m_files[file].path;
    auto source = SourceFile::open(path);
    if (!source)
        return source;
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_verified.find(file); known != m_verified.end() && known->second == source->facts())
        return source;
    const Fingerprint& read = m_read[file];
    if (source->facts().size < read.length || source->fingerprint(read.length) != read)
        return fail(Code::Changed, path, "not the file that was read");
    m_verified[file] = source->facts();
    return source;
}

Result<std::string> Opened::raw(std::size_t index) const
{
    const Row& row = m_rows[index];
    const auto source = unchanged(row.file);
    if (!source)
        return fail(source.error());
    return source->read(row.offset, row.length);
}

Result<std::vector<event::Event>> Opened::decodeAt(const Row& row) const
{
    const FileSummary& file = m_files[row.file];
    const auto source = unchanged(row.file);
    if (!source)
        return fail(source.error());
    auto bytes = source->read(row.offset, row.length);
    if (!bytes)
        return fail(bytes.error());
    const auto value = parseValue(*bytes);
    if (!value)
        return fail(Code::Changed, file.path, value.error().detail);
    auto events = decode(*value, *m_catalogue, file.product);
    const bool array = row.shape == event::Shape::AppInsights && stoodInArray(*source, row.offset);
    for (event::Event& event : events) {
        event.origin = {file.path, row.line, row.offset};
        event.status = row.status;
        event.raw = *bytes;
        if (array)
            event.frame = Json::object({{"form", "array"}});
    }
    return events;
}

Result<event::Event> Opened::event(std::size_t index) const
{
    const Row& row = m_rows[index];
    {
        const std::lock_guard lock(m_mutex);
        if (m_last.file == row.file && m_last.offset == row.offset && row.element < m_last.events.size())
            return m_last.events[row.element];
    }
    auto events = decodeAt(row);
    if (!events)
        return fail(events.error());
    if (row.element >= events->size())
        return fail(Code::Changed, m_files[row.file].path, "not the event that was read");
    event::Event wanted = (*events)[row.element];
    constexpr std::size_t worthKeeping = 1;
    if (events->size() > worthKeeping) {
        const std::lock_guard lock(m_mutex);
        m_last = {row.file, row.offset, std::move(*events)};
    }
    return wanted;
}

} // namespace vitrine::store
