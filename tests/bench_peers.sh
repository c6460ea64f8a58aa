#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Import of ten million scores beside DuckDB and SQLite: interleaved rounds, medians of the rounds'
# ratios. Prints the tables of tests/benchmarks.md. Nothing else should run meanwhile.
#
#     tests/bench_peers.sh [--fifty] [--odd-only] BUILD WORK [ROUNDS]
#
# --fifty measures fifty million scores too, once; --odd-only leaves the peers out and measures what
# unusual files cost. BUILD holds trustbilanz-cli, built with the preset "release", and bench_window
# if TRUSTBILANZ_BENCHMARKS is on. WORK is a scratch folder with 6 GB of room (with --fifty 12 GB) in
# which `npm install @duckdb/node-api` was run. The generator and the peers' programs are those of
# ../shared/perf; g++, node and sqlite3 have to be there.
set -euo pipefail

fifty=false odd_only=false
while [[ ${1:-} == --* ]]; do
    case $1 in
    --fifty) fifty=true ;;
    --odd-only) odd_only=true ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
    esac
    shift
done
usage="usage: bench_peers.sh [--fifty] [--odd-only] BUILD WORK [ROUNDS]"
build=$(realpath -- "${1:?$usage}")
work=$(realpath -- "${2:?$usage}")
rounds=${3:-5}
perf=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../../shared/perf")
[[ -d $perf ]] || { echo "the programs of the peers are missing: ../shared/perf beside the checkout" >&2; exit 1; }
[[ -d $work/node_modules/@duckdb ]] || { echo "run 'npm install @duckdb/node-api' in $work first" >&2; exit 1; }

cd "$work"
export XDG_DATA_HOME=$work/home LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
[[ -x gen ]] || g++ -O2 -o gen "$perf/src/gen.cpp"
cp "$perf/peers/duckdb_import.mjs" .

generated() { # FILE ARGUMENTS...: made once; read, so that every round reads from memory
    local file=$1
    shift
    [[ -f $file ]] || { ./gen "$@" > "$file.part" && mv "$file.part" "$file"; }
    cat "$file" > /dev/null
}

# All print: CPU seconds, wall seconds, peak KB, bytes of the file.
accepted=0 # the highest exit code that is a success
timed() {
    local status=0
    /usr/bin/time -f '%U %S %e %M' -o time.txt "$@" > out.txt 2>&1 || status=$?
    ((status <= accepted)) || { cat out.txt >&2; exit 1; }
}
result() { tail -1 time.txt | awk -v bytes="$(du -cb "$@" | tail -1 | cut -f1)" '{print $1 + $2, $3, $4, bytes}'; }

ours() { # FILE OPTIONS...
    rm -rf ours.trust* home
    "$build/app/trustbilanz-cli" new ours.trust --name Benchmark > /dev/null
    accepted=1 timed "$build/app/trustbilanz-cli" --quiet import ours.trust scores "$@" --scale 0:100 \
        --column customer=customer_id --column date=date --column score=score \
        --segment generation=generation --segment region=region --segment channel=channel \
        --segment consent=consent --segment data=data_class
    result ours.trust*
}
without_extensions() { # what of the processor can be switched off from outside: SHA and AVX
    NETTLE_FAT_OVERRIDE=none GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2,-AVX,-AVX512F,-AVX512VL,-ERMS,-BMI2 ours "$@"
}
duckdb() { # FILE THREADS MODE
    rm -f duck.db*
    THREADS=$2 timed node duckdb_import.mjs "$1" duck.db "$3"
    result duck.db*
}
sqlite() { # FILE
    rm -f lite.db*
    timed sh "$perf/peers/sqlite_text.sh" "$1" lite.db
    result lite.db*
}

median() { sort -g | awk '{value[NR] = $1} END {print value[int((NR + 1) / 2)]}'; }
ratio() { awk "{print $1 / $2}" rounds.txt | median; }
column() { awk "{print $1}" rounds.txt | median; }
row() { printf '| %s | %s | %.3g | %.3g |\n' "$@"; }

