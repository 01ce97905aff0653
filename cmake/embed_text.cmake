# SPDX-License-Identifier: BSL-1.0
# cmake -DOUT=file.cpp "-DFILES=a.text|b.text" -P embed_text.cmake
# Writes a C++ source that holds the files as bytes. Hexadecimal, because CMake's strings eat brackets and semicolons.
string(REPLACE "|" ";" files "${FILES}")
set(source "// Generated from src/knowledge/en/text. Do not edit.\n#include \"english_text.hpp\"\n\nnamespace cbtkit::detail {\nnamespace {\n")
set(views "")
set(number 0)
foreach(file IN LISTS files)
  file(READ "${file}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND source "constexpr char file_${number}[] = {${bytes}'\\0'};\n")
  string(APPEND views "    std::string_view{file_${number}, sizeof file_${number} - 1},\n")
  math(EXPR number "${number} + 1")
endforeach()
string(APPEND source "constexpr std::string_view files[] = {\n${views}};\n} // namespace\n"
  "std::span<std::string_view const> const english_text{files};\n} // namespace cbtkit::detail\n")
file(WRITE "${OUT}" "${source}")
