# Completion of resume-export in bash. Once: source <(resume-export completion bash); always: that line in ~/.bashrc.
_resume_export() {
    local -a words=()
    local index last=-1 part line prefix files=
    for ((index = 1; index <= COMP_CWORD; index++)); do
        part=${COMP_WORDS[index]}
        # bash parts words at = and : where the program does not.
        if ((last >= 0)) && [[ $part == [=:]* || ${COMP_WORDS[index - 1]} == [=:]* ]]; then
            words[last]+=$part
        else
            words[++last]=$part
        fi
    done
    words[last]=${words[last]#[\"\']}
    [[ $part == [=:]* ]] && part=
    prefix=${words[last]%"${part#[\"\']}"}
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
        :files) files=1 ;;
        :*) ;;
        *)
            line=${line%%$'\t'*}
            COMPREPLY+=("${line#"$prefix"}")
            ;;
        esac
    done < <("${1/#\~\//$HOME/}" complete-words -- "${words[@]}" 2>/dev/null)
    # Where nothing is offered bash itself completes file names, unless the place takes none.
    [[ $files ]] || compopt +o default 2>/dev/null || true
}
complete -o default -F _resume_export resume-export
