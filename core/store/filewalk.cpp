// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filewalk.h"

#include "store/shapes/shapes.h"

namespace vitrine::store {

FileWalk::FileWalk(const Opened& opened) : m_opened(opened), m_interpreter(opened.catalogue()) {}

Result<> FileWalk::open(std::uint32_t file)
{
    constexpr unsigned trusted = 4096; // values read before it is looked at again
    if (m_source && m_file == file && ++m_reads < trusted)
        return {};
    auto source = m_opened.unchanged(file);
    if (!source)
        return fail(source.error());
    m_reads = 0;
    if (m_source && m_file == file && m_source->facts().inode == source->facts().inode)
        return {}; // it may have grown
    m_window.reset();
    m_source = std::make_unique<const SourceFile>(std::move(*source));
    m_file = file;
    m_window.emplace(*m_source, 0, m_source->facts().size);
    return {};
}

Result<std::string_view> FileWalk::bytes(const Row& row)
{
    if (const auto opened = open(row.file); !opened)
        return fail(opened.error());
    std::string_view text = m_window->from(row.offset);
    while (text.size() < row.length && m_window->load(row.offset))
        text = m_window->from(row.offset);
    if (text.size() < row.length)
        return fail(Code::Changed, m_opened.files()[row.file].path, "shorter than it was");
    return text.substr(0, row.length);
}

Result<> FileWalk::decode(const Row& row)
{
    if (m_decoded.is(row))
        return {};
    const auto text = bytes(row);
    if (!text)
        return fail(text.error());
    m_decoded = {};
    m_events.reset();
    auto value = m_lossless.parse(*text);
    if (!value)
        return fail(Code::Changed, m_opened.files()[row.file].path, value.error().detail);
    m_value = std::move(*value);
    m_bytes = *text;
    m_inArray = row.shape == event::Shape::AppInsights && stoodInArray(*m_source, row.offset);
    m_events.emplace(m_value, m_interpreter, m_opened.files()[row.file].product, m_lossless.repeats());
    m_decoded = {row.file, row.offset};
    return {};
}

Result<event::Event> FileWalk::event(std::size_t index)
{
    const Row& row = m_opened.row(index);
    if (const auto decoded = decode(row); !decoded)
        return fail(decoded.error());
    return m_opened.made(row, *m_events, m_bytes, m_inArray);
}

bool FileWalk::glance(const Row& row)
{
    if (m_glanced.is(row))
        return true;
    m_glanced = {};
    const auto text = bytes(row);
    const Node root = text ? m_parser.parsePadded(*text) : Node();
    m_drafts.clear();
    m_glimpses.clear();
    if (!root || !recognise(root, m_drafts))
        return false;
    const std::string& hint = m_opened.files()[row.file].product;
    for (std::size_t i = 0; i < m_drafts.size(); ++i)
        if (m_drafts.size() == 1 || m_interpreter.facts(m_drafts[i], hint))
            m_glimpses.push_back(i);
    m_glanced = {row.file, row.offset};
    return true;
}

const Draft* FileWalk::glimpse(std::size_t index)
{
    const Row& row = m_opened.row(index);
    // OTLP's typed values are converted, where a number loses its text unnoticed.
    if (row.shape == event::Shape::Otlp || !glance(row) || row.element >= m_glimpses.size())
        return nullptr;
    const Draft& draft = m_drafts[m_glimpses[row.element]];
    return draft.shape == row.shape ? &draft : nullptr;
}

} // namespace vitrine::store
