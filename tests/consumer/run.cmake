# SPDX-License-Identifier: BSL-1.0
# cmake -DWAY=find_package|add_subdirectory|fetch_content|pkg_config -DSOURCE= -DBUILD= -DWORK= ... -P run.cmake
# Builds and runs a user's project against cbtkit in one of the ways that users have.
cmake_minimum_required(VERSION 3.25)
function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGV}\n${output}")
  endif()
endfunction()

set(arguments -G Ninja "-DCMAKE_BUILD_TYPE=${CONFIG}" "-DCMAKE_CXX_COMPILER=${COMPILER}"
  "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}" "-DCMAKE_CXX_FLAGS=${FLAGS}")
string(REPLACE "|" ";" prefix "${PREFIX}")
if(WAY STREQUAL "find_package" OR WAY STREQUAL "pkg_config")
  # Installed to one place and moved to another: nothing may remember the first.
  file(REMOVE_RECURSE "${WORK}/first" "${WORK}/moved")
  run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${WORK}/first")
  file(RENAME "${WORK}/first" "${WORK}/moved")
  list(PREPEND prefix "${WORK}/moved")
endif()
if(WAY STREQUAL "pkg_config")
  file(GLOB_RECURSE pc "${WORK}/moved/*/cbtkit.pc")
  get_filename_component(pc_dir "${pc}" DIRECTORY)
  set(ENV{PKG_CONFIG_PATH} "${pc_dir}")
  execute_process(COMMAND pkg-config --cflags --libs cbtkit OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
  separate_arguments(flags UNIX_COMMAND "${flags}")
  separate_arguments(extra UNIX_COMMAND "${FLAGS}")
  string(REPLACE "|" ";" includes "${INCLUDES}")
  list(TRANSFORM includes PREPEND "-isystem")
  run("${COMPILER}" -std=c++20 ${extra} "${SOURCE}/tests/consumer/main.cpp" ${includes} ${flags} -o "${WORK}/consumer")
  run("${WORK}/consumer")
  return()
endif()
list(JOIN prefix "\\;" joined)
run("${CMAKE_COMMAND}" -S "${SOURCE}/tests/consumer/${WAY}" -B "${WORK}/build" ${arguments}
  "-DCMAKE_PREFIX_PATH=${joined}" "-DCBTKIT_SOURCE=${SOURCE}")
run("${CMAKE_COMMAND}" --build "${WORK}/build" --target consumer)
run("${WORK}/build/consumer")
if(WAY STREQUAL "find_package")
  run("${CMAKE_COMMAND}" --build "${WORK}/build" --target storage)
  run("${WORK}/build/storage")
endif()
