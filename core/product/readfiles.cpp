// SPDX-License-Identifier: Apache-2.0
#include "product/sections.h"

namespace vitrine::product {
namespace {

// "0600" as people write permissions.
std::uint32_t readMode(Section& in, std::string_view key, std::uint32_t absent)
{
    const Node* node = in.child(key);
    if (!node)
        return absent;
    const std::string_view text = node->value.text();
    std::uint32_t mode = 0;
    for (const char c : text)
        mode = mode * 8 + static_cast<std::uint32_t>(c - '0');
    if (node->value.isString() && text.size() == 4 && text.find_first_not_of("01234567") == std::string_view::npos)
        return mode;
    in.problem(*node, "expected permissions such as \"0600\"");
    return absent;
}

ConfigFile readFile(const Node& node, Problems& problems)
{
    Section in(node, problems);
    ConfigFile file;
    file.format = in.word<document::Format>("format");
    file.search = in.wordOr("search", ConfigFile::Search::Fixed);
    file.candidates = in.each("candidates", [&](const Node& item) { return readPath(item, problems); });
    file.holds = in.pointer("holds");
    file.lacks = in.pointer("lacks");
    file.mode = readMode(in, "mode", file.mode);
    file.directoryMode = readMode(in, "directory_mode", file.directoryMode);
    if ((file.search == ConfigFile::Search::Named) != file.candidates.empty())
        in.problem(node, "a file has candidates, unless it is one that the user names");
    return file;
}

} // namespace

OsPath readPath(const Node& node, Problems& problems)
{
    if (node.value.isString() && !node.value.text().empty()) {
        const std::string path(node.value.text());
        return {path, path, path};
    }
    Section in(node, problems);
    OsPath path{in.textOr("linux"), in.textOr("macos"), in.textOr("windows")};
    if (path.linuxPath.empty() && path.macosPath.empty() && path.windowsPath.empty())
        in.problem(node, "expected a path, or one for linux, macos or windows");
    return path;
}

ConfigFiles readFiles(const Node* node, Problems& problems)
{
    ConfigFiles files;
    if (!node)
        return files;
    Section in(*node, problems);
    for (const Node::Member& member : node->members)
        if (const Node* file = in.child(member.key))
            files.emplace(member.key, readFile(*file, problems));
    return files;
}

std::optional<ConfigFile> readFileName(Section& in, std::string_view key, const ConfigFiles& files)
{
    const std::string name = in.textOr(key);
    if (name.empty())
        return std::nullopt;
    const auto found = files.find(name);
    if (found != files.end())
        return found->second;
    in.problemIn(key, "there is no file of this name under \"files\"");
    return std::nullopt;
}

} // namespace vitrine::product
