#!/usr/bin/env bash
# The journal of a batch with a million résumés: seconds to record, open and find, and the memory it takes (journal.cs).
# Usage: tests/ResumeExport.Benchmarks/journal.sh [COUNT]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
count=${1:-1000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for part in write read; do dotnet run -c Release tests/ResumeExport.Benchmarks/journal.cs "$part" "$work/journal" "$count"; done