ten_million() {
    generated t10m.csv 10000000 500000 1096
    : > rounds.txt
    for ((round = 1; round <= rounds; ++round)); do
        echo "$(ours t10m.csv) $(duckdb t10m.csv 1 enum) $(duckdb t10m.csv 2 '') $(sqlite t10m.csv)" |
            tee -a rounds.txt >&2
    done
    printf '| goal | bar | measured (median) | ours |\n|---|---|---|---|\n'
    row 'CPU against DuckDB (enum columns, 1 thread)' 'at most 0.25' "$(ratio '$1' '$5')" "$(column '$1')"
    row 'wall against DuckDB (default, 2 threads)' 'at most 0.125' "$(ratio '$2' '$10')" "$(column '$2')"
    row 'CPU against sqlite3 .import, typed, indexed' 'at most 0.05' "$(ratio '$1' '$13')" "$(column '$1')"
    row 'bytes a score' 'at most 8' "$(column '$4 / 1e7')" "$(column '$4')"
    row 'peak memory, MB' 'at most 400' "$(column '$3 / 1000')" "$(column '$3 / 1000')"
}

fifty_million() {
    generated t50m.csv 50000000 2000000 1096 7
    echo "$(ours t50m.csv) $(duckdb t50m.csv 1 enum)" | tee rounds.txt >&2
    row '50 M rows: CPU against DuckDB (enum columns, 1 thread)' 'at most 0.333' "$(ratio '$1' '$5')" "$(column '$1')"
    row '50 M rows: bytes a score' 'at most 8' "$(column '$4 / 5e7')" "$(column '$4')"
    row '50 M rows: peak memory, MB' 'at most 1000' "$(column '$3 / 1000')" "$(column '$3 / 1000')"
}

window() {
    [[ -x $build/tests/bench_window ]] || return 0
    rm -rf ours.trust* home
    "$build/app/trustbilanz-cli" new ours.trust --name Benchmark > /dev/null
    local longest
    longest=$("$build/tests/bench_window" ours.trust t10m.csv | grep -o '[0-9]* ms' | grep -o '[0-9]*')
    row 'the window while importing, ms without an answer' 'at most 100' "$longest" "$longest"
}

# One million rows of the same generator, written otherwise.
odd_files() {
    generated t1m.csv 1000000 500000 1096
    generated rejected.csv 1000000 500000 1096 42 0.01
    [[ -f quoted.csv ]] || sed 's/,/","/g; s/^/"/; s/$/"/' t1m.csv > quoted.csv
    [[ -f dialect.csv ]] || awk -F, -v OFS=';' 'NR > 1 { # a German export: some cells quoted, CRLF
            $2 = substr($2, 9, 2) "." substr($2, 6, 2) "." substr($2, 1, 4)
            sub(/\./, ",", $3)
            if (NR % 3 == 0) $5 = "\"" $5 "\""
        } { $1 = $1; printf "%s\r\n", $0 }' t1m.csv > dialect.csv
    [[ -f wide.csv ]] || awk -F, -v OFS=, '{ # 32 more columns that nobody asked for
            for (i = 9; i <= 40; ++i) $i = NR == 1 ? "more" i : "text " NR % (10 * i)
            print }' t1m.csv > wide.csv
    [[ -f unsorted.csv ]] || { head -1 t1m.csv; tail -n +2 t1m.csv | shuf --random-source=t1m.csv; } > unsorted.csv
    : > rounds.txt
    for ((round = 1; round <= rounds; ++round)); do
        echo "$(ours t1m.csv) $(ours quoted.csv) $(ours dialect.csv --delimiter ';') $(ours wide.csv)" \
            "$(ours unsorted.csv) $(ours rejected.csv) $(without_extensions t1m.csv)" | tee -a rounds.txt >&2
    done
    printf '\n| one million rows | CPU against the plain file | CPU seconds |\n|---|---|---|\n'
    local place=1 name
    for name in 'plain, sorted by day' 'every cell quoted' \
        'German export: semicolon, decimal comma, dotted dates, CRLF, quotes here and there' \
        '40 columns, 32 of them not asked for' 'days in any order' '1 % of the rows rejected' \
        'plain, without SHA, AVX and AVX2'; do
        printf '| %s | %.3g | %.3g |\n' "$name" "$(ratio "\$$place" '$1')" "$(column "\$$place")"
        place=$((place + 4))
    done
}

printf '%s, %s cores, %s rounds\n\n' "$(date +%F)" "$(nproc)" "$rounds"
if ! $odd_only; then
    ten_million
    if $fifty; then fifty_million; fi
    window
fi
odd_files
