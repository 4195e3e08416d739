#!/usr/bin/env bash
# Builds the project and exports the résumé. Arguments go to build.cake, for example --target=Test.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet tool restore --verbosity quiet
exec dotnet cake build.cake --verbosity=minimal "$@"
