"""The scripts by which bash, zsh and fish ask microcred what may come next."""

BASH = r"""# microcred's completion for bash
_microcred_complete() {
    local line kind="" word
    local -a words=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        words+=("${word//[\"\'\\]/}")
    done
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ -z $kind ]]; then kind=$line; else COMPREPLY+=("${line%%$'\t'*}"); fi
    done < <("$1" __complete -- "${words[@]}" 2>/dev/null)
    if [[ $kind == files ]]; then
        compopt -o default 2>/dev/null
        return
    fi
    local IFS=$'\n'
    if [[ "${COMPREPLY[*]}" == *' '* ]]; then compopt -o filenames 2>/dev/null; fi
}
complete -F _microcred_complete microcred
"""

ZSH = r"""#compdef microcred
# microcred's completion for zsh
_microcred() {
    local -a lines described typed
    local line value
    typed=("${(@Q)words[2,CURRENT]}")
    typed[-1]="${(Q)PREFIX}"
    lines=("${(@f)$("${words[1]}" __complete -- "${typed[@]}" 2>/dev/null)}")
    if [[ $lines[1] == files ]]; then
        _files
        return
    fi
    for line in "${(@)lines[2,-1]}"; do
        value=${line%%$'\t'*}
        described+=("${value//:/\\:}:${line#*$'\t'}")
    done
    _describe -V microcred described
}
if [[ $funcstack[1] == _microcred ]]; then
    _microcred "$@"
else
    (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
    compdef _microcred microcred
fi
"""

FISH = r"""# microcred's completion for fish
function __microcred_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string unescape 2>/dev/null)
    set -l lines ($words[1] __complete -- $words[2..] "$current" 2>/dev/null)
    if test "$lines[1]" = files
        __fish_complete_path "$current"
    else
        printf '%s\n' $lines[2..]
    end
end
complete --command microcred --no-files --arguments '(__microcred_complete)'
"""
