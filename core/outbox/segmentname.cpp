// SPDX-License-Identifier: Apache-2.0
#include "outbox/segmentname.h"

#include "base/ids.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <tuple>

namespace vitrine::outbox {
namespace {

constexpr std::string_view suffix = ".ndjson";
constexpr std::array<std::string_view, 5> words{"open", "ready", "taken", "retry", "quarantine"};
constexpr std::size_t randomBytes = 8;
constexpr std::size_t longestWhy = 40;

bool isHex(std::string_view text, std::size_t length)
{
    return text.size() == length && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isWhy(std::string_view text)
{
    return text.size() <= longestWhy &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

// Up to the next dash; the dash goes, too.
std::string_view takeWord(std::string_view& text)
{
    const std::size_t end = std::min(text.find('-'), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

std::optional<Millis> millisOf(std::string_view digits)
{
    Millis value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && end == digits.data() + digits.size() && !digits.empty();
    return whole && value >= 0 ? std::optional(value) : std::nullopt;
}

std::string whyFrom(std::string_view text)
{
    std::string why;
    for (const char c : text.substr(0, longestWhy)) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        why += fits ? c : '-';
    }
    return why;
}

std::optional<SegmentFile> fileFrom(int directory, const std::string& spool, const char* file, SegmentName name)
{
    struct stat status
    {
    };
    if (::fstatat(directory, file, &status, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    const Millis changed = Millis{status.st_mtim.tv_sec} * 1000 + status.st_mtim.tv_nsec / 1'000'000;
    const Millis since = name.state == SegmentState::Open ? changed : name.since;
    return SegmentFile{std::move(name), spool + "/" + file, static_cast<std::uint64_t>(status.st_size), since};
}

} // namespace

std::string SegmentName::text() const
{
    std::string name(words[static_cast<std::size_t>(state)]);
    if (state != SegmentState::Open)
        name.append("-").append(std::to_string(since));
    name.append("-").append(random);
    if (!why.empty())
        name.append("-").append(why);
    return name.append(suffix);
}

std::optional<SegmentName> SegmentName::parse(std::string_view file)
{
    if (!file.ends_with(suffix))
        return std::nullopt;
    file.remove_suffix(suffix.size());
    const auto word = std::find(words.begin(), words.end(), takeWord(file));
    if (word == words.end())
        return std::nullopt;
    SegmentName name;
    name.state = static_cast<SegmentState>(word - words.begin());
    if (name.state == SegmentState::Open) {
        name.random = file;
        return isHex(file, 8) ? std::optional(name) : std::nullopt;
    }
    const auto since = millisOf(takeWord(file));
    name.random = takeWord(file);
    name.why = file;
    const bool right = since && isHex(name.random, 2 * randomBytes) && isWhy(file) &&
                       (file.empty() || name.state == SegmentState::Quarantine);
    name.since = since.value_or(0);
    return right ? std::optional(name) : std::nullopt;
}

SegmentName SegmentName::made(SegmentState state, Millis since, std::string_view why)
{
    return {state, std::max<Millis>(since, 0), randomHex(randomBytes), whyFrom(why)};
}

SegmentName SegmentName::openFor(std::string_view headerLine)
{
    static constexpr char alphabet[] = "0123456789abcdef";
    SegmentName name;
    const std::uint32_t checksum = crc32c(headerLine);
    for (int shift = 28; shift >= 0; shift -= 4)
        name.random += alphabet[checksum >> shift & 0xf];
    return name;
}

std::vector<SegmentFile> segmentFiles(const std::string& spool) { return listSpool(spool).segments; }

SpoolListing listSpool(const std::string& spool)
{
    SpoolListing listing;
    const std::unique_ptr<DIR, int (*)(DIR*)> directory(::opendir(spool.c_str()), ::closedir);
    while (const dirent* entry = directory != nullptr ? ::readdir(directory.get()) : nullptr) {
        if (std::string_view(entry->d_name).starts_with(temporaryPrefix))
            listing.temporaries.push_back(spool + "/" + entry->d_name);
        if (auto name = SegmentName::parse(entry->d_name))
            if (auto file = fileFrom(::dirfd(directory.get()), spool, entry->d_name, *std::move(name)))
                listing.segments.push_back(*std::move(file));
    }
    std::sort(listing.segments.begin(), listing.segments.end(), [](const SegmentFile& a, const SegmentFile& b) {
        return std::tie(a.since, a.path) < std::tie(b.since, b.path);
    });
    return listing;
}

} // namespace vitrine::outbox
