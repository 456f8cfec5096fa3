// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/entry.h"

#include "base/ids.h"
#include "base/sha256.h"
#include "base/text.h"

#include <array>
#include <charconv>

namespace vitrine::change {
namespace {

constexpr int version = 1;
constexpr std::array intents{Intent::Enable, Intent::Disable, Intent::ResetId, Intent::Undo};

std::string hexOf(std::string_view bytes)
{
    std::string out;
    for (const char c : bytes) {
        out += "0123456789abcdef"[static_cast<unsigned char>(c) >> 4];
        out += "0123456789abcdef"[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

std::optional<std::string> bytesOf(std::string_view hex)
{
    std::string out;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        unsigned byte = 0;
        const auto [end, error] = std::from_chars(hex.data() + i, hex.data() + i + 2, byte, 16);
        if (error != std::errc() || end != hex.data() + i + 2)
            return std::nullopt;
        out += static_cast<char>(byte);
    }
    return hex.size() % 2 == 0 ? std::optional(out) : std::nullopt;
}

// A range may cut a character in two; then it is kept as hex.
void setBytes(Json& to, const std::string& key, const std::string& bytes)
{
    if (isUtf8(bytes))
        to.set(key, bytes);
    else
        to.set(key + "_hex", hexOf(bytes));
}

std::optional<std::string> getBytes(const Json& from, const std::string& key)
{
    if (const Json* hex = from.find(key + "_hex"))
        return bytesOf(hex->text());
    const Json* text = from.find(key);
    return text && text->isString() ? std::optional(std::string(text->text())) : std::nullopt;
}

Json texts(const std::vector<std::string>& all)
{
    Json list = Json::array();
    for (const std::string& text : all)
        list.push(text);
    return list;
}

std::vector<std::string> texts(const Json& list)
{
    std::vector<std::string> all;
    for (const Json& text : list.items())
        all.emplace_back(text.text());
    return all;
}

Json fileJson(const FileRecord& record)
{
    Json changes = Json::array();
    for (const document::ByteChange& change : record.changes) {
        Json range = Json::object({{"offset", Json(std::uint64_t{change.offset})}});
        setBytes(range, "old", change.removed);
        setBytes(range, "new", change.added);
        changes.push(std::move(range));
    }
    return Json::object({{"path", record.path},
                         {"made", record.made},
                         {"own", record.own},
                         {"directories", texts(record.directories)},
                         {"changes", std::move(changes)},
                         {"before", record.before},
                         {"after", record.after}});
}

std::optional<FileRecord> fileRecord(const Json& json)
{
    FileRecord record;
    record.path = json["path"].text();
    record.made = json["made"].boolean().value_or(false);
    record.own = json["own"].boolean().value_or(false);
    record.directories = texts(json["directories"]);
    record.before = json["before"].text();
    record.after = json["after"].text();
    for (const Json& range : json["changes"].items()) {
        const auto offset = range["offset"].integer();
        auto removed = getBytes(range, "old");
        auto added = getBytes(range, "new");
        if (!offset || *offset < 0 || !removed || !added)
            return std::nullopt;
        record.changes.push_back({static_cast<std::size_t>(*offset), std::move(*removed), std::move(*added)});
    }
    const bool complete = !record.path.empty() && !record.after.empty() && (record.made || !record.before.empty());
    return complete ? std::optional(std::move(record)) : std::nullopt;
}

std::optional<Intent> intentNamed(std::string_view text)
{
    for (const Intent intent : intents)
        if (text == name(intent))
            return intent;
    return std::nullopt;
}

} // namespace

Entry entryOf(const Plan& plan, Millis time)
{
    Entry entry;
    entry.head.id = randomHex(4);
    entry.head.time = time;
    entry.head.intent = plan.intent;
    entry.head.products = plan.products;
    for (const FileEdit& edit : plan.edits) {
        FileRecord record;
        record.path = edit.path;
        record.made = !edit.before;
        record.own = edit.own;
        record.directories = edit.directories;
        record.after = sha256Hex(edit.after.value_or(""));
        if (edit.before) {
            record.before = sha256Hex(*edit.before);
            record.changes = document::byteChanges(*edit.before, edit.after.value_or(""));
        }
        if (!edit.own)
            entry.head.files.push_back(edit.path);
        entry.files.push_back(std::move(record));
    }
    return entry;
}

std::string lineOf(const Entry& entry)
{
    Json files = Json::array();
    for (const FileRecord& record : entry.files)
        files.push(fileJson(record));
    return Json::object({{"v", version},
                         {"id", entry.head.id},
                         {"time", Json(entry.head.time)},
                         {"intent", name(entry.head.intent)},
                         {"products", texts(entry.head.products)},
                         {"undone", entry.head.undone},
                         {"events_deleted", Json(entry.head.eventsDeleted)},
                         {"files", std::move(files)}})
        .dump();
}

Result<Entry> parseEntry(std::string_view line)
{
    const auto json = Json::parse(line);
    if (!json)
        return fail(json.error());
    const auto intent = intentNamed((*json)["intent"].text());
    if ((*json)["v"].integer() != version || !intent || (*json)["id"].text().empty())
        return fail(Code::Malformed, {}, "not an entry of the history");
    Entry entry;
    entry.head.id = (*json)["id"].text();
    entry.head.time = (*json)["time"].integer().value_or(0);
    entry.head.intent = *intent;
    entry.head.products = texts((*json)["products"]);
    entry.head.undone = (*json)["undone"].boolean().value_or(false);
    entry.head.eventsDeleted = static_cast<std::uint64_t>((*json)["events_deleted"].integer().value_or(0));
    for (const Json& file : (*json)["files"].items()) {
        auto record = fileRecord(file);
        if (!record)
            return fail(Code::Malformed, {}, "not an entry of the history");
        if (!record->own)
            entry.head.files.push_back(record->path);
        entry.files.push_back(std::move(*record));
    }
    return entry;
}

} // namespace vitrine::change
