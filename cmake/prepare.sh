# SPDX-License-Identifier: BSL-1.0
# Sourced by demo.sh and test.sh: installs what is missing from Debian, never removing or replacing anything.
# After it, $prefix_args holds what CMake needs to find packages that could not be installed.

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd) || exit 3
cd "$root" || exit 3

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        return 1
    fi
}

installed() {
    dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed
}

# Unpacks packages with their runtime libraries below build/deps, for what clashes with an installed package
# (Debian 12: libboost1.81-dev beside libboost1.74-dev, which python3-scipy pulls in).
unpack_packages() {
    deps="$root/build/deps"
    mkdir -p "$deps/archives" || return 1
    for package in "$@"; do
        [ -e "$deps/$package.unpacked" ] && continue
        (cd "$deps/archives" && apt-get download "$package" >/dev/null) || return 1
        for archive in "$deps/archives/$package"_*.deb; do
            dpkg -x "$archive" "$deps" || return 1
        done
        : > "$deps/$package.unpacked"
    done
}

# The *1.81-dev packages need their runtime, and each other, in the same folder.
boost_closure() {
    for package in "$@"; do
        echo "$package"
        apt-cache depends --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances \
            --recurse "$package" 2>/dev/null | sed -n 's/^\(libboost[a-z0-9.-]*1\.81[a-z0-9.-]*\)$/\1/p'
    done | sort -u
}

ensure_packages() {
    missing=""
    for package in "$@"; do
        if ! installed "$package" && [ ! -e "build/deps/$package.unpacked" ]; then
            missing="$missing $package"
        fi
    done
    [ -z "$missing" ] && return 0
    echo "Installing from Debian:$missing"
    export DEBIAN_FRONTEND=noninteractive
    as_root apt-get update -qq || echo "apt-get update did not work; going on with the lists that are there."
    # shellcheck disable=SC2086 # the list is meant to be split
    as_root apt-get install -y -qq --no-install-recommends --no-remove $missing >/dev/null 2>&1 && return 0
    clashing=""
    for package in $missing; do
        as_root apt-get install -y -qq --no-install-recommends --no-remove "$package" >/dev/null 2>&1 ||
            clashing="$clashing $package"
    done
    [ -z "$clashing" ] && return 0
    echo "Clashes with an installed package, unpacked below build/deps instead:$clashing"
    # shellcheck disable=SC2046,SC2086
    if ! unpack_packages $(boost_closure $clashing); then
        echo "Could not install or unpack:$clashing (are you root, or is sudo there?)" >&2
        return 1
    fi
}

prefix_arguments() {
    if [ -d "$root/build/deps/usr" ]; then
        triplet=$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || gcc -dumpmachine)
        echo "-DCMAKE_PREFIX_PATH=$root/build/deps/usr;$root/build/deps/usr/lib/$triplet"
    fi
}

build_packages="g++ cmake ninja-build ccache pkg-config libboost1.81-dev libboost-json1.81-dev
    libboost-serialization1.81-dev libexpected-dev librange-v3-dev libcli11-dev"
test_packages="catch2 python3 python3-jsonschema"
full_packages="git clang clang-format clang-tidy libclang-rt-14-dev doxygen graphviz libbenchmark-dev
    libhyperscan-dev libre2-dev libpcre2-dev"

jobs=$(nproc 2>/dev/null || echo 2)
# Precompiled headers and a cache go together only with these (manual of ccache, "Precompiled headers").
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
export CCACHE_MAXSIZE="${CCACHE_MAXSIZE:-5G}"
# The consumer that adds cbtkit as a folder, without warnings as errors, takes what the tests' own build compiled before it.
export CCACHE_NOHASHDIR=true
export CCACHE_IGNOREOPTIONS=-Werror
