#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Compiles the matching layer and its tests for 64-bit ARM and runs them under qemu: the NEON paths on a machine
# without NEON. By hand, no part of test.sh. Needs g++-aarch64-linux-gnu, qemu-user, libexpected-dev and catch2.
#   sh cmake/test_neon.sh [FOLDER] [CASES]    object files; cases of fuzz_matching, 1000 unless told
cd "$(dirname -- "$0")/.." || exit 1
folder=${1:-build/neon}
cases=${2:-1000}
compiler=${CXX:-aarch64-linux-gnu-g++}
emulator="qemu-aarch64 -L /usr/aarch64-linux-gnu"
jobs=${JOBS:-$(nproc)}

stop() {
    echo "test_neon: FAILED ($1)"
    exit 1
}
for tool in "$compiler" qemu-aarch64; do
    command -v "$tool" >/dev/null || stop "$tool is not installed"
done

# Headers that are the same everywhere, without the rest of this machine's.
mkdir -p "$folder/include" "$folder/patterns" || stop folder
for name in tl catch2; do
    ln -sfn "/usr/include/$name" "$folder/include/$name"
done
flags="-std=c++20 -O2 -DCBTKIT_MATCHING_NEON -DCBTKIT_TEST_DATA=\"$PWD/tests/data\" -Wall -Wextra -Werror
    -Wno-missing-field-initializers -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow
    -Iinclude -Isrc -Itests/support -I$folder/patterns -isystem $folder/include"

# compile SOURCES...: object files of the same names, newer than their sources and all headers
compile() {
    newest=$(ls -t include/cbtkit/core/* include/cbtkit/matching/* src/matching/*.hpp src/matching/*.inc \
        tests/matching/*.hpp | head -n 1)
    for source in "$@"; do
        object=$folder/$(basename "$source" .cpp).o
        [ "$object" -nt "$source" ] && [ "$object" -nt "$newest" ] || printf '%s\n%s\n' "$source" "$object"
    done | xargs -r -n 2 -P "$jobs" sh -c "$compiler $(echo $flags) -c \"\$0\" -o \"\$1\" || exit 255" ||
        stop compile
}
objects() {
    for source in "$@"; do
        printf '%s ' "$folder/$(basename "$source" .cpp).o"
    done
}

library=$(ls src/matching/*.cpp | grep -v -e avx -e patternc)
judges="tests/matching/random_case.cpp tests/matching/reference_matcher.cpp"
# shellcheck disable=SC2086
{
    compile $library src/matching/patternc.cpp $judges tests/matching/fuzz_matching.cpp
    $compiler -static $(objects $library src/matching/patternc.cpp) -o "$folder/patternc" || stop link
    $compiler -static $(objects $library $judges tests/matching/fuzz_matching.cpp) -o "$folder/fuzz_matching" ||
        stop link
    $emulator "$folder/patternc" --embed "$folder/patterns/sample.patterns.cpp" \
        "$folder/patterns/sample.patterns.hpp" sample tests/matching/data/sample.pat || stop patternc
    compile tests/matching/*.test.cpp tests/support/main.cpp "$folder/patterns/sample.patterns.cpp"
    $compiler -static $(objects $library $judges tests/matching/*.test.cpp tests/support/main.cpp \
        "$folder/patterns/sample.patterns.cpp") -o "$folder/test_matching" || stop link
}

$emulator "$folder/fuzz_matching" 1 "$cases" || stop fuzz_matching
$emulator "$folder/test_matching" || stop test_matching
echo "test_neon: passed"
