// SPDX-License-Identifier: Apache-2.0
// Names of files without a directory, by their endings.
#include "sanitize/detectors.h"
#include "sanitize/wordlist.h"

#include <algorithm>
#include <array>

namespace vitrine::sanitize {
namespace {

constexpr std::size_t longestEnding = 10;
constexpr auto endings = std::to_array<std::string_view>(
    {"7z",         "asc",   "avro", "bak",   "bash",   "bat",    "bmp",    "bz2",   "c",     "cc",     "cer",
     "cert",       "cfg",   "cjs",  "class", "cmd",    "conf",   "config", "cpp",   "crt",   "cs",     "csproj",
     "css",        "csv",   "cts",  "cxx",   "dart",   "db",     "deb",    "dll",   "dmg",   "doc",    "docx",
     "dylib",      "env",   "exe",  "fs",    "fsproj", "gif",    "go",     "gpg",   "gql",   "gradle", "graphql",
     "gz",         "h",     "hcl",  "hpp",   "hs",     "htm",    "html",   "hxx",   "ico",   "ini",    "ipynb",
     "jar",        "java",  "jks",  "jpeg",  "jpg",    "js",     "json",   "json5", "jsonc", "jsonl",  "jsx",
     "kdbx",       "key",   "kt",   "kts",   "lock",   "log",    "lua",    "m4",    "md",    "mdx",    "mjs",
     "mm",         "mp3",   "mp4",  "msi",   "mts",    "ndjson", "nix",    "nupkg", "ods",   "odt",    "p12",
     "pdb",        "pdf",   "pem",  "pfx",   "php",    "pid",    "pl",     "png",   "ppk",   "ppt",    "pptx",
     "properties", "proto", "ps1",  "psd1",  "psm1",   "py",     "pyc",    "pyi",   "r",     "rar",    "rb",
     "rpm",        "rs",    "rst",  "scala", "scss",   "sh",     "sln",    "so",    "sock",  "sql",    "sqlite",
     "svg",        "swift", "swp",  "tar",   "tf",     "tfvars", "tgz",    "tmp",   "toml",  "ts",     "tsp",
     "tsv",        "tsx",   "txt",  "vb",    "vbproj", "vue",    "wasm",   "webp",  "whl",   "wsdl",   "xls",
     "xlsx",       "xml",   "xsd",  "xz",    "yaml",   "yml",    "zip",    "zsh",   "zst"});
static_assert(std::is_sorted(endings.begin(), endings.end()));
constexpr WordFilter endingFilter = [] {
    WordFilter filter;
    for (const std::string_view ending : endings)
        filter.add(ending);
    return filter;
}();

constexpr WordList dotFiles("env envrc npmrc netrc gitconfig gitignore gitmodules bashrc bash_history bash_profile "
                            "zshrc zsh_history profile pypirc dockerignore editorconfig htpasswd pgpass");
constexpr WordList products("node.js vue.js next.js nuxt.js express.js three.js d3.js react.js ember.js");

constexpr ByteSet isWordByte(isWord);
constexpr ByteSet isStemByte([](char c) { return isWord(c) || isOneOf(c, ".-+@~#$%"); });

bool isEnding(std::string_view word)
{
    std::array<char, longestEnding> small{};
    if (!endingFilter.mayHave(word) || word.size() > small.size())
        return false;
    std::transform(word.begin(), word.end(), small.begin(), folded);
    return std::binary_search(endings.begin(), endings.end(), std::string_view(small.data(), word.size()));
}

bool goesOn(std::string_view text, std::size_t end) // "foo.test.ts": the last ending counts
{
    return byteAt(text, end) == '.' && isWord(byteAt(text, end + 1));
}

} // namespace

void findFileName(const Signs& signs, Kind, Ranges& out)
{
    const std::string_view text = signs.text();
    std::size_t floor = 0;
    signs.forEach(Sign::FileName, [&](std::size_t dot) {
        const std::size_t end = runEnd(text, dot + 1, isWordByte);
        if (goesOn(text, end))
            return;
        const std::string_view ending = text.substr(dot + 1, end - dot - 1);
        const bool ends = isEnding(ending);
        if (!ends && !dotFiles.has(ending))
            return;
        const std::size_t start = runStart(text, dot, floor, isStemByte);
        if (start < dot ? ends && !products.has(text.substr(start, end - start)) : dotFiles.has(ending))
            out.push_back({start, end});
        floor = end;
    });
}

} // namespace vitrine::sanitize
