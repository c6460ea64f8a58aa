#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Questions about ten million scores beside DuckDB, one thread: interleaved rounds, medians of the
# rounds' ratios of processor time, and whether both say the same. Prints the table of
# tests/benchmarks.md.
#
#     tests/bench_queries.sh BUILD WORK [ROUNDS]
#
# BUILD was configured with the preset "release" and TRUSTBILANZ_BENCHMARKS. WORK holds what
# tests/bench_peers.sh leaves there: ours.trust with its key under home, duck.db, node_modules.
set -euo pipefail

usage="usage: bench_queries.sh BUILD WORK [ROUNDS]"
build=$(realpath -- "${1:?$usage}")
work=$(realpath -- "${2:?$usage}")
rounds=${3:-3}
customer=C00083611 # of the peers' question for a history
peers=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../../shared/perf/peers")
[[ -d $peers ]] || { echo "the programs of the peers are missing: ../shared/perf beside the checkout" >&2; exit 1; }

cd "$work"
[[ -f ours.trust && -f duck.db ]] || { echo "run tests/bench_peers.sh with ten million rows first" >&2; exit 1; }
export XDG_DATA_HOME=$work/home LC_ALL=C.UTF-8 THREADS=1
cp "$peers/duck_customer_first.mjs" .

# The peers' own SQL, answered once more to compare the figures: they print times only.
cat > duck_figures.mjs << 'EOF'
import duckdb from '@duckdb/node-api';
import { readFileSync } from 'fs';
const [, , database, customer] = process.argv;
const sql = readFileSync('duck_customer_first.mjs', 'utf8').match(/const qs=(\[[^;]*\]);/s)[1];
const instance = await duckdb.DuckDBInstance.create(database, { access_mode: 'READ_ONLY' });
const connection = await instance.connect();
const short = value => value?.items ? value.items.map(short).join('|') : typeof value === 'number'
    ? value.toPrecision(12) * 1 : String(value).replace(' 00:00:00', '');
for (const [name, query] of [...eval(sql), ['history',
        `select date, score from t where customer_id = '${customer}' order by date`]]) {
    const word = name.split('_')[0] === 'deciles' ? 'deciles'
        : name === 'history' ? name : name.includes('3f') ? 'filters' : 'week';
    const rows = (await connection.runAndReadAll(query)).getRows();
    for (const row of rows) {
        if (word === 'week') row.splice(1, 0, '');
        console.log([word, ...row.map(short)].join('|'));
    }
}
process.exit(0);
EOF

# Lines of both with the same question, day and group. Hidden groups have no figures to compare.
compare() {
    awk -F'|' '
        function say(words) { bad = 1; if (++said <= 5) print words ": " $0 " / " line[key] }
        function near(a, b) { d = a - b; if (d < 0) d = -d; m = a < 0 ? -a : a; return d <= 1e-9 * (m > 1 ? m : 1) }
        { key = $1 FS $2 FS ($1 == "history" ? ++seen[FILENAME, $1, $2] : $3) }
        NR == FNR { line[key] = $0; next }
        !(key in line) { say("not with DuckDB"); next }
        $4 == "hidden" { hidden[$1]++; next }
        {
            count[$1]++
            n = split(line[key], other, "|")
            if (n != NF) { say("other figures"); next }
            for (i = $1 == "history" ? 3 : 4; i <= NF; ++i)
                if (!near($i, other[i])) { say("differs"); break }
        }
        END {
            for (q in count) printf "%s: %d lines agree to 9 digits, %d are hidden\n", q, count[q], hidden[q]
            exit bad
        }' "$1" "$2"
}

: > rounds.txt
for ((round = 1; round <= rounds; ++round)); do
    ours=$("$build/tests/bench_queries" ours.trust "$customer" ours.figures)
    duck=$(node duck_customer_first.mjs duck.db)
    echo "$(awk '{print $2, $3}' <<< "$ours" | xargs) $(awk '{print $3}' <<< "$duck" | xargs)" | tee -a rounds.txt >&2
done
node duck_figures.mjs duck.db "$customer" > duck.figures
compare duck.figures ours.figures >&2

median() { sort -g | awk '{value[NR] = $1} END {print value[int((NR + 1) / 2)]}'; }
of() { awk "{print $1}" rounds.txt | median; }
row() { printf '| %s | %s | %s | %.3g | %.3g |\n' "$@"; }
printf '| question | bar | DuckDB : ours | ours, CPU ms | DuckDB, CPU ms |\n|---|---|---|---|---|\n'
row 'weekly mean over customers'"'"' means with interval, all' 'at least 40' "$(of '$9 / $1')" "$(of '$1')" "$(of '$9')"
row 'nine exact deciles of customers'"'"' means by month x region' 'at least 20' "$(of '$10 / $3')" "$(of '$3')" "$(of '$10')"
row 'three filters, week x region, another value' 'at least 8' "$(of '$11 / $5')" "$(of '$5')" "$(of '$11')"
row 'the same for the first time' '' "$(of '$11 / $6')" "$(of '$6')" "$(of '$11')"
printf '| history of one customer | at most 2 ms | | %.3g | |\n' "$(of '$7')"
