#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh Debian 12 to the dashboard with data in it: installs what is missing, builds, makes the
# sample workspace and opens it. Without a display it writes pictures and a PDF instead.
# Safe to run again: what is there already is kept.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

say() { printf '\n==> %s\n' "$*"; }

useUtf8() {
    [[ "$(locale charmap 2>/dev/null)" == UTF-8 ]] || export LC_ALL=C.UTF-8
}

useRuntimeFolder() {
    if [[ -z "${XDG_RUNTIME_DIR:-}" ]]; then
        export XDG_RUNTIME_DIR="$PWD/build/runtime"
        mkdir -p "$XDG_RUNTIME_DIR"
        chmod 0700 "$XDG_RUNTIME_DIR"
    fi
}

sample=build/sample.trust
window=build/release/app/trustbilanz
console=build/release/app/trustbilanz-cli
pictures=build/pictures

say "Packages"
packaging/install-packages.sh build run

useUtf8
useRuntimeFolder

say "Building into build/release (the first time takes some minutes)"
cmake --preset release -DTRUSTBILANZ_TESTS=OFF
cmake --build --preset release --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"

if [[ ! -e build/release/pictures ]]; then
    say "Drawing the pictures of the manual"
    cmake --build --preset release --target manual-pictures >/dev/null || say "The manual goes without them"
fi

if [[ -e $sample ]]; then
    say "Sample workspace: $sample is there already"
else
    say "Making the sample workspace $sample (synthetic data)"
    "$console" demo "$sample"
fi

if [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then
    say "Opening $sample"
    exec "$window" "$sample"
fi

say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): no window, but pictures"
export QT_QPA_PLATFORM=offscreen
draw=("$window" --render "$pictures" "$sample" --page overview --theme light)
"${draw[@]}" --language de --pdf "$pictures/overview-de.pdf"
"${draw[@]}" --language en
say "The overview in German and English, and as a one-page PDF:"
find "$PWD/$pictures" -maxdepth 1 -type f \( -name 'overview-*.png' -o -name 'overview-*.pdf' \) | sort
