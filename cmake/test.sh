#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Installs what is missing, builds cbtkit and runs every test.
#   sh cmake/test.sh          Release with the system's compiler
#   sh cmake/test.sh --full   also format, clang with ASan and UBSan, tidy, the documentation, the benchmarks
. "$(dirname -- "$0")/prepare.sh"

stop() {
    echo "test: FAILED ($1)"
    exit 1
}

full=no
[ "${1:-}" = "--full" ] && full=yes
if [ $# -gt 1 ] || { [ $# -eq 1 ] && [ $full = no ]; }; then
    echo "usage: sh cmake/test.sh [--full]" >&2
    exit 2
fi

# shellcheck disable=SC2086
ensure_packages $build_packages $test_packages || stop packages
if [ $full = yes ]; then
    # shellcheck disable=SC2086
    ensure_packages $full_packages || stop packages
fi
prefix=$(prefix_arguments)
ctest_arguments=""

# build_and_test FOLDER ARGUMENTS...
build_and_test() {
    folder=$1
    shift
    mkdir -p "$folder"
    cmake -S . -B "$folder" -G Ninja -DCBTKIT_BUILD_TESTS=ON -DCBTKIT_WERROR=ON \
        -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@" "$prefix" >"$folder/configure.log" 2>&1 ||
        { tail -n 30 "$folder/configure.log"; return 1; }
    cmake --build "$folder" -j "$jobs" >"$folder/build.log" 2>&1 || { tail -n 60 "$folder/build.log"; return 1; }
    # shellcheck disable=SC2086
    ctest --test-dir "$folder" -j "$jobs" --output-on-failure $ctest_arguments >"$folder/ctest.log" 2>&1
    result=$?
    [ $result -eq 0 ] || grep -vE '^ *[0-9]+/[0-9]+ Test .* Passed|^ *Start ' "$folder/ctest.log"
    grep -E '% tests passed|^Total Test time' "$folder/ctest.log"
    return $result
}

echo "== Release, the system's compiler"
build_and_test build -DCMAKE_BUILD_TYPE=Release || stop "release tests"

if [ $full = yes ]; then
    echo "== format"
    git ls-files '*.hpp' '*.cpp' | grep -vE '^tests/compile_fail/' | xargs -r clang-format --dry-run --Werror ||
        stop "format: run clang-format -i"
    echo "== clang, ASan and UBSan: every test but the consumers, fuzz inputs replayed"
    # Debug: assertions of the standard library's users stay on. Consumers build the library once more, which Release did.
    ctest_arguments="-LE consumer"
    CXX=clang++ CC=clang build_and_test build/clang -DCMAKE_BUILD_TYPE=Debug -DCBTKIT_SANITIZE=ON || stop "sanitized tests"
    echo "== tidy of the public headers"
    clang-tidy -p build/clang --quiet '--checks=-clang-analyzer-*' tests/odr/main.cpp >build/tidy.log 2>&1 ||
        { grep -E 'error|warning:' build/tidy.log | head -n 30; stop tidy; }
    echo "== documentation"
    cmake --build build --target docs >build/docs.log 2>&1 || { tail -n 30 build/docs.log; stop documentation; }
    echo "== benchmarks build"
    cmake -S . -B build -DCBTKIT_BUILD_BENCHMARKS=ON >build/configure.log 2>&1 || stop "benchmarks configure"
    cmake --build build -j "$jobs" >build/build.log 2>&1 || { tail -n 40 build/build.log; stop "benchmarks build"; }
    echo "== shipped weights trained again"
    ctest --test-dir build -R '^reproduced: ' --no-tests=error --output-on-failure >build/ctest.log 2>&1 ||
        { tail -n 30 build/ctest.log; stop "shipped weights"; }
    echo "test: all stages passed"
else
    echo "test: all tests passed"
fi
