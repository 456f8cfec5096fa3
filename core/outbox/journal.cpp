// SPDX-License-Identifier: Apache-2.0
#include "outbox/journal.h"

#include "base/file.h"
#include "base/paths.h"
#include "outbox/journalfile.h"
#include "outbox/journalline.h"
#include "outbox/newfile.h"

#include <cerrno>
#include <fcntl.h>

namespace vitrine::outbox {
namespace {

// A file that was just made must itself survive.
Result<> syncDirectory(const std::string& path)
{
    const Descriptor directory(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const bool synced = directory.valid() && (::fsync(directory.get()) == 0 || errno == EINVAL);
    return synced ? Result<>() : systemError(path);
}

Result<> append(const Environment& environment, std::string_view productId, Millis time, const std::string& line)
{
    const std::string directory = journalDirectory(environment, productId);
    if (auto made = makeStateDirectory(environment, directory); !made)
        return made;
    const std::string path = joinPath(directory, journalFileName(time));
    const bool isNew = !exists(path);
    const auto file = openToAppend(path);
    if (!file)
        return fail(file.error());
    const SizeSignalHeld held;
    const ssize_t written = ::write(file->get(), line.data(), line.size());
    if (written < 0)
        return systemError(path);
    if (static_cast<std::size_t>(written) != line.size())
        return fail(Code::Io, path, "short write");
    if (::fdatasync(file->get()) != 0)
        return systemError(path);
    return isNew ? syncDirectory(directory) : Result<>();
}

} // namespace

std::string journalDirectory(const Environment& environment, std::string_view productId)
{
    return joinPath(productDirectory(environment, productId), "journal");
}

Result<> journalAttempt(const Environment& environment, const Attempt& attempt)
{
    return append(environment, attempt.product, attempt.time, lineOf(attempt));
}

Result<> journalAnswer(const Environment& environment, std::string_view productId, const Answer& answer)
{
    return append(environment, productId, answer.time, lineOf(answer));
}

Result<std::uint64_t> pruneJournal(const Environment& environment, std::string_view productId, Millis before)
{
    std::uint64_t attempts = 0;
    for (const JournalFile& file : journalFiles(journalDirectory(environment, productId))) {
        if (file.ends > before)
            continue;
        const std::uint64_t held = attemptsIn(file.path);
        const auto removed = removeFile(file.path);
        if (!removed && removed.error().code != Code::NotFound)
            return fail(removed.error());
        attempts += held;
    }
    return attempts;
}

} // namespace vitrine::outbox
