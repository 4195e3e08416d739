# Completion of resume-export in PowerShell. Always: resume-export completion pwsh | Out-String | Invoke-Expression, as a line in $PROFILE.
Register-ArgumentCompleter -Native -CommandName resume-export -ScriptBlock {
    param($word, $command, $position)
    $before = @($command.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_".Trim('"', "'") })
    $rest = @($before | Select-Object -Skip 1)
    & $before[0] complete-words -- @rest "$word" 2>$null | Where-Object { $_ -notlike ':*' } | ForEach-Object {
        $name, $about = $_ -split "`t", 2
        [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $(if ($about) { $about } else { $name }))
    }
}
