# SPDX-FileCopyrightText: 2026 The Nianbao authors
# SPDX-License-Identifier: Apache-2.0
#
# What the scripts share: messages, Debian packages, building. Sourced, never run. Sets $root and goes there.

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd -- "$root" || exit 2

# Chinese file names and texts need a locale that can hold them; the language stays as it is set.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi

say() { printf '== %s\n' "$*"; }

die() {
    printf '%s: %s\n' "$(basename -- "$0")" "$*" >&2
    exit 2
}

# packages SECTION...: their packages, one a line
packages() {
    local section
    for section in "$@"; do
        awk -v section="$section" '$1 == section { print $2 }' "$root/packaging/packages.txt"
    done
}

# missing_packages SECTION...: those that are not installed, on one line
missing_packages() {
    local package
    for package in $(packages "$@"); do
        case $(dpkg-query -W -f '${db:Status-Status} ' "$package" 2>/dev/null) in
        *'installed '*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# install_packages SECTION...: installs what is missing; ends the script when it may not.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "no Debian here: the packages of packaging/packages.txt must be there under this system's names"
        return
    fi
    local missing as_root=()
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    say "installing: $missing"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            die "these packages are missing, and only root can install them. As root: apt-get install $missing"
        # Without a terminal nobody could answer for a password.
        sudo -n true 2>/dev/null || [ -t 0 ] ||
            die "these packages are missing, and sudo wants a password. Run: sudo apt-get install $missing"
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
        apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
    # An old list of packages may name versions that are gone; a failing update need not matter.
    "${apt[@]}" update || say "the list of packages could not be renewed; going on with the old one"
    # shellcheck disable=SC2086 # one word a package
    "${apt[@]}" install -y --no-install-recommends $missing ||
        die "the packages could not be installed. Mend what apt-get says above and run this again."
}

jobs() { nproc 2>/dev/null || echo 2; }

# build PRESET: into build/PRESET
build() {
    local launcher=()
    if command -v ccache >/dev/null; then
        launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    say "building (preset $1)"
    cmake --preset "$1" "${launcher[@]}" && cmake --build --preset "$1" --parallel "$(jobs)"
}

# build_and_test PRESET: every test of it; the summary is ctest's own
build_and_test() {
    build "$1" || return
    say "testing (preset $1)"
    ctest --preset "$1" --parallel "$(jobs)"
}
