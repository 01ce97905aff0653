# SPDX-License-Identifier: BSL-1.0
# The package: find_package(cbtkit CONFIG COMPONENTS ...) and pkg-config, both relocatable.
include(CMakePackageConfigHelpers)
get_property(components GLOBAL PROPERTY CBTKIT_COMPONENTS)
set(targets ${components})
list(TRANSFORM targets PREPEND cbtkit_)

install(TARGETS ${targets} cbtkit_cbtkit EXPORT cbtkitTargets
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
  FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/cbtkit")
install(EXPORT cbtkitTargets NAMESPACE cbtkit:: DESTINATION "${package_dir}")

list(JOIN components " " CBTKIT_COMPONENT_NAMES)
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/cbtkitConfig.cmake.in"
  "${PROJECT_BINARY_DIR}/cbtkitConfig.cmake" INSTALL_DESTINATION "${package_dir}"
  NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/cbtkitConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/cbtkitConfig.cmake" "${PROJECT_BINARY_DIR}/cbtkitConfigVersion.cmake"
  DESTINATION "${package_dir}")

# For builds without CMake: the core, from which everything that needs no further package hangs.
set(pc_libraries "")
foreach(component IN LISTS components)
  get_target_property(type cbtkit_${component} TYPE)
  if(NOT type STREQUAL "INTERFACE_LIBRARY" AND NOT component MATCHES "^(io|interop|report|query)$")
    string(PREPEND pc_libraries "-lcbtkit_${component} ")
  endif()
endforeach()
file(RELATIVE_PATH pc_prefix "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
configure_file("${CMAKE_CURRENT_LIST_DIR}/cbtkit.pc.in" "${PROJECT_BINARY_DIR}/cbtkit.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/cbtkit.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
if(TARGET cbtkit)
  install(TARGETS cbtkit RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
