// SPDX-License-Identifier: GPL-3.0-or-later
// The snapshot that Columns hands out. Safe to use from several threads.
#pragma once

#include "store/decoded.h"
#include "store/fates.h"
#include "store/grown.h"
#include "store/snapshot.h"
#include "store/sourcefile.h"

#include <map>
#include <mutex>

namespace vitrine::store {

class Opened : public Snapshot
{
public:
    struct Content
    {
        Grown<Row>::Frozen rows;
        Grown<std::string>::Frozen texts;
        std::shared_ptr<const Fates> fates; // may be null
    };
    Opened(std::shared_ptr<const product::Catalogue> catalogue, Content content, std::vector<FileSummary> files,
           std::vector<Fingerprint> read);

    [[nodiscard]] std::size_t size() const override { return m_content.rows.size(); }
    [[nodiscard]] const Row& row(std::size_t index) const override { return m_content.rows[index]; }
    [[nodiscard]] std::string_view text(TextId id) const override { return m_content.texts[id]; }
    [[nodiscard]] std::string_view productOf(const Row& row) const override;
    [[nodiscard]] const std::vector<FileSummary>& files() const override { return m_files; }
    [[nodiscard]] Result<event::Event> event(std::size_t index) const override;
    [[nodiscard]] Result<std::string> raw(std::size_t index) const override;
    [[nodiscard]] std::unique_ptr<Walk> walk() const override;
    [[nodiscard]] std::optional<Fate> fate(std::size_t index) const override;

    // What a walk over it needs.
    [[nodiscard]] const product::Catalogue& catalogue() const { return *m_catalogue; }
    [[nodiscard]] Result<SourceFile> unchanged(std::uint32_t file) const; // Changed when it is another one now
    // The event of that row in the value that was decoded from `bytes`.
    [[nodiscard]] Result<event::Event> made(const Row& row, Decoded& events, const std::string& bytes,
                                            bool inArray) const;

private:
    // The value that was decoded last: the next event asked for is often another one of it.
    struct Last
    {
        std::uint32_t file = 0;
        std::uint64_t offset = 0;
        bool inArray = false;
        std::string bytes;
        Json value;
        std::optional<Decoded> events;
    };

    [[nodiscard]] Result<SourceFile> verified(std::uint32_t file) const; // with m_mutex held
    [[nodiscard]] Result<> decodeAt(const Row& row) const;               // into m_last

    std::shared_ptr<const product::Catalogue> m_catalogue;
    Content m_content;
    std::vector<FileSummary> m_files;
    std::vector<Fingerprint> m_read;
    mutable std::mutex m_mutex;
    mutable Interpreter m_interpreter;
    mutable std::unique_ptr<Last> m_last;
    mutable std::map<std::uint32_t, FileFacts> m_verified; // files whose content was found to be what was read
};

// Envelopes go out as lines or as one array; only the bytes before them tell how these did.
[[nodiscard]] bool stoodInArray(const SourceFile& file, std::uint64_t offset);

} // namespace vitrine::store
