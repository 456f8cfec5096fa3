// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

#include "outbox/spool.h"
#include "protocol/url.h"
#include "store/decode.h"
#include "store/shapes/shapes.h"

#include <cmath>

namespace vitrine::store {
namespace {

constexpr std::size_t mostListed = 1000;

void list(std::vector<LineError>& to, std::uint64_t line, const char* why)
{
    if (to.size() < mostListed)
        to.push_back({line, why});
}

float columnOf(const std::optional<double>& durationMs)
{
    return durationMs && std::isfinite(*durationMs) && *durationMs >= 0 ? static_cast<float>(*durationMs) : -1.0F;
}

} // namespace

Reader::Reader(Columns& columns, std::uint32_t file, Source source)
    : m_columns(columns), m_interpreter(columns.catalogue()), m_source(std::move(source)), m_file(file)
{
    m_summary.path = m_source.path;
    m_summary.product = m_source.product;
    m_content.product = m_source.product;
}

bool Reader::Content::isStillIn(const SourceFile& file) const
{
    return token &&
           (file.facts() == facts || (file.facts().size > read.length && file.fingerprint(read.length) == read));
}

void Reader::remember(const Content& content)
{
    if (content.product == m_source.product)
        m_content = content;
}

bool Reader::read(const Proceed& proceed)
{
    const auto file = SourceFile::open(m_source.path);
    if (!file)
        return vanished(file.error());
    m_summary.failed.reset();
    const std::uint64_t size = file->facts().size;
    if (isOtherFile(*file) || (size > m_read.length && m_end.uncertain))
        replaced();
    else if (size == m_read.length && !m_end.stopped)
        return false;
    if (m_read.length == 0)
        for (const auto& [id, reason] : m_source.dropped)
            m_columns.ledger().dropped(group(), id, reason);
    if (m_read.length == 0 && !m_content.isStillIn(*file))
        m_content.token = std::make_shared<const char>();
    m_proceed = &proceed;
    m_open = &*file;
    m_stopped = false;
    m_summary.bytes = size;
    Window window(*file, m_end.place.offset, size);
    m_end = Scan(window, *this, m_end.place).run();
    m_summary.bytesRead = m_end.stopped ? m_end.place.offset : window.end();
    m_read = file->fingerprint(m_summary.bytesRead);
    m_content.read = m_read;
    m_content.facts = file->facts();
    m_open = nullptr;
    return true;
}

Fingerprint Reader::fingerprint() const
{
    return m_open == nullptr ? m_read : m_open->fingerprint(m_summary.bytesRead);
}

FileSummary Reader::summary() const
{
    FileSummary summary = m_summary;
    summary.content = m_content.token;
    if (m_end.unfinished != nullptr) {
        list(summary.errors, m_end.place.line, m_end.unfinished);
        ++summary.errorCount;
    }
    summary.plainLines += m_end.unfinishedPlain ? 1 : 0;
    return summary;
}

bool Reader::isOtherFile(const SourceFile& file) const
{
    return file.facts().size < m_read.length || file.fingerprint(m_read.length) != m_read;
}

bool Reader::hasNews() const
{
    const auto file = SourceFile::open(m_source.path);
    if (!file)
        return !m_summary.failed || m_summary.failed->code != file.error().code;
    return m_summary.failed || file->facts().size != m_read.length || isOtherFile(*file);
}

void Reader::replaced()
{
    if (m_read.length > 0)
        m_columns.forget({m_file});
    startOver();
}

void Reader::startOver()
{
    const std::uint64_t generation = m_summary.generation + (m_read.length > 0 ? 1 : 0);
    m_read = {};
    m_summary = FileSummary();
    m_summary.path = m_source.path;
    m_summary.product = m_source.product;
    m_summary.generation = generation;
    m_end = {};
}

bool Reader::vanished(const Error& error)
{
    const bool news = !m_summary.failed || m_summary.failed->code != error.code;
    replaced();
    m_summary.failed = error;
    return news;
}

bool Reader::proceed(std::uint64_t offset)
{
    constexpr unsigned seldom = 64; // a clock is looked at for each
    if (m_stopped || ++m_sinceAsked < seldom)
        return !m_stopped;
    m_sinceAsked = 0;
    m_summary.bytesRead = offset;
    m_stopped = !(*m_proceed)(offset);
    return !m_stopped;
}

void Reader::error(std::uint64_t line, const char* why)
{
    list(m_summary.errors, line, why);
    ++m_summary.errorCount;
}

Node Reader::parse(std::string_view raw, bool strict)
{
    if (const Node node = m_parser.parsePadded(raw); node || strict)
        return node;
    auto value = parseValue(raw);
    if (!value)
        return {};
    m_lossless = std::move(*value);
    return Node(m_lossless);
}

// Vitrine's own lines state their checksum; one that does not fit tells nothing, however well it reads.
bool Reader::intact(const Value& value)
{
    const auto frame = outbox::frameOf(value.raw);
    if (frame == outbox::Frame::Fits)
        return true;
    error(value.line, "checksum");
    return false;
}

bool Reader::value(const Value& value, bool strict)
{
    const Node root = parse(value.raw, strict);
    if (!root.isObject() || root.empty())
        return false; // an empty object is program text rather than a record
    if (outbox::looksLikeSegmentLine(value.raw) && outbox::frameOf(value.raw) == outbox::Frame::Fits) {
        ++m_summary.plainLines;
        return true;
    }
    if (!journalled(root, value))
        addRows(root, value);
    return true;
}

std::string Reader::group() const { return m_source.ofOutbox() ? m_source.product : '\n' + std::to_string(m_file); }

bool Reader::journalled(const Node& root, const Value& value)
{
    if (!value.raw.starts_with(R"({"v":1,"a)"))
        return false;
    const Node attempt = root.find("attempt");
    const Node answer = root.find("answer");
    if (!attempt.isObject() && !answer.isObject())
        return false;
    if (!intact(value))
        return true;
    if (answer.isObject()) {
        addAnswer(answer);
        return true;
    }
    addAttempt(attempt);
    addRows(root, value);
    m_attempt.reset();
    return true;
}

void Reader::addAttempt(const Node& attempt)
{
    ++m_summary.attempts;
    const std::string_view address = attempt.find("url").text(); // its query may hold references, which are no URL
    const auto url = protocol::urlParts(address.substr(0, address.find('?')));
    Ledger::Attempt made;
    made.group = group();
    made.id = attempt.find("id").text();
    made.server = url ? url->host : std::string();
    made.time = attempt.find("time").integer().value_or(0);
    made.complete = m_source.ofOutbox() && !m_source.alone;
    m_attempt = m_columns.ledger().attempt(std::move(made));
}

void Reader::addAnswer(const Node& answer)
{
    ++m_summary.plainLines;
    std::vector<Ledger::Outcome> outcomes;
    answer.find("outcomes").items([&](const Node& one) {
        const auto status = event::statusNamed(one.find("outcome").text());
        outcomes.push_back({one.find("id").text(), status.value_or(event::Status::Unknown), one.find("why").text()});
    });
    m_columns.ledger().answer(group(), answer.find("id").text(), answer.find("status").integer().value_or(0), outcomes);
}

// Spools and journals of a known place tell one story together; a spool that was named stands for itself.
void Reader::add(const Row& row, const Draft& draft, const Node& root)
{
    if (m_attempt)
        return m_columns.ledger().tried(row, draft.listed ? draft.id : std::string_view(), *m_attempt);
    if (draft.shape != event::Shape::Spool || m_source.status != event::Status::Queued || !m_source.ofOutbox())
        return m_columns.add(row);
    const bool ended = !m_source.generation.empty() && root.find("gen").text() != m_source.generation;
    const std::string_view file = std::string_view(m_source.path).substr(m_source.path.rfind('/') + 1);
    m_columns.ledger().waits(row, group(), draft.id,
                             ended                             ? "generation"
                             : file.starts_with("quarantine-") ? "quarantine"
                                                               : "");
}

void Reader::addRows(const Node& root, const Value& value)
{
    m_drafts.clear();
    const bool known = recognise(root, m_drafts);
    if (known && m_drafts.size() > 0 && m_drafts[0].shape == event::Shape::Spool && !intact(value))
        return;
    const bool repeated = known && root.hasDuplicateKeys();
    std::uint32_t element = 0;
    const Drafts* drafts = &m_drafts;
    for (std::size_t i = 0; i < drafts->size(); ++i) {
        auto facts = m_interpreter.facts((*drafts)[i], m_source.product);
        if (facts && facts->inexact && drafts == &m_drafts) {
            m_exact.clear();
            m_lossless = parseValue(value.raw).value_or(Json());
            recognise(Node(m_lossless), m_exact);
            drafts = &m_exact;
            facts = m_interpreter.facts((*drafts)[i], m_source.product);
        }
        if (!facts)
            continue;
        Row row = rowOf((*drafts)[i], *facts, value);
        row.element = element++;
        row.warned = repeated;
        add(row, (*drafts)[i], root);
    }
    m_summary.events += element;
    if (element > 0)
        return;
    list(m_summary.unknown, value.line, known ? "unknown-event" : "unknown-shape");
    ++m_summary.unrecognised;
}

Row Reader::rowOf(const Draft& draft, const Facts& facts, const Value& value)
{
    Row row;
    row.offset = value.offset;
    row.length = static_cast<std::uint32_t>(value.raw.size());
    row.line = value.line;
    row.file = m_file;
    row.time = draft.time.value_or(Row::noTime);
    row.durationMs = columnOf(facts.durationMs);
    row.name = m_columns.idOf(draft.name);
    row.command = m_columns.idOf(facts.command);
    row.version = m_columns.idOf(facts.version);
    row.errorType = m_columns.idOf(facts.errorType);
    row.product = static_cast<std::int16_t>(facts.product);
    row.success = static_cast<std::int8_t>(facts.success ? (*facts.success ? 1 : 0) : -1);
    row.shape = draft.shape;
    row.status = draft.shape == event::Shape::Spool ? event::Status::Queued : event::Status::Recorded;
    return row;
}

} // namespace vitrine::store
