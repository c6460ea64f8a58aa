#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Time from starting the program until its window is painted, with a workspace of the last time and
# without one, beside an empty window with a Qt chart and DB Browser for SQLite: interleaved rounds,
# medians. Prints the table of tests/benchmarks.md, and the memory a second later.
#
#     tests/bench_start.sh BUILD TOOLS WORKSPACE [ROUNDS]
#
# BUILD holds the program, TOOLS what ../shared/perf/build.sh made (plot, winwatch). WORKSPACE is
# opened with the keys in $XDG_DATA_HOME. Needs Xvfb and sqlitebrowser.
set -euo pipefail

usage="usage: bench_start.sh BUILD TOOLS WORKSPACE [ROUNDS]"
build=$(realpath -- "${1:?$usage}")
tools=$(realpath -- "${2:?$usage}")
workspace=$(realpath -- "${3:?$usage}")
rounds=${4:-9}
for tool in "$tools/plot" "$tools/winwatch"; do
    [[ -x $tool ]] || { echo "$tool is missing: build ../shared/perf first" >&2; exit 1; }
done
for program in Xvfb sqlitebrowser sqlite3; do
    command -v "$program" > /dev/null || { echo "$program is missing: apt-get install it" >&2; exit 1; }
done

scratch=$(mktemp -d)
Xvfb :97 -screen 0 1600x1000x24 > /dev/null 2>&1 &
display=$!
trap 'kill $display; rm -rf "$scratch"' EXIT
export DISPLAY=:97 LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=$scratch/run
mkdir -m 700 "$XDG_RUNTIME_DIR"
for home in last none; do
    mkdir -p "$scratch/$home/trustbilanz"
    printf '[General]\ntourOffered=true\n' > "$scratch/$home/trustbilanz/trustbilanz.conf"
done
echo "lastWorkspace=$workspace" >> "$scratch/last/trustbilanz/trustbilanz.conf"
sqlite3 "$scratch/small.db" 'create table t (a, b); insert into t values (1, 2)'
sleep 1

# Milliseconds until painted, and megabytes.
watch() { "$tools/winwatch" "${@:2}" | sed -E "s/.*painted_ms ([0-9.]+).*rss_MB ([0-9]+).*/$1 \1 \2/" >> "$scratch/times"; }

for ((round = 0; round < rounds; ++round)); do
    watch floor "$tools/plot" startup charts stay
    XDG_CONFIG_HOME=$scratch/last watch last "$build/app/trustbilanz"
    XDG_CONFIG_HOME=$scratch/none watch none "$build/app/trustbilanz"
    watch browser sqlitebrowser "$scratch/small.db"
done

median() { awk -v what="$1" -v column="$2" '$1 == what {print $column}' "$scratch/times" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

floor=$(median floor 2)
browser=$(median browser 2)
echo '| window | painted after (median) | against the empty window | against DB Browser | memory a second later |'
echo '|---|---|---|---|---|'
for what in floor last none browser; do
    awk -v what=$what -v ms="$(median $what 2)" -v floor="$floor" -v browser="$browser" -v mb="$(median $what 3)" \
        'BEGIN {printf "| %s | %.0f ms | %.2f | %.2f | %d MB |\n", what, ms, ms / floor, ms / browser, mb}'
done
