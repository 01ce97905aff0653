# SPDX-License-Identifier: BSL-1.0
# The part of storage that knows exercises.
target_sources(cbtkit_io
  PRIVATE
    "${CMAKE_CURRENT_LIST_DIR}/answer_json.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/exercise_archive.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/exercise_binary_reading.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/exercise_binary_writing.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/exercise_record_json.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/exercise_text_reading.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/exercise_text_writing.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/exercise_xml_reading.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/exercise_xml_writing.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/protocol_json.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/session_json.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/stored_session.cpp"
  PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}/include" FILES
    "${PROJECT_SOURCE_DIR}/include/cbtkit/io/exercise_archive.hpp"
    "${PROJECT_SOURCE_DIR}/include/cbtkit/io/protocol_json.hpp"
    "${PROJECT_SOURCE_DIR}/include/cbtkit/io/serialize_exercise.hpp"
    "${PROJECT_SOURCE_DIR}/include/cbtkit/io/session_json.hpp")
target_link_libraries(cbtkit_io PUBLIC cbtkit::exercise)
