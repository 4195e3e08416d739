#!/usr/bin/env bash
# Measures many résumés at once, with edited copies of one source and five formats, each re-read and compared:
#   per résumé against pandoc making docx, html and plain text (CPU, alternating pairs); one processor against two (wall); peak memory;
#   a run in which nothing changed, and one in which one source did, against the full run; from a save to the last file of a watch.
# Usage: tests/ResumeExport.Benchmarks/batch.sh [COUNT] [MANY] [PAIRS]     Needs pandoc, taskset and GNU time (/usr/bin/time).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
count=${1:-1000}
many=${2:-10000}
pairs=${3:-3}
source=resumes/dibyajyoti-ghosal.md
formats=docx,pdf,html,txt,json
work=$(mktemp -d)
watcher=
trap '[ -z "$watcher" ] || kill -TERM "$watcher"; wait; rm -rf "$work"' EXIT

dotnet publish src/ResumeExport.Cli -c Release -o artifacts/publish --verbosity quiet
program=artifacts/publish/resume-export

copies() {
  mkdir -p "$2"
  for ((i = 0; i < $1; i++)); do { cat "$source"; printf '\n- Edited copy number %d\n' "$i"; } >"$2/resume$i.md"; done
}
# Prints "CPU-seconds wall-seconds peak-KiB".
measure() { /usr/bin/time -f '%U %S %e %M' -o "$work/time" "$@" >/dev/null 2>&1 && tail -n 1 "$work/time" | awk '{ print $1 + $2, $3, $4 }'; }
batch() { measure "${@:3}" "$program" batch "$work/$1" -o "$work/$2" -f "$formats"; }
pandocs() {
  pandoc -f gfm "$source" -o "$work/p.docx"
  pandoc -f gfm "$source" -o "$work/p.html"
  pandoc -f gfm "$source" -t plain -o "$work/p.txt"
}
export -f pandocs
export source work
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

copies "$count" "$work/some"
repeat=10
for ((pair = 0; pair < pairs; pair++)); do
  rm -rf "$work/two" "$work/one"
  a=$(measure bash -c "for ((i = 0; i < $repeat; i++)); do pandocs; done")
  b=$(batch some two taskset -c 0,1)
  c=$(batch some one taskset -c 0)
  echo "$a $b $c"
done >"$work/pairs"
printf 'per résumé: %.1f ms CPU; pandoc %.0f ms CPU\n' \
  "$(awk -v n="$count" '{ print $4 / n * 1000 }' "$work/pairs" | median)" "$(awk -v n=$repeat '{ print $1 / n * 1000 }' "$work/pairs" | median)"
printf 'batch / pandoc, CPU for one résumé: %.3f\n' "$(awk -v n="$count" -v r=$repeat '{ print ($4 / n) / ($1 / r) }' "$work/pairs" | median)"
printf 'two processors / one, wall: %.2f times as fast\n' "$(awk '{ print $8 / $5 }' "$work/pairs" | median)"
printf 'peak: %.0f MiB\n' "$(awk '{ print $6 / 1024 }' "$work/pairs" | median)"

copies "$many" "$work/many"
read -r fullCpu full peak < <(batch many all)
read -r sameCpu same _ < <(batch many all)
echo '- One more line' >>"$work/many/resume0.md"
read -r oneCpu one _ < <(batch many all)
awk -v n="$many" -v f="$full" -v fc="$fullCpu" -v p="$peak" 'BEGIN { printf "%d sources, all: %.1f s, %.1f s CPU, peak %.0f MiB\n", n, f, fc, p / 1024 }'
awk -v n="$many" -v f="$full" -v s="$same" -v fc="$fullCpu" -v sc="$sameCpu" 'BEGIN { printf "%d sources, none changed: %.2f s, 1/%.0f of the full run (CPU 1/%.0f)\n", n, s, f / s, fc / sc }'
awk -v n="$many" -v s="$same" -v o="$one" 'BEGIN { printf "%d sources, one changed: %.2f s, %.0f ms more\n", n, o, (o - s) * 1000 }'

mkdir "$work/watched"
cp "$source" "$work/watched/cv.md"
"$program" watch "$work/watched" -o "$work/watch" -f "$formats" -q &
watcher=$!
until [ -f "$work/watch/cv/manifest.json" ]; do sleep 0.1; done
sleep 1
for ((i = 0; i < 30; i++)); do
  echo "- Edit $i" >>"$work/watched/cv.md"
  sleep 0.6
  # The manifest is the last file; both times are those of the file system.
  echo "$(stat -c %.9Y "$work/watch/cv/manifest.json") $(stat -c %.9Y "$work/watched/cv.md")"
done | awk '{ print ($1 - $2) * 1000 }' | tail -n 20 >"$work/saves"
printf 'watch, from a save to the last file: %.0f ms, at most %.0f ms (20 saves)\n' "$(median <"$work/saves")" "$(sort -n "$work/saves" | tail -n 1)"
