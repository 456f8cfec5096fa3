// SPDX-License-Identifier: Apache-2.0
// Run while building: maketable OUTPUT.cpp PROFILE.json... writes what bundled.h declares.
#include "base/file.h"
#include "product/load.h"
#include "record/profilecodec.h"
#include "record/table.h"

#include <cstdio>
#include <fstream>

using namespace vitrine;

namespace {

std::string bytes(const std::string& name, std::string_view content)
{
    std::string text = "const unsigned char " + name + "[] = {";
    for (std::size_t i = 0; i < content.size(); ++i)
        text += (i % 32 == 0 ? "\n" : "") + std::to_string(static_cast<unsigned char>(content[i])) + ",";
    return text + (content.empty() ? "0};\n" : "};\n");
}

std::string rows(const std::string& name, const record::TableView& table)
{
    std::string text = "const EventRow " + name + "_events[] = {\n";
    for (const record::EventRow& row : table.events)
        text += "{" + std::to_string(row.name) + "," + std::to_string(row.length) + "," + std::to_string(row.slotMask) +
                "," + std::to_string(row.firstSlot) + "," + std::to_string(row.firstField) + "},\n";
    text += "};\nconst FieldRow " + name + "_fields[] = {\n";
    for (const record::FieldRow& row : table.fields)
        text += "{" + std::to_string(row.name) + "," + std::to_string(row.length) + "," + std::to_string(row.type) +
                "," + std::to_string(row.plain) + "},\n";
    text += "};\nconst std::uint16_t " + name + "_slots[] = {";
    for (const std::uint16_t slot : table.slots)
        text += std::to_string(slot) + ",";
    return text + "};\n";
}

std::string tables(const std::string& name, const product::Profile& profile)
{
    const record::Table table(profile);
    return bytes(name + "_lean", record::encoded(record::lean(profile))) +
           bytes(name + "_whole", record::encoded(profile)) + bytes(name + "_text", table.view().text) +
           rows(name, table.view());
}

std::string finder(const std::vector<product::Profile>& profiles)
{
    std::string text = "std::optional<Bundled> bundled(std::string_view productId)\n{\n";
    std::string ids;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        const std::string name = "p" + std::to_string(i);
        text += "    if (productId == \"" + profiles[i].id + "\")\n        return Bundled{view(" + name +
                "_lean), view(" + name + "_whole), {" + name + "_events, " + name + "_fields, " + name +
                "_slots, view(" + name + "_text)}};\n";
        ids += (i == 0 ? "\"" : ", \"") + profiles[i].id + "\"";
    }
    return text + "    return std::nullopt;\n}\n\nstd::vector<std::string_view> bundledIds() { return {" + ids +
           "}; }\n";
}

constexpr const char* head = R"(// Made by core/record/maketable.cpp.
#include "record/bundled.h"

namespace vitrine::record {
namespace {

template<std::size_t size> std::string_view view(const unsigned char (&bytes)[size])
{
    return {reinterpret_cast<const char*>(bytes), size};
}

)";

} // namespace

int main(int argc, char** argv)
{
    std::vector<product::Profile> profiles;
    std::string text = head;
    for (int i = 2; i < argc; ++i) {
        const auto json = readFile(argv[i]);
        auto profile = json ? product::parseProfile(*json, argv[i]) : Result<product::Profile>(fail(json.error()));
        if (!profile) {
            std::fprintf(stderr, "%s:%llu: %s\n", argv[i], static_cast<unsigned long long>(profile.error().line),
                         profile.error().detail.c_str());
            return 1;
        }
        text += tables("p" + std::to_string(profiles.size()), *profile);
        profiles.push_back(std::move(*profile));
    }
    text += "\n} // namespace\n\n" + finder(profiles) + "\n} // namespace vitrine::record\n";
    std::ofstream output(argc > 1 ? argv[1] : "", std::ios::binary);
    return output << text ? 0 : 1;
}
