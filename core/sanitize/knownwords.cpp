// SPDX-License-Identifier: Apache-2.0
#include "sanitize/knownwords.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::sanitize {
namespace {

using product::Detects;

constexpr std::string_view nobody =
    "root admin administrator user users guest nobody daemon runner vscode node ubuntu debian fedora ec2-user "
    "azureuser "
    "codespace jenkins gitlab-runner circleci docker build builder test tester developer dev app vagrant default me";
constexpr std::string_view nowhere = "localhost ubuntu debian fedora raspberrypi docker-desktop container host "
                                     "localhost.localdomain ip6-localhost unknown";
constexpr std::string_view anyProject =
    "app cli src project projects workspace work test tests demo api code repo home tmp build example examples main";
constexpr std::string_view anyBranch = "main master develop dev trunk head test release";

constexpr std::size_t shortestName = 3;

char capital(char c) { return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

bool telling(std::string_view name, std::string_view commonplace)
{
    return name.size() >= shortestName && !listsFolded(commonplace, name);
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
}

void KnownWords::add(std::string_view text, Detects detects, bool whole)
{
    if (text.size() < 2)
        return;
    m_words.push_back({lowerAscii(text), detects, whole});
    m_kinds |= 1u << static_cast<unsigned>(detects);
    for (const char first : {folded(text[0]), capital(text[0])})
        for (const char second : {folded(text[1]), capital(text[1])})
            m_beginnings.set(beginning(first, second));
}

std::size_t KnownWords::beginning(char first, char second) noexcept
{
    return static_cast<std::size_t>(static_cast<unsigned char>(first)) << 8 | static_cast<unsigned char>(second);
}

bool KnownWords::mayBegin(std::string_view text, std::size_t position) const noexcept
{
    return position + 2 <= text.size() && m_beginnings[beginning(text[position], text[position + 1])];
}

bool KnownWords::isAt(const Word& word, std::string_view text, std::size_t position) noexcept
{
    return equalsFolded(text.substr(position, word.text.size()), word.text) &&
           (!word.whole || standsAlone(text, position, position + word.text.size()));
}

bool KnownWords::isIn(std::string_view text) const noexcept
{
    for (std::size_t position = 0; position < text.size(); ++position)
        if (mayBegin(text, position))
            for (const Word& word : m_words)
                if (isAt(word, text, position))
                    return true;
    return false;
}

void KnownWords::find(Detects what, std::string_view text, Ranges& out) const
{
    const auto isMeant = [&](const Word& word) { return word.detects == what; };
    if ((m_kinds >> static_cast<unsigned>(what) & 1u) == 0)
        return;
    for (std::size_t position = 0; position < text.size(); ++position)
        if (mayBegin(text, position))
            for (const Word& word : m_words)
                if (isMeant(word) && isAt(word, text, position))
                    out.push_back({position, position + word.text.size()});
}

} // namespace vitrine::sanitize
