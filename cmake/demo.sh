#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Installs what is missing, builds cbtkit and runs its main job on the sample journal.
. "$(dirname -- "$0")/prepare.sh"

# shellcheck disable=SC2086
ensure_packages $build_packages || { echo "demo: FAILED (packages)"; exit 3; }
log="build/demo.log"
mkdir -p build
cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCBTKIT_BUILD_TESTS=OFF -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
    "$(prefix_arguments)" >"$log" 2>&1 || { tail -n 20 "$log"; echo "demo: FAILED (configure, see $log)"; exit 1; }
cmake --build build --target cbtkit -j "$jobs" >>"$log" 2>&1 ||
    { tail -n 40 "$log"; echo "demo: FAILED (build, see $log)"; exit 1; }

journal="docs/samples/journal/rejection.json"
page="docs/samples/journal/rejection.html"
build/bin/cbtkit journal report "$journal" --html "$page" ||
    { status=$?; echo "demo: FAILED (report)"; exit "$status"; }
echo
echo "demo: done. The same report with pictures: $page"
