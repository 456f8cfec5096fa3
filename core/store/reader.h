// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one file into the columns, now and again when it has grown.
#pragma once

#include "store/columns.h"
#include "store/interpret.h"
#include "store/loader.h"
#include "store/scan.h"

#include <functional>

namespace vitrine::store {

class Reader : private Findings
{
public:
    // proceed: asked often while reading; false stops.
    using Proceed = std::function<bool(std::uint64_t bytesRead)>;

    // What was read of a file, and how it is told from another one.
    struct Content
    {
        std::shared_ptr<const void> token; // FileSummary::content
        std::string product;
        Fingerprint read;
        FileFacts facts;
        [[nodiscard]] bool isStillIn(const SourceFile& file) const;
    };

    Reader(Columns& columns, std::uint32_t file, Source source);
    // The same file was read by another reader before.
    void remember(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }

    // Reads what is new since the last time; everything when the file is another one now. False: nothing was new.
    bool read(const Proceed& proceed);
    [[nodiscard]] FileSummary summary() const;     // with what may still become an error
    [[nodiscard]] Fingerprint fingerprint() const; // of what was read up to now
    [[nodiscard]] const std::string& path() const { return m_source.path; }
    // Its rows were held back by the ledger: when it changes, all such files are read anew.
    [[nodiscard]] bool ofOutbox() const { return m_source.ofOutbox() || m_summary.attempts > 0; }
    [[nodiscard]] bool hasNews() const;
    void startOver(); // its rows are forgotten by the caller

private:
    bool value(const Value& value, bool strict) override;
    void plainLine() override { ++m_summary.plainLines; }
    void error(std::uint64_t line, const char* why) override;
    bool proceed(std::uint64_t offset) override;

    [[nodiscard]] bool isOtherFile(const SourceFile& file) const;
    void replaced();
    bool vanished(const Error& error);
    [[nodiscard]] Node parse(std::string_view raw, bool strict);
    void addRows(const Node& root, const Value& value);
    [[nodiscard]] bool intact(const Value& value);
    bool journalled(const Node& root, const Value& value);
    void addAttempt(const Node& attempt);
    void addAnswer(const Node& answer);
    void add(const Row& row, const Draft& draft, const Node& root);
    [[nodiscard]] std::string group() const;
    [[nodiscard]] Row rowOf(const Draft& draft, const Facts& facts, const Value& value);

    Columns& m_columns;
    Interpreter m_interpreter;
    Source m_source;
    std::uint32_t m_file;
    FileSummary m_summary;
    Content m_content;
    Fingerprint m_read;
    Scan::End m_end;
    TapeParser m_parser;
    Json m_lossless;
    Drafts m_drafts{Drafts::Purpose::Columns};
    Drafts m_exact{Drafts::Purpose::Columns};
    const Proceed* m_proceed = nullptr;
    const SourceFile* m_open = nullptr;   // while it is read
    std::optional<std::size_t> m_attempt; // the one whose events are added
    bool m_stopped = false;
    unsigned m_sinceAsked = 0;
};

} // namespace vitrine::store
