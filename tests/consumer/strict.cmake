# SPDX-License-Identifier: BSL-1.0
# The warnings of a strict user; nothing of cbtkit may trip them.
function(make_strict target)
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Werror)
endfunction()
