# SPDX-License-Identifier: BSL-1.0
# cbtkit_component(NAME HEADERS ... SOURCES ... PUBLIC targets PRIVATE targets)
#   makes the target cbtkit_NAME with the alias cbtkit::NAME; HEADERS are relative to include/.
#   Headers are listed, never globbed: a header that is not listed is not installed and not checked.
add_library(cbtkit_dev INTERFACE) # warnings for ourselves; never exported
target_compile_options(cbtkit_dev INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # gcc 12 sees overruns in std::string that are not there (bugs 105329, 105651)
  target_compile_options(cbtkit_dev INTERFACE -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow)
endif()
if(PROJECT_IS_TOP_LEVEL AND CBTKIT_WERROR)
  target_compile_options(cbtkit_dev INTERFACE -Werror)
endif()

set_property(GLOBAL PROPERTY CBTKIT_COMPONENTS "")

function(cbtkit_component name)
  cmake_parse_arguments(arg "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
  set(target cbtkit_${name})
  set(headers ${arg_HEADERS})
  list(TRANSFORM headers PREPEND "${PROJECT_SOURCE_DIR}/include/")
  if(arg_SOURCES)
    set(scope PUBLIC)
    add_library(${target} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:cbtkit_dev> ${arg_PRIVATE})
    set_target_properties(${target} PROPERTIES
      POSITION_INDEPENDENT_CODE ON CXX_VISIBILITY_PRESET default VERSION ${PROJECT_VERSION} SOVERSION 0.1)
  else()
    set(scope INTERFACE)
    add_library(${target} INTERFACE)
  endif()
  add_library(cbtkit::${name} ALIAS ${target})
  set_target_properties(${target} PROPERTIES EXPORT_NAME ${name})
  target_compile_features(${target} ${scope} cxx_std_20)
  target_sources(${target} ${scope} FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}/include" FILES ${headers})
  target_link_libraries(${target} ${scope} ${arg_PUBLIC})
  if(PROJECT_IS_TOP_LEVEL)
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  endif()
  set_property(GLOBAL APPEND PROPERTY CBTKIT_COMPONENTS ${name})
endfunction()
