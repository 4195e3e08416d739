# Completion of resume-export in fish. Always: resume-export completion fish > ~/.config/fish/completions/resume-export.fish
function __resume_export
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l lines ($before[1] complete-words -- $before[2..-1] "$current" 2>/dev/null)
    set -l found (string match -v -- ':*' $lines)
    if set -q found[1]
        printf '%s\n' $found
    else if contains -- :files $lines
        set -l option (string match -r -- '^--[^=]*=' "$current")
        printf '%s\n' "$option"(__fish_complete_path (string replace -- "$option" '' "$current"))
    end
end
complete -c resume-export -f -a '(__resume_export)'
