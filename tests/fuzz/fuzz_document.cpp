// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in a config file: it is read or refused, and an edit changes one value and nothing else.
#include "document/diff.h"
#include "document/document.h"
#include "document/samefound.h"

#include <cstdlib>

using namespace vitrine;
using document::Document;
using document::Format;
using document::KeyPath;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

// Paths that are in this document, and one that is likely not to be.
void collect(const Json& value, KeyPath& path, std::vector<KeyPath>& paths)
{
    if (paths.size() >= 10)
        return;
    if (!value.isArray() && !value.isObject())
        paths.push_back(path);
    std::size_t index = 0;
    for (const Json& item : value.items()) {
        path.push_back(std::to_string(index++));
        collect(item, path, paths);
        path.pop_back();
    }
    for (const Json::Member& member : value.members()) {
        path.push_back(member.key);
        collect(member.value, path, paths);
        path.pop_back();
    }
}

void edit(const Document& document, const KeyPath& path, const Json& value)
{
    const auto before = document.find(path);
    const auto edited = document.with(path, value);
    if (!edited) {
        require(!edited.error().detail.empty());
        return;
    }
    const auto after = edited->find(path);
    require(after && *after && (**after).value == value);
    const auto changes = document::byteChanges(document.bytes(), edited->bytes());
    require(document::reverted(edited->bytes(), changes) == document.bytes());
    const auto again = edited->with(path, value);
    require(again && again->bytes() == edited->bytes());
    if (before && *before && !(**before).value.isArray() && !(**before).value.isObject())
        static_cast<void>(edited->with(path, (**before).value));
}

// The quick reader of plain YAML is right, or silent.
void examinePlain(const std::string& bytes)
{
    const auto quick = document::PlainYaml::read(bytes);
    if (!quick)
        return;
    const auto slow = document::readYaml(bytes);
    require(slow && differences(*quick, *slow, bytes).empty());
}

void examine(Format format, const std::string& bytes)
{
    if (format == Format::Yaml)
        examinePlain(bytes);
    const auto document = Document::parse(format, bytes);
    if (!document) {
        require(!document.error().detail.empty());
        return;
    }
    require(document->bytes() == bytes);
    std::vector<KeyPath> paths{{"telemetry", "enabled"}, {"telemetry"}, {"a", "0"}, {"lastUpdated"}};
    KeyPath path;
    if (const auto whole = document->find({}); whole && *whole)
        collect((**whole).value, path, paths);
    const Json values[] = {Json(false), Json("no: \"x\" #\n\xc2\x85"), Json(7)};
    std::size_t next = bytes.size();
    for (const KeyPath& each : paths) {
        if (const auto found = document->find(each); found && *found)
            require((**found).offset + (**found).length <= bytes.size());
        edit(*document, each, values[next++ % 3]);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    for (const Format format : {Format::Json, Format::Jsonc, Format::Yaml, Format::Toml, Format::Text, Format::Script})
        examine(format, bytes);
    return 0;
}
