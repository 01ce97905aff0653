# SPDX-License-Identifier: BSL-1.0
# cmake -DOUT=file.cpp "-DFILES=a.pat|b.pat" -P embed_files.cmake
# Writes the files, without notes, examples and comments, as constant text with their names.
string(REPLACE "|" ";" files "${FILES}")
set(source "// Generated from src/knowledge/en. Do not edit.\n#include \"english.hpp\"\n\nnamespace cbtkit::detail {\nnamespace {\n")
set(rows "")
set(number 0)
foreach(file IN LISTS files)
  get_filename_component(name "${file}" NAME_WE)
  file(READ "${file}" text)
  # What only people and the build read stays out of the program.
  string(REGEX REPLACE "\n *(yes|no|note): [^\n]*" "" text "${text}")
  string(REGEX REPLACE "\n *#[^\n]*" "" text "${text}")
  string(HEX "${text}" hex)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND source "constexpr char file_${number}[] = {${bytes}'\\0'};\n")
  string(APPEND rows "    {\"${name}\", std::string_view{file_${number}, sizeof file_${number} - 1}},\n")
  math(EXPR number "${number} + 1")
endforeach()
string(APPEND source "constexpr shipped_file files[] = {\n${rows}};\n} // namespace\n"
  "std::span<shipped_file const> const english_detection_files{files};\n} // namespace cbtkit::detail\n")
file(WRITE "${OUT}" "${source}")
