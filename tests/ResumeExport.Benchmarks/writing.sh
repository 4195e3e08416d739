#!/usr/bin/env bash
# How much CPU one file of each format takes in a warm process, for every theme (writing.cs).
# Usage: tests/ResumeExport.Benchmarks/writing.sh [SOURCE]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
dotnet run -c Release tests/ResumeExport.Benchmarks/writing.cs "${1:-resumes/dibyajyoti-ghosal.md}" templates
