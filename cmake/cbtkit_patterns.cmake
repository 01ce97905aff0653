# SPDX-License-Identifier: BSL-1.0
# cbtkit_embed_patterns(TARGET target NAME name FILES a.pat b.pat ...)
#   compiles pattern files when the project is built, stops the build on errors in them, and adds to `target`
#   the function `cbtkit::matching::embedded::name()` that returns the compiled set; include <name.patterns.hpp>.
#   The set lies in the program as constant bytes: nothing is read or compiled at start.
#   With CBTKIT_BUILD_TESTS the test `patterns: name` runs every example of the files.
function(cbtkit_embed_patterns)
  cmake_parse_arguments(arg "" "TARGET;NAME" "FILES" ${ARGN})
  set(files "")
  foreach(file IN LISTS arg_FILES)
    get_filename_component(path "${file}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
    list(APPEND files "${path}")
  endforeach()
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/patterns_${arg_NAME}")
  file(MAKE_DIRECTORY "${folder}")
  set(source "${folder}/${arg_NAME}.patterns.cpp")
  set(header "${folder}/${arg_NAME}.patterns.hpp")
  add_custom_command(
    OUTPUT "${source}" "${header}"
    COMMAND cbtkit_patternc --embed "${source}" "${header}" "${arg_NAME}" ${files}
    DEPENDS cbtkit_patternc ${files}
    COMMENT "Compiling the patterns ${arg_NAME}"
    VERBATIM)
  target_sources(${arg_TARGET} PRIVATE "${source}" "${header}")
  target_include_directories(${arg_TARGET} PRIVATE "${folder}")
  if(CBTKIT_BUILD_TESTS)
    enable_testing()
    add_test(NAME "patterns: ${arg_NAME}" COMMAND cbtkit_patternc --check ${files})
    set_tests_properties("patterns: ${arg_NAME}" PROPERTIES LABELS patterns)
  endif()
endfunction()
