// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/transaction.h"

#include "base/file.h"

#include <unistd.h>

namespace vitrine::change {
namespace {

constexpr std::uint64_t maxBytes = 64u << 20;

Result<> holds(const std::string& path, const std::string& bytes)
{
    const auto now = readFile(path, maxBytes);
    if (!now)
        return fail(now.error());
    return *now == bytes ? Result<>() : fail(Code::Changed, path, "it is no longer what was read");
}

// A made file goes together with the directories that were made for it, as far as nothing else lies there by now.
Result<> remove(const FileEdit& edit)
{
    if (auto same = holds(edit.path, *edit.before); !same)
        return same;
    const auto target = linkTarget(edit.path);
    if (!target)
        return fail(target.error());
    if (auto removed = removeFile(*target); !removed)
        return removed;
    for (const std::string& directory : edit.directories)
        if (::rmdir(directory.c_str()) != 0)
            break;
    return {};
}

Result<> carryOut(const FileEdit& edit)
{
    if (!edit.after)
        return edit.before ? remove(edit) : Result<>();
    ReplaceOptions options;
    options.mode = edit.mode;
    options.directoryMode = edit.directoryMode;
    options.expected = edit.before;
    options.mustNotExist = !edit.before;
    if (auto replaced = replaceFile(edit.path, *edit.after, options); !replaced)
        return replaced;
    return holds(edit.path, *edit.after);
}

} // namespace

Result<> Transaction::run(const std::vector<FileEdit>& edits)
{
    for (const FileEdit& edit : edits) {
        if (auto done = carryOut(edit); !done) {
            takeBack();
            return done;
        }
        m_done.push_back(edit);
    }
    return {};
}

void Transaction::takeBack()
{
    for (; !m_done.empty(); m_done.pop_back()) {
        FileEdit reverse = m_done.back();
        std::swap(reverse.before, reverse.after);
        static_cast<void>(carryOut(reverse)); // somebody else's change since then stays
    }
}

} // namespace vitrine::change
