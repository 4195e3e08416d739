#!/usr/bin/env bash
# How fast sources are read. Warm: the real résumé, read again and again in one process, in MB/s (reading.cs). Cold: a résumé of 1 MB, the whole process.
# Usage: tests/ResumeExport.Benchmarks/reading.sh     Set RESUME_EXPORT to a published program for the cold part; else a ReadyToRun build is made.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

program=${RESUME_EXPORT:-}
if [[ -z $program ]]; then
  dotnet publish src/ResumeExport.Cli -c Release -o "$work/bin" --verbosity quiet >/dev/null
  program=$work/bin/resume-export
fi

# Jobs of fourteen lines of ordinary length, until there is one megabyte.
{
  printf '# Jane Doe\n\njane@example.com | Leeds, UK\n\n## Experience\n'
  for ((job = 0; job < 900; job++)); do
    printf '\n### Engineer, Acme %d Ltd | Jan %d - Mar %d | Leeds, UK\n\n' $job $((1990 + job % 30)) $((1992 + job % 30))
    for bullet in 1 2 3 4 5 6 7 8 9 10; do
      printf -- '- Led part %d of a programme that moved the billing of several large clients to new machines without a day of downtime\n' $bullet
    done
  done
} > "$work/long.md"

printf 'cold, %d bytes:' "$(stat -c %s "$work/long.md")"
for _ in 1 2 3 4 5; do
  start=$(date +%s%N)
  "$program" validate "$work/long.md" -q > /dev/null 2>&1 || true
  printf ' %d ms' $((($(date +%s%N) - start) / 1000000))
done
printf '\n'
for source in resumes/dibyajyoti-ghosal.md "$work/long.md"; do dotnet run -c Release tests/ResumeExport.Benchmarks/reading.cs "$source"; done
