# SPDX-License-Identifier: Apache-2.0
# cmake -DOUTPUT=bundled.cpp -DFILES="a.json;b.json" -P embed.cmake: the files as byte tables, without any resource system.
set(tables "")
set(entries "")
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME_WE)
  file(READ ${file} bytes HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
  string(REGEX REPLACE "((0x..,){24})" "\\1\n" bytes "${bytes}")
  string(MAKE_C_IDENTIFIER ${name} symbol)
  string(APPEND tables "const unsigned char file_${symbol}[] = {\n${bytes}};\n")
  string(APPEND entries "    {\"${name}.json\", {reinterpret_cast<const char*>(file_${symbol}), sizeof file_${symbol}}},\n")
endforeach()
file(WRITE ${OUTPUT} "// Made by core/product/embed.cmake.
#include \"product/bundled.h\"

namespace vitrine::product {
namespace {

${tables}
const BundledFile files[] = {
${entries}};

} // namespace

std::span<const BundledFile> bundledFiles() { return files; }

} // namespace vitrine::product
")
