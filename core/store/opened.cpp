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

Opened::Opened(std::shared_ptr<const product::Catalogue> catalogue, Content content, std::vector<FileSummary> files,
               std::vector<Fingerprint> read)
    : m_catalogue(std::move(catalogue)), m_content(std::move(content)), m_files(std::move(files)),
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
    const Row& row = m_content.rows[index];
    const std::lock_guard lock(m_mutex);
    const auto source = unchanged(row.file);
    if (!source)
        return fail(source.error());
    return source->read(row.offset, row.length);
}

Result<> Opened::decodeAt(const Row& row) const
{
    const auto source = unchanged(row.file);
    if (!source)
        return fail(source.error());
    if (m_last && m_last->file == row.file && m_last->offset == row.offset)
        return {};
    auto bytes = source->read(row.offset, row.length);
    if (!bytes)
        return fail(bytes.error());
    auto value = parseValue(*bytes);
    if (!value)
        return fail(Code::Changed, m_files[row.file].path, value.error().detail);
    m_last = std::make_unique<Last>();
    m_last->file = row.file;
    m_last->offset = row.offset;
    m_last->inArray = row.shape == event::Shape::AppInsights && stoodInArray(*source, row.offset);
    m_last->bytes = std::move(*bytes);
    m_last->value = std::move(*value);
    m_last->events.emplace(m_last->value, *m_catalogue, m_files[row.file].product);
    return {};
}

Result<event::Event> Opened::event(std::size_t index) const
{
    const Row& row = m_content.rows[index];
    const std::lock_guard lock(m_mutex);
    if (const auto decoded = decodeAt(row); !decoded)
        return fail(decoded.error());
    if (row.element >= m_last->events->size())
        return fail(Code::Changed, m_files[row.file].path, "not the event that was read");
    event::Event event = m_last->events->event(row.element);
    event.origin = {m_files[row.file].path, row.line, row.offset};
    event.status = row.status;
    if (!m_last->events->journalled())
        event.raw = m_last->bytes;
    if (m_last->inArray)
        event.frame = Json::object({{"form", "array"}});
    return event;
}

std::optional<Fate> Opened::fate(std::size_t index) const
{
    const Fate* fate = m_content.fates ? m_content.fates->of(m_content.rows[index]) : nullptr;
    return fate == nullptr ? std::nullopt : std::optional(*fate);
}

} // namespace vitrine::store
