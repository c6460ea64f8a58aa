#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The simulation beside its peers: the same model, interleaved rounds, million trials a processor
# second; then the run of 1e8 trials and its gate against the exact distribution. Prints the figures
# of tests/benchmarks.md. Nothing else should run meanwhile.
#
#     tests/bench_scenario.sh BUILD [ROUNDS]
#
# BUILD holds bench_scenario (preset "release" with TRUSTBILANZ_BENCHMARKS=ON). Peers are those of
# ../shared/perf and are left out where python3-numpy, r-base-core or $PYFAIR (a checkout) is missing.
set -euo pipefail

usage="usage: bench_scenario.sh BUILD [ROUNDS]"
bench=$(realpath -- "${1:?$usage}")/tests/bench_scenario
rounds=${2:-5}
peers=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../../shared/perf/peers")

per_second() { sed -nE 's/.*per_cpu_s ([0-9.]+).*/\1/p' | head -1; }
for ((round = 1; round <= rounds; round++)); do
    line="round $round"
    for mode in std baseline avx2 avx512; do
        line+=" $mode $("$bench" "$mode" 1e7 1 2> /dev/null)"
    done
    python3 -c 'import numpy' 2> /dev/null && line+=" numpy $(python3 "$peers/mc_numpy.py" 1e7 | per_second)"
    command -v Rscript > /dev/null && line+=" R $(Rscript "$peers/mc_r.R" 4e6 | per_second)"
    [[ -d ${PYFAIR:-} ]] && line+=" pyfair $(python3 "$peers/mc_pyfair.py" 1e6 | per_second)"
    echo "$line"
done
echo "1e8 trials, seconds: $("$bench" whole 1e8 "$rounds" 2> /dev/null)"
echo "1e6 trials, seconds: $("$bench" whole 1e6 "$rounds" 2> /dev/null)"
echo "standard errors off the exact distribution, 1e8 trials (at most 4):"
"$bench" gate 1e8
