#compdef resume-export
# Completion of resume-export in zsh. After compinit: source <(resume-export completion zsh); or save it as _resume-export in a folder of $fpath.
_resume_export() {
    local -a found
    local line files=
    for line in "${(@f)$("${~words[1]}" complete-words -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
        case $line in
        :files) files=1 ;;
        :* | '') ;;
        *) found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
        esac
    done
    if ((${#found})); then
        _describe resume-export found
    elif [[ -n $files ]]; then
        [[ $PREFIX == --*=* ]] && compset -P '*='
        _files
    fi
}
if [[ ${funcstack[1]} == _resume-export ]]; then
    _resume_export "$@"
else
    compdef _resume_export resume-export
fi
