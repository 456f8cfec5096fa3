// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is written piece by piece and is there whole or not at all, readable by its owner alone. For what is too
// large to be held; replaceFile() of base/file.h takes what is held.
#pragma once

#include "base/result.h"

#include <fstream>
#include <string>
#include <string_view>

namespace vitrine::evidence {

class WholeFile
{
public:
    explicit WholeFile(const std::string& path); // a link stays a link
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;
    ~WholeFile(); // what was not finished is removed

    bool write(std::string_view bytes); // false: it cannot be written; finish() says why
    [[nodiscard]] Result<> finish();    // Error: Io

private:
    std::string m_path;
    std::string m_part; // beside it, until all of it is written
    std::ofstream m_file;
};

} // namespace vitrine::evidence
