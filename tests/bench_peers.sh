#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Import of ten million scores beside DuckDB and SQLite: interleaved rounds, medians of the rounds'
# ratios. Prints the table of tests/benchmarks.md. Nothing else should run meanwhile.
#
#     tests/bench_peers.sh BUILD WORK [ROUNDS]
#
# BUILD holds trustbilanz-cli, built with the preset "release". WORK is a scratch folder with 6 GB of
# room in which `npm install @duckdb/node-api` was run. The generator and the peers' programs are
# those of ../shared/perf; g++, node and sqlite3 have to be there.
set -euo pipefail

build=$(realpath -- "${1:?usage: bench_peers.sh BUILD WORK [ROUNDS]}")
work=$(realpath -- "${2:?usage: bench_peers.sh BUILD WORK [ROUNDS]}")
rounds=${3:-5}
perf=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../../shared/perf")
[[ -d $perf ]] || { echo "the programs of the peers are missing: ../shared/perf beside the checkout" >&2; exit 1; }
[[ -d $work/node_modules/@duckdb ]] || { echo "run 'npm install @duckdb/node-api' in $work first" >&2; exit 1; }

cd "$work"
export XDG_DATA_HOME=$work/home LC_ALL=C.UTF-8
[[ -x gen ]] || g++ -O2 -o gen "$perf/src/gen.cpp"
[[ -f t10m.csv ]] || ./gen 10000000 500000 1096 > t10m.csv
cp "$perf/peers/duckdb_import.mjs" .
cat t10m.csv > /dev/null # every round reads from memory

# Both print: CPU seconds, wall seconds, peak KB, bytes of the file.
timed() { /usr/bin/time -f '%U %S %e %M' -o time.txt "$@" > out.txt 2>&1 || { cat out.txt >&2; exit 1; }; }
result() { awk -v bytes="$(du -cb "$@" | tail -1 | cut -f1)" '{print $1 + $2, $3, $4, bytes}' time.txt; }

ours() {
    rm -rf ours.trust* home
    "$build/app/trustbilanz-cli" new ours.trust --name Benchmark > /dev/null
    timed "$build/app/trustbilanz-cli" --quiet import ours.trust scores t10m.csv --scale 0:100 \
        --column customer=customer_id --column date=date --column score=score \
        --segment generation=generation --segment region=region --segment channel=channel \
        --segment consent=consent --segment data=data_class
    result ours.trust*
}
duckdb() { # THREADS MODE
    rm -f duck.db*
    THREADS=$1 timed node duckdb_import.mjs t10m.csv duck.db "$2"
    result duck.db*
}
sqlite() {
    rm -f lite.db*
    timed sh "$perf/peers/sqlite_text.sh" t10m.csv lite.db
    result lite.db*
}

: > rounds.txt
for ((round = 1; round <= rounds; ++round)); do
    echo "$(ours) $(duckdb 1 enum) $(duckdb 2 '') $(sqlite)" | tee -a rounds.txt >&2
done

median() { sort -g | awk '{value[NR] = $1} END {print value[int((NR + 1) / 2)]}'; }
ratio() { awk "{print $1 / $2}" rounds.txt | median; }
column() { awk "{print $1}" rounds.txt | median; }
row() { printf '| %s | %s | %.3g | %.3g |\n' "$@"; }

printf '%s, %s cores, %s rounds\n\n' "$(date +%F)" "$(nproc)" "$rounds"
printf '| goal | bar | measured (median) | ours |\n|---|---|---|---|\n'
row 'CPU against DuckDB (enum columns, 1 thread)' 'at most 0.25' "$(ratio '$1' '$5')" "$(column '$1')"
row 'wall against DuckDB (default, 2 threads)' 'at most 0.125' "$(ratio '$2' '$10')" "$(column '$2')"
row 'CPU against sqlite3 .import, typed, indexed' 'at most 0.05' "$(ratio '$1' '$13')" "$(column '$1')"
row 'bytes a score' 'at most 8' "$(column '$4 / 1e7')" "$(column '$4')"
row 'peak memory, MB' 'at most 400' "$(column '$3 / 1000')" "$(column '$3 / 1000')"
