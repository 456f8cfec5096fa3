// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opened.h"

#include "store/decode.h"
#include "store/filewalk.h"

#include <algorithm>

namespace vitrine::store {

bool stoodInArray(const SourceFile& file, std::uint64_t offset)
{
    char before[64];
    const std::size_t size = static_cast<std::size_t>(std::min<std::uint64_t>(offset, sizeof before));
    std::string_view text(before, file.read(offset - size, before, size));
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    return last != std::string_view::npos && (text[last] == '[' || text[last] == ',');
}

Opened::Opened(std::shared_ptr<const product::Catalogue> catalogue, Content content, std::vector<FileSummary> files,
               std::vector<Fingerprint> read)
    : m_catalogue(std::move(catalogue)), m_content(std::move(content)), m_files(std::move(files)),
      m_read(std::move(read)), m_interpreter(*m_catalogue)
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
    const std::lock_guard lock(m_mutex);
    return verified(file);
}

Result<SourceFile> Opened::verified(std::uint32_t file) const
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
    const auto source = verified(row.file);
    if (!source)
        return fail(source.error());
    return source->read(row.offset, row.length);
}

Result<> Opened::decodeAt(const Row& row) const
{
    const auto source = verified(row.file);
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
    m_last->events.emplace(m_last->value, m_interpreter, m_files[row.file].product, m_last->value.hasDuplicateKeys());
    return {};
}

Result<event::Event> Opened::event(std::size_t index) const
{
    const Row& row = m_content.rows[index];
    const std::lock_guard lock(m_mutex);
    if (const auto decoded = decodeAt(row); !decoded)
        return fail(decoded.error());
    return made(row, *m_last->events, m_last->bytes, m_last->inArray);
}

Result<event::Event> Opened::made(const Row& row, Decoded& events, const std::string& bytes, bool inArray) const
{
    if (row.element >= events.size())
        return fail(Code::Changed, m_files[row.file].path, "not the event that was read");
    event::Event event = events.event(row.element);
    event.origin = {m_files[row.file].path, row.line, row.offset};
    event.status = row.status;
    if (!events.journalled())
        event.raw = bytes;
    if (inArray)
        event.frame = Json::object({{"form", "array"}});
    return event;
}

std::unique_ptr<Walk> Opened::walk() const { return std::make_unique<FileWalk>(*this); }

std::optional<Fate> Opened::fate(std::size_t index) const
{
    const Fate* fate = m_content.fates ? m_content.fates->of(m_content.rows[index]) : nullptr;
    return fate == nullptr ? std::nullopt : std::optional(*fate);
}

} // namespace vitrine::store
