// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes that a pane shows: a request or what is stored, with its secrets replaced by the mask or not, and where the
// fields lie in it. Plain data and pure functions.
#pragma once

#include "protocol/protocol.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::ui {

struct ByteRange
{
    std::size_t offset = 0;
    std::size_t length = 0;
    [[nodiscard]] std::size_t end() const { return offset + length; }
    [[nodiscard]] bool contains(std::size_t at) const { return at >= offset && at < end(); }
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

struct FieldMark
{
    std::size_t event = 0; // index into what was selected
    std::string field;
    ByteRange range;
};

struct ByteDocument
{
    std::string bytes;
    std::vector<FieldMark> fields; // by offset, an outer one before what is inside it
    std::vector<ByteRange> masks;  // where a mask stands in place of a secret
    std::size_t body = 0;          // where a request's body begins; what is before it is shown, but no body bytes

    [[nodiscard]] const FieldMark* fieldAt(std::size_t offset) const; // the innermost
    [[nodiscard]] bool maskedAt(std::size_t offset) const;

    std::vector<std::size_t> reach; // for fieldAt(): how far the fields up to each one reach
};

// "POST url", headers, an empty line, body. The form of `vitrinectl preview`.
[[nodiscard]] ByteDocument requestDocument(const protocol::Request& request, bool masked);
// The body alone.
[[nodiscard]] ByteDocument bodyDocument(const protocol::Request& request, bool masked);
// Bytes from a file, in which the given secrets are masked wherever they stand.
[[nodiscard]] ByteDocument storedDocument(std::string bytes, const std::vector<std::string>& secrets, bool masked);

// The texts that a request marks as secret.
[[nodiscard]] std::vector<std::string> secretsOf(const protocol::Request& request);

} // namespace vitrine::ui
