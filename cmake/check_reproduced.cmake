# SPDX-License-Identifier: BSL-1.0
# Trains again and compares byte for byte with what is shipped.
#   cmake -DTRAINER=... -DSHIPPED=FILE -DMADE=FILE -DARGUMENTS=a|b|... -P check_reproduced.cmake
string(REPLACE "|" ";" arguments "${ARGUMENTS}")
execute_process(COMMAND "${TRAINER}" "${MADE}" ${arguments} RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "the trainer failed (${result}): ${said}")
endif()
execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${MADE}" "${SHIPPED}" RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${SHIPPED} is not what the trainer makes of the rules and texts as they are now: train again and "
    "measure again. The trainer's file: ${MADE}")
endif()
