#!/usr/bin/env pwsh
# Builds the project and exports the résumé. Arguments go to build.cake, for example --target=Test.
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot
$env:DOTNET_NOLOGO = '1'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
dotnet tool restore --verbosity quiet
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
dotnet cake build.cake --verbosity=minimal @args
exit $LASTEXITCODE
