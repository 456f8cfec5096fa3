// SPDX-License-Identifier: GPL-3.0-or-later
// A file open for reading by position. Never mapped: another program may cut it short at any moment.
#pragma once

#include "base/file.h"
#include "base/result.h"

#include <cstdint>
#include <string>

namespace vitrine::store {

// What a file held when `length` bytes of it had been read: its beginning and the end of that part, 64 KiB each.
struct Fingerprint
{
    std::uint64_t length = 0;
    std::size_t head = 0;
    std::size_t tail = 0;
    friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};

class SourceFile
{
public:
    // NotFound, NoPermission, Io; Unsupported for a directory, pipe or device, which is not waited for.
    [[nodiscard]] static Result<SourceFile> open(const std::string& path);
    SourceFile(SourceFile&& other) noexcept;
    SourceFile& operator=(SourceFile&& other) = delete;
    ~SourceFile();

    [[nodiscard]] const FileFacts& facts() const { return m_facts; } // when it was opened
    // Reads up to `size` bytes; fewer at the end of the file or when it fails.
    [[nodiscard]] std::size_t read(std::uint64_t offset, char* to, std::size_t size) const;
    [[nodiscard]] Result<std::string> read(std::uint64_t offset, std::size_t size) const; // all or Changed
    [[nodiscard]] Fingerprint fingerprint(std::uint64_t length) const;

private:
    SourceFile(std::string path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}
    std::string m_path;
    int m_descriptor = -1;
    FileFacts m_facts;
};

} // namespace vitrine::store
