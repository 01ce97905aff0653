# SPDX-License-Identifier: BSL-1.0
# cmake -DROOT=<source dir> [-DWRITE=ON] -P check_umbrella.cmake
# The umbrella includes every public header of layers 0 to 8 and nothing else; WRITE makes it so.
cmake_minimum_required(VERSION 3.25)
get_filename_component(ROOT "${ROOT}" ABSOLUTE)
set(expected "// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_CBTKIT_HPP
#define CBTKIT_CBTKIT_HPP

/// @file
/// Everything of the inner layers: values, matching, screening, detection, goals, exercises, journals.
/// Written by cmake/check_umbrella.cmake; storage, other formats, queries, reports and research are asked for
/// by name.

// Lowest layer first.\n// clang-format off

")
foreach(layer IN ITEMS core knowledge records matching screening detection reframing goal exercise journal)
  file(GLOB headers RELATIVE "${ROOT}/include" "${ROOT}/include/cbtkit/${layer}/*.hpp")
  list(SORT headers)
  list(REMOVE_ITEM headers cbtkit/detection/research.hpp)
  foreach(header IN LISTS headers)
    string(APPEND expected "#include <${header}>\n")
  endforeach()
endforeach()
string(APPEND expected "#endif\n")
set(umbrella "${ROOT}/include/cbtkit/cbtkit.hpp")
if(WRITE)
  file(WRITE "${umbrella}" "${expected}")
endif()
file(READ "${umbrella}" actual)
if(NOT actual STREQUAL expected)
  message(FATAL_ERROR "include/cbtkit/cbtkit.hpp does not list the public headers: run cmake -DROOT=. -DWRITE=ON -P cmake/check_umbrella.cmake")
endif()
