#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh Debian 12 to the result of every test: installs what is missing, builds (Release with
# assertions) and runs the tests without a display. Safe to run again. Ends with ctest's summary and
# ctest's exit code: not 0 when a test fails.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

say() { printf '\n==> %s\n' "$*"; }

say "Packages"
packaging/install-packages.sh build run test

# The same surroundings for everyone: UTF-8, no display, no settings of the person at the keyboard.
export LC_ALL=C.UTF-8 LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen
unset LANGUAGE DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
for variable in XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_RUNTIME_DIR; do
    export "$variable=$PWD/build/test/home/$variable"
done
mkdir -p "$XDG_RUNTIME_DIR"
chmod 0700 "$XDG_RUNTIME_DIR"

say "Building into build/test (the first time takes some minutes)"
cmake --preset test
cmake --build --preset test --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"

say "Running the tests"
log=build/test/ctest.log
status=0
ctest --preset test 2>&1 | tee "$log" || status=$?

# Tests of real data skip where ../shared/data is absent; that must not pass unnoticed.
skipped=$(grep -c '^SKIP ' build/test/Testing/Temporary/LastTest.log || true)
say "Test functions skipped for want of data or rights: $skipped"
sed -n '/% tests passed/,$p' "$log"
exit "$status"
