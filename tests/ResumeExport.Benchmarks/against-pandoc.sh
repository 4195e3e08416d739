#!/usr/bin/env bash
# Compares one cold export (DOCX, PDF, HTML, plain text and JSON Resume, each re-read and compared) with pandoc making docx, html and plain text of the same
# file: whole processes, CPU (user + system) in alternating pairs, and the peak memory of the export.
# Usage: tests/ResumeExport.Benchmarks/against-pandoc.sh [PAIRS] [SOURCE]     Needs pandoc and GNU time (/usr/bin/time).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
pairs=${1:-21}
source=${2:-resumes/dibyajyoti-ghosal.md}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish src/ResumeExport.Cli -c Release -o artifacts/publish --verbosity quiet
ours() { artifacts/publish/resume-export build "$source" -o "$work/out" -f docx,pdf,html,txt,json -q; }
pandocs() {
  pandoc -f gfm "$source" -o "$work/p.docx"
  pandoc -f gfm "$source" -o "$work/p.html"
  pandoc -f gfm "$source" -t plain -o "$work/p.txt"
}
export -f ours pandocs
export source work

# Prints "CPU-seconds peak-KiB" of one run; the peak is that of the largest process.
measure() { /usr/bin/time -f '%U %S %M' -o "$work/time" bash -c "$1" && awk '{ print $1 + $2, $3 }' "$work/time"; }

# GNU time counts in hundredths; repeating inside one measurement gives the digits a short process lacks.
repeat=5
for run in ours pandocs; do measure "$run" >/dev/null; done
for ((pair = 0; pair < pairs; pair++)); do
  a=$(measure "for ((i = 0; i < $repeat; i++)); do ours; done")
  b=$(measure "for ((i = 0; i < $repeat; i++)); do pandocs; done")
  echo "$a $b"
done >"$work/pairs"

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
printf 'export: %.0f ms CPU, peak %.1f MiB\n' \
  "$(awk -v n=$repeat '{ print $1 / n * 1000 }' "$work/pairs" | median)" "$(awk '{ print $2 / 1024 }' "$work/pairs" | median)"
printf 'pandoc (docx + html + plain): %.0f ms CPU\n' "$(awk -v n=$repeat '{ print $3 / n * 1000 }' "$work/pairs" | median)"
printf 'export / pandoc, median of %d pairs: %.2f\n' "$pairs" "$(awk '{ print $1 / $3 }' "$work/pairs" | median)"
