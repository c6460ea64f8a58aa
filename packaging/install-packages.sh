#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the missing packages of the given groups of debian-packages.txt:
#
#     packaging/install-packages.sh build run
#
# When nothing is missing it changes nothing and needs neither network nor root.
set -euo pipefail

list="$(dirname -- "${BASH_SOURCE[0]}")/debian-packages.txt"

say() { printf 'packages: %s\n' "$*"; }
fail() { printf 'packages: %s\n' "$*" >&2; exit 1; }

isInstalled() {
    # No "grep -q" here: it would end before dpkg-query has written all it has to say.
    [[ "$(dpkg-query --show --showformat '${Status}\n' "$1" 2>/dev/null)" == *"install ok installed"* ]]
}

asRoot() {
    if [[ $EUID -eq 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        fail "root rights are needed and sudo is not installed; as root, please run: $*"
    fi
}

[[ $# -gt 0 ]] || fail "which groups? For example: $0 build run"

missing=()
known=0
for group in "$@"; do
    mapfile -t names < <(awk -v group="$group" '$1 == group { print $2 }' "$list")
    [[ ${#names[@]} -gt 0 ]] || fail "no group \"$group\" in $list"
    for name in "${names[@]}"; do
        known=$((known + 1))
        isInstalled "$name" || missing+=("$name")
    done
done

if [[ ${#missing[@]} -eq 0 ]]; then
    say "all $known packages of: $* are installed"
    exit 0
fi

command -v apt-get >/dev/null || fail "this is not Debian or Ubuntu; please install by hand: ${missing[*]}"

say "${#missing[@]} of $known packages are missing: ${missing[*]}"
say "reading the package lists (apt-get update)"
asRoot apt-get --quiet=2 --option DPkg::Lock::Timeout=300 update \
    || say "apt-get update failed; trying with the lists that are here"
say "installing (apt-get install)"
asRoot apt-get --quiet=2 --yes --no-install-recommends --option DPkg::Lock::Timeout=300 \
    --option Dpkg::Use-Pty=0 install "${missing[@]}" >/dev/null
say "done"
