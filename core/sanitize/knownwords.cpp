// SPDX-License-Identifier: Apache-2.0
#include "sanitize/knownwords.h"

#include "base/text.h"
#include "sanitize/wordlist.h"

#include <algorithm>
#include <cstring>

namespace vitrine::sanitize {
namespace {

using product::Detects;

constexpr WordList nobody(
    "root admin administrator user users guest nobody daemon runner vscode node ubuntu debian fedora ec2-user "
    "azureuser "
    "codespace jenkins gitlab-runner circleci docker build builder test tester developer dev app vagrant default me");
constexpr WordList nowhere("localhost ubuntu debian fedora raspberrypi docker-desktop container host "
                           "localhost.localdomain ip6-localhost unknown");
constexpr WordList anyProject(
    "app cli src project projects workspace work test tests demo api code repo home tmp build example examples main");
constexpr WordList anyBranch("main master develop dev trunk head test release");

constexpr std::size_t shortestName = 3;

bool telling(std::string_view name, const WordList& commonplace)
{
    return name.size() >= shortestName && !commonplace.has(name);
}

bool standsAlone(std::string_view text, std::size_t start, std::size_t end)
{
    const auto joins = [](char c) { return isAlnum(c) || isForeign(c); };
    return !joins(byteBefore(text, start)) && !joins(byteAt(text, end));
}

} // namespace

KnownWords::KnownWords(const Surroundings& surroundings)
{
    m_words.reserve(surroundings.secrets.size() + surroundings.projects.size() + 5);
    for (const std::string& secret : surroundings.secrets)
        add(secret, Detects::Environment, false);
    if (surroundings.home.size() > 1)
        add(surroundings.home, Detects::HomePath, false);
    if (telling(surroundings.user, nobody))
        add(surroundings.user, Detects::UserName, true);
    const std::string_view host = surroundings.host;
    for (const std::string_view name : {host, host.substr(0, host.find('.'))})
        if (telling(name, nowhere))
            add(name, Detects::HostName, true);
    if (telling(surroundings.branch, anyBranch))
        add(surroundings.branch, Detects::Git, true);
    for (const std::string& project : surroundings.projects)
        if (telling(project, anyProject))
            add(project, Detects::Project, true);
    indexBeginnings();
}

void KnownWords::add(std::string_view text, Detects detects, bool whole)
{
    if (text.size() < 2)
        return;
    m_words.push_back({lowerAscii(text), detects, whole});
}

bool KnownWords::isAt(const Word& word, std::string_view text, std::size_t position) noexcept
{
    return equalsFolded(text.substr(position, word.text.size()), word.text) &&
           (!word.whole || standsAlone(text, position, position + word.text.size()));
}

// As many bytes as the shortest word has: of longer ones that is enough to tell most places.
void KnownWords::indexBeginnings()
{
    std::size_t length = sizeof m_beginning;
    for (const Word& word : m_words)
        length = std::min(length, word.text.size());
    std::memset(&m_beginning, 0xff, length);
    for (const Word& word : m_words) {
        std::array<char, sizeof m_beginning> bytes{};
        std::copy_n(word.text.begin(), length, bytes.begin());
        m_mayBegin[slotAt(bytes.data())] = true;
    }
}

template<class Stop> bool KnownWords::any(std::string_view text, Stop stop) const
{
    const auto stopsAt = [&](std::size_t at) {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&](const Word& word) { return isAt(word, text, at) && stop(word, at); });
    };
    const std::size_t whole = text.size() - std::min(text.size(), sizeof m_beginning - 1);
    for (std::size_t at = 0; at < whole; ++at)
        if (m_mayBegin[slotAt(text.data() + at)] && stopsAt(at))
            return true;
    std::array<char, 2 * sizeof m_beginning> end{};
    std::copy(text.begin() + static_cast<std::ptrdiff_t>(whole), text.end(), end.begin());
    for (std::size_t at = whole; at < text.size(); ++at)
        if (m_mayBegin[slotAt(end.data() + (at - whole))] && stopsAt(at))
            return true;
    return false;
}

bool KnownWords::isIn(std::string_view text) const noexcept
{
    return any(text, [](const Word&, std::size_t) { return true; });
}

std::vector<KnownWords::Place> KnownWords::placesIn(std::string_view text) const
{
    std::vector<Place> places;
    any(text, [&](const Word& word, std::size_t position) {
        places.push_back({word.detects, {position, position + word.text.size()}});
        return false;
    });
    return places;
}

} // namespace vitrine::sanitize
