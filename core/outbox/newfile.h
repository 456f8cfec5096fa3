// SPDX-License-Identifier: Apache-2.0
// Small files of the outbox made whole or not at all, and the lock under which a spool's files come and go. All of it
// may run in a host, so nothing here waits long, and no signal reaches the host (a file-size limit sends SIGXFSZ).
#pragma once

#include "base/descriptor.h"
#include "base/environment.h"

#include <csignal>
#include <string_view>

namespace vitrine::outbox {

// Holds back SIGXFSZ of this thread, and takes it away if one came meanwhile.
class SizeSignalHeld
{
public:
    SizeSignalHeld();
    SizeSignalHeld(const SizeSignalHeld&) = delete;
    SizeSignalHeld& operator=(const SizeSignalHeld&) = delete;
    ~SizeSignalHeld();

private:
    sigset_t m_before;
    bool m_held = false;
};

// mkdir -p below the home; a home that is not there is not made.
[[nodiscard]] Result<> makeStateDirectory(const Environment& environment, const std::string& path);

// The exclusive lock on a directory. Error: Io "busy" when another keeps it for too long.
[[nodiscard]] Result<Descriptor> lockedDirectory(const std::string& path);

enum class Sync : std::uint8_t { No, Yes };

// The file with these bytes, 0600, unless there is one: then Changed. The caller holds the directory's lock or makes
// the only file of that name, so that temporary files found here belong to nobody. Under sudo the file belongs to the
// owner of the directory.
[[nodiscard]] Result<> makeFile(const std::string& path, std::string_view bytes, Sync sync);
void removeTemporaries(const std::string& directory);

// Opens for appending, makes it 0600 if it is not there. Never follows a link, never blocks.
[[nodiscard]] Result<Descriptor> openToAppend(const std::string& path);

} // namespace vitrine::outbox
