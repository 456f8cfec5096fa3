# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DOUTPUT=out.cpp -DROOT=dir -DFILES="a;b" -P embed.cmake: the files as byte tables. "dot_x" at the start of a path
# stands for ".x", since version control and packagers overlook hidden files.
set(tables "")
set(entries "")
set(number 0)
foreach(file IN LISTS FILES)
  file(RELATIVE_PATH path ${ROOT} ${file})
  string(REGEX REPLACE "^dot_" "." path "${path}")
  file(READ ${file} bytes HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
  string(REGEX REPLACE "((0x..,){24})" "\\1\n" bytes "${bytes}")
  string(APPEND tables "const unsigned char file${number}[] = {\n${bytes}};\n")
  string(APPEND entries "    {\"${path}\", {reinterpret_cast<const char*>(file${number}), sizeof file${number}}},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUTPUT} "// Made by app/demo/embed.cmake.
#include \"app/demo/bundled.h\"

namespace vitrine::demo {
namespace {

${tables}
const BundledFile files[] = {
${entries}};

} // namespace

std::span<const BundledFile> bundledFiles() { return files; }

} // namespace vitrine::demo
")
