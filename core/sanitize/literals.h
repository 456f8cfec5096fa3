// SPDX-License-Identifier: Apache-2.0
// What detectors look for letter by letter. In the order of their first bytes: neighbours share a sign.
#pragma once

#include <array>
#include <string_view>

namespace vitrine::sanitize {

// Prefixes that the issuers of keys publish so that scanners can find them.
inline constexpr auto tokenPrefixes =
    std::to_array<std::string_view>({".atlasv1.",      "7Q~",         "8Q~",     "AGE-SECRET-KEY-",
                                     "AIza",           "AKIA",        "ASIA",    "ATATT3",
                                     "EAACEdEose0cBA", "GOCSPX-",     "PMAK-",   "SG.",
                                     "dckr_pat_",      "dop_v1_",     "dp.ct.",  "dp.pt.",
                                     "dp.st.",         "figd_",       "fo1_",    "gho_",
                                     "ghp_",           "ghr_",        "ghs_",    "ghu_",
                                     "github_pat_",    "gldt-",       "glpat-",  "glptt-",
                                     "glrt-",          "glsa_",       "hvs.",    "lin_api_",
                                     "npm_",           "ntn_",        "nvapi-",  "pk_live_",
                                     "pscale_pw_",     "pscale_tkn_", "pypi-",   "rk_live_",
                                     "rubygems_",      "sbp_",        "shpat_",  "shpss_",
                                     "sk_live_",       "sk_test_",    "sntrys_", "sq0",
                                     "tfp_",           "whsec_",      "xapp-",   "xoxa-",
                                     "xoxb-",          "xoxe",        "xoxo-",   "xoxp-",
                                     "xoxr-",          "xoxs-",       "ya29."});
// Those that are also the end of a common word have to begin one.
inline constexpr auto tokenBeginnings =
    std::to_array<std::string_view>({"dapi", "gsk_", "hf_", "oy2", "r8_", "sk-", "sl."});

// Of code, where prose has none.
inline constexpr auto sourceMarks = std::to_array<std::string_view>({"\n    at ",
                                                                     "\n   at ",
                                                                     "\n  at ",
                                                                     "\n---\n",
                                                                     "\n\tat ",
                                                                     "!==",
                                                                     "#!/",
                                                                     "#include",
                                                                     "$(",
                                                                     "${",
                                                                     ") {",
                                                                     ");",
                                                                     "){",
                                                                     "/>",
                                                                     "<!DOCTYPE",
                                                                     "</",
                                                                     "<?xml",
                                                                     "<html",
                                                                     "===",
                                                                     "=>",
                                                                     "@doc(",
                                                                     "@route(",
                                                                     "@service(",
                                                                     "File \"",
                                                                     "Traceback (most recent call last)",
                                                                     "goroutine ",
                                                                     "panicked at '",
                                                                     "```",
                                                                     "{ get;",
                                                                     "};"});

// Of schemas: a word, then one of ":={" and what follows it; in small letters, with blanks, quotes and backslashes
// taken out.
struct SchemaMark
{
    std::string_view word;
    std::string_view rest;
};
inline constexpr SchemaMark schemaMarks[] = {
    {"$ref", ":#"},       {"$schema", ":"},      {"<edmx", ":"},       {"<wsdl", ":"},
    {"<xs", ":schema"},   {"allof", ":["},       {"anyof", ":["},      {"asyncapi", ":1"},
    {"asyncapi", ":2"},   {"asyncapi", ":3"},    {"channels", ":{"},   {"components", ":schemas"},
    {"components", ":{"}, {"definitions", ":{"}, {"info", ":title:"},  {"info", ":{title"},
    {"items", ":$ref"},   {"items", ":{"},       {"oneof", ":["},      {"openapi", ":2"},
    {"openapi", ":3"},    {"paths", ":/"},       {"paths", ":{/"},     {"properties", ":{"},
    {"schema", "{query"}, {"swagger", ":2"},     {"syntax", "=proto"}, {"type", ":object"}};
inline constexpr std::string_view schemaSeparators = ":={";

// In small letters.
inline constexpr auto homeMarks =
    std::to_array<std::string_view>({"$home", "%appdata%", "%homepath%", "%localappdata%", "%userprofile%", "/home/",
                                     "/root/", "/users/", "/var/folders/", "\\users\\"});

// What begins the name of a branch or reference.
inline constexpr auto branchMarks = std::to_array<std::string_view>(
    {"refs/heads/", "refs/tags/", "refs/remotes/", "refs/pull/", "origin/", "upstream/", "feature/", "bugfix/",
     "hotfix/", "feat/", "fix/", "chore/", "dependabot/", "renovate/"});

// A word of a language, then a name, then one of these: "def main(", "model Pet {", "const x =".
struct Keyword
{
    std::string_view word;
    std::string_view followers;
};
inline constexpr Keyword keywords[] = {{"class", "{:("},    {"const", "=:"},      {"def", "("},     {"delete", "=;"},
                                       {"enum", "{"},       {"fn", "("},          {"from", ";\"'"}, {"func", "("},
                                       {"function", "("},   {"import", ";{(\"'"}, {"insert", "("},  {"int", "=(;"},
                                       {"interface", "{"},  {"let", "=:"},        {"message", "{"}, {"model", "{"},
                                       {"namespace", "{;"}, {"op", "("},          {"package", ";"}, {"private", "({"},
                                       {"public", "({"},    {"return", ";"},      {"static", "({"}, {"string", "=(;"},
                                       {"struct", "{"},     {"trait", "{"},       {"type", "{="},   {"union", "{"},
                                       {"using", ";"},      {"var", "=:"},        {"void", "("}};

inline constexpr std::string_view keywordFollowers = "({=:;\"'";

} // namespace vitrine::sanitize
