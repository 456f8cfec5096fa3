// SPDX-License-Identifier: Apache-2.0
// The YAML that most config files are: lines "key: value" of printable ASCII, indented by spaces, with comments. A tool
// that records one event reads such a file on every command's way, and libyaml takes many times as long for it. What is
// not beyond doubt here is left to libyaml's tree; tests and a fuzzer compare the two. For this room only.
#pragma once

#include "document/tree.h"

namespace vitrine::document {

class PlainYaml
{
public:
    // Nothing: ask the tree.
    [[nodiscard]] static std::optional<PlainYaml> read(std::string_view source);

    // source: as read. What Document::find() answers: a single value, or that nothing is there. Nothing: ask the tree.
    using Answer = std::optional<std::optional<Found>>;
    [[nodiscard]] Answer find(std::string_view source, const KeyPath& path) const;

private:
    struct Line
    {
        std::uint32_t indent = 0;
        std::uint32_t key = 0; // where it begins
        std::uint32_t keyEnd = 0;
        std::uint32_t value = 0; // where it begins, quotes included; empty: the lines below, or nothing
        std::uint32_t valueEnd = 0;
    };
    class Reader;

    [[nodiscard]] static Found scalar(std::string_view source, const Line& line);
    // The lines below `at` that are indented deeper end here.
    [[nodiscard]] std::size_t blockEnd(std::size_t at, std::size_t end) const;

    std::vector<Line> m_lines; // those with a key
};

} // namespace vitrine::document
