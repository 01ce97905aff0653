# SPDX-License-Identifier: BSL-1.0
# cbtkit_embed_patterns(TARGET target NAME name [PACKED] FILES a.pat b.pat ...)
#   compiles pattern files when the project is built, stops the build on errors in them, and adds to `target`
#   the function `cbtkit::matching::embedded::name()` that returns the compiled set; include <name.patterns.hpp>.
#   The set lies in the program as constant bytes: nothing is read or compiled at start. PACKED: in less than half of
#   them, and the first call of the function unpacks it, once for the whole program (3 ns for each byte).
#   With CBTKIT_BUILD_TESTS the test `patterns: name` runs every example of the files.
function(cbtkit_embed_patterns)
  cmake_parse_arguments(arg "PACKED" "TARGET;NAME" "FILES" ${ARGN})
  set(mode --embed)
  if(arg_PACKED)
    set(mode --embed-packed)
  endif()
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
    COMMAND cbtkit_patternc ${mode} "${source}" "${header}" "${arg_NAME}" ${files}
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

# cbtkit_embed_together(NAME vocabulary [WORDS a.txt ...] SET name folder a.pat b.pat ... [SET ...])
#   compiles several sets over one vocabulary, packed, so that a text is read into words once for all of them. Makes the
#   target `patterns_<vocabulary>`, which writes `name.patterns.cpp` and `.hpp` into the folder of each set, those of
#   the vocabulary into `patterns_<vocabulary>` here, and there `<vocabulary>.words`, a line for each word in the order
#   of their numbers. A file of WORDS holds further words, a line each. `cbtkit_use_embedded` links what is made.
function(cbtkit_embed_together)
  set(name "")
  set(words "")
  set(sets "")
  set(inputs "")
  set(outputs "")
  set(mode "")
  foreach(argument IN LISTS ARGN)
    if(argument MATCHES "^(NAME|WORDS|SET)$")
      set(mode "${argument}")
    elseif(mode STREQUAL "NAME")
      set(name "${argument}")
    elseif(mode STREQUAL "WORDS")
      list(APPEND words --more "${argument}")
      list(APPEND inputs "${argument}")
    elseif(mode STREQUAL "SET")
      set(set "${argument}")
      set(mode FOLDER)
    elseif(mode STREQUAL "FOLDER")
      file(MAKE_DIRECTORY "${argument}")
      list(APPEND outputs "${argument}/${set}.patterns.cpp" "${argument}/${set}.patterns.hpp")
      list(APPEND sets --set "${set}" "${argument}/${set}.patterns.cpp" "${argument}/${set}.patterns.hpp")
      list(APPEND names ${set})
      set(mode FILES)
    else()
      get_filename_component(path "${argument}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
      list(APPEND sets "${path}")
      list(APPEND inputs "${path}")
      list(APPEND files_of_${set} "${path}")
    endif()
  endforeach()
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/patterns_${name}")
  file(MAKE_DIRECTORY "${folder}")
  set(made "${folder}/${name}.patterns.cpp" "${folder}/${name}.patterns.hpp" "${folder}/${name}.words")
  add_custom_command(
    OUTPUT ${made} ${outputs}
    COMMAND cbtkit_patternc --embed-together "${name}" ${made} ${words} ${sets}
    DEPENDS cbtkit_patternc ${inputs}
    COMMENT "Compiling the patterns that share ${name}"
    VERBATIM)
  add_custom_target(patterns_${name} DEPENDS ${made} ${outputs})
  if(CBTKIT_BUILD_TESTS)
    enable_testing()
    foreach(set IN LISTS names)
      add_test(NAME "patterns: ${set}" COMMAND cbtkit_patternc --check ${files_of_${set}})
      set_tests_properties("patterns: ${set}" PROPERTIES LABELS patterns)
    endforeach()
  endif()
endfunction()

# cbtkit_use_embedded(TARGET target WITH vocabulary FOLDERS folder ...)
#   adds to `target` the sets that `cbtkit_embed_together(NAME vocabulary ...)` writes into these folders, each named
#   `patterns_<set>`; include <set.patterns.hpp>.
function(cbtkit_use_embedded)
  cmake_parse_arguments(arg "" "TARGET;WITH" "FOLDERS" ${ARGN})
  foreach(folder IN LISTS arg_FOLDERS)
    get_filename_component(set "${folder}" NAME)
    string(REGEX REPLACE "^patterns_" "" set "${set}")
    set(source "${folder}/${set}.patterns.cpp")
    set_source_files_properties("${source}" PROPERTIES GENERATED TRUE)
    target_sources(${arg_TARGET} PRIVATE "${source}")
    target_include_directories(${arg_TARGET} PRIVATE "${folder}")
  endforeach()
  add_dependencies(${arg_TARGET} patterns_${arg_WITH})
endfunction()
