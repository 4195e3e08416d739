#!/usr/bin/env bash
# Feeds the built program sources made to hurt it, each near the limit of 2 MB, and prints what each run cost.
# Usage: tests/ResumeExport.Benchmarks/hostile-input.sh [NAME...]     Needs GNU time (/usr/bin/time); NAME picks inputs by a part of their name.
# Fails on a stack trace, on an exit code above 5 and on a run that was stopped after 60 s; slow or large runs (2 s of CPU, 300 MB) are marked.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
limit=1900000

if [[ -n ${RESUME_EXPORT:-} ]]; then
  program=("$RESUME_EXPORT")
else
  dotnet build src/ResumeExport.Cli -c Release --verbosity quiet >/dev/null || exit 1
  program=(dotnet src/ResumeExport.Cli/bin/Release/net10.0/resume-export.dll)
fi

# repeat TEXT [BYTES]: TEXT (with escapes such as \n) again and again, cut at BYTES.
repeat() {
  local block
  printf -v block '%b_' "$1"
  block=${block%_}
  while ((${#block} < 65536)); do block+=$block; done
  while :; do printf '%s' "$block"; done 2>/dev/null | head -c "${2:-$limit}"
}
head_md='# Jane Doe\n\n## Experience\n\n'
md() { printf '%b' "$head_md"; repeat "$1" "${2:-$limit}"; printf '\n\nLast words.\n'; }
json() { printf '{ "basics": { "name": "Jane Doe" }, "work": [ { "name": "Acme", "summary": "'; repeat "$1"; printf '" } ] }\n'; }

declare -A inputs
add() { inputs[$1]=1; order+=("$1"); eval "make_$(tr -c 'a-z0-9\n' '_' <<<"$1")() { $2; }"; }
order=()

add brackets-open.md          "md '['"
add brackets-lines.md         "md '[[[[\\n'"
add brackets-close.md         "md ']'"
add links-open.md             "md '[a]('"
add links-nested.md           "md '[a](b '"
add links-many.md             "md '[a](https://a.example/b) '"
add images-open.md            "md '![a'"
add references.md             "md '[a]: https://a.example/\\n'"
add references-used.md        "md '[a][b] '"
add footnotes.md              "md '[^a]: b\\n\\n[^a] '"
add emphasis-open.md          "md '*a **b '"
add emphasis-close.md         "md 'a* b** '"
add emphasis-run.md           "md '*'"
add emphasis-mixed.md         "md '*_~a'"
add underscores.md            "md '_a'"
add strike.md                 "md '~~a'"
add backticks.md              "md '\` '"
add backticks-growing.md      "printf '%b' '$head_md'; awk 'BEGIN { s = \"\"; while (n < $limit) { s = s \"\`\"; printf \"e%s\", s; n += length(s) + 1 } }'"
add quotes-deep.md            "md '>'"
add quotes-lines.md           "md '> > > > > > > > a\\n'"
add lists-deep.md             "md '- '"
add lists-indent.md           "printf '%b' '$head_md'; awk 'BEGIN { s = \"\"; while (n < $limit) { printf \"%s- a\\n\", s; n += length(s) + 4; s = s \"  \" } }'"
add lists-flat.md             "md '- a\\n'"
add lists-numbered.md         "md '1. '"
add headings-many.md          "md '## Work\\n\\n'"
add headings-empty.md         "md '#\\n'"
add entries-many.md           "md '### Acme - Engineer (Jan 2020 - Feb 2021)\\n\\n- did\\n\\n'"
add bold-lines.md             "md '**Acme**\\n\\n'"
add dates.md                  "md '2020 - 2021 | '"
add dates-line.md             "md '2020-01 – 2020-02 '"
add pipes.md                  "md '|'"
add table-wide.md             "md '|a' 900000; printf '\\n'; repeat '|-' 900000"
add table-long.md             "printf '%b' '$head_md'; printf '| a | b |\\n|---|---|\\n'; repeat '| a | b |\\n'"
add definitions.md            "md 'a\\n: b\\n\\n'"
add fences-open.md            "md '\`\`\`\\na\\n'"
add fence-unclosed.md         "printf '%b' '$head_md'; printf '~~~~\\n'; repeat 'word word\\n'"
add front-matter-open.md      "printf -- '---\\n'; repeat 'a: b\\n'"
add front-matter-deep.md      "printf -- '---\\nname: '; repeat '[' 1000000; printf '\\n---\\n# Jane\\n'"
add html-tags.md              "md '<b>'"
add html-tags-close.md        "md '</b>'"
add html-open.md              "md '<'"
add html-attributes.md        "md '<a a=\"b\" '"
add html-divs.md              "md '<div>\\n'"
add html-tables.md            "md '<table><tr><td>'"
add html-lists.md             "md '<ul><li>'"
add html-comments.md          "md '<!-- a -->'"
add html-comment-open.md      "md '<!-- a '"
add html-comments-open.md     "md '<!--\\n\\n'"
add html-cdata.md             "md '<![CDATA['"
add html-processing.md        "md '<?'"
add html-declaration.md       "md '<!a '"
add html-script-open.md       "md '<script>'"
add html-paragraphs.md        "md '<p>word</p>\\n'"
add entities.md               "md '&amp;'"
add entities-open.md          "md '&a'"
add entities-numbers.md       "md '&#x41;'"
add escapes.md                "md '\\\\\\\\'"
add line-long.md              "md 'word '"
add word-long.md              "md 'w'"
add line-breaks.md            "md 'a  \\n'"
add line-ends-cr.md           "printf '# Jane Doe\\r\\r## Work\\r\\r'; repeat 'word word\\r'"
add blank-lines.md            "md '\\n'"
add tabs.md                   "md '\\t'"
add controls.md               "md 'a\\001'"
add bidi.md                   "md 'a\\xe2\\x80\\xae'"
add combining.md              "md '\\xcc\\x81'"
add emoji.md                  "md '\\xf0\\x9f\\x93\\xa7 '"
add addresses.md              "md 'a@b.example '"
add address-long.md           "md 'a@'"
add dots.md                   "md 'a.'"
add domains.md                "md 'www.a.example/'"
add colons.md                 "md 'a: '"
add commas.md                 "md 'a, '"
add links-script.md           "printf '%b' '$head_md'; for t in 'javascript:a' 'JaVaScRiPt:a' 'java\\tscript:a' '&#106;avascript:a' '&#x6A;avascript&colon;a' 'javascript&#58;a' '%6aavascript:a' '\\x01javascript:a' 'data:text/html,a' 'vbscript:a' 'DATA&colon;a' '\\u202ejavascript:a' '//a.example' 'file:///a' ; do printf -- '- [see](%b) and <a href=\"%b\">this</a> and <%b>\\n' \"\$t\" \"\$t\" \"\$t\"; done"
add json-brackets.json        "repeat '['"
add json-objects.json         "repeat '{\"a\":'"
add json-array-flat.json      "printf '{ \"basics\": { \"name\": \"Jane\" }, \"work\": ['; repeat '{},'; printf '{}]}'"
add json-members.json         "printf '{ \"basics\": { \"name\": \"Jane\" }'; awk 'BEGIN { while (n < $limit) { s = \",\\\"k\" i++ \"\\\":1\"; printf \"%s\", s; n += length(s) } }'; printf '}'"
add json-duplicates.json      "printf '{ \"basics\": { \"name\": \"Jane\" }'; repeat ',\"a\":\"b\"'; printf '}'"
add json-keywords.json        "printf '{ \"basics\": { \"name\": \"Jane\" }, \"skills\": [{ \"name\": \"a\", \"keywords\": ['; repeat '\"b\",'; printf '\"c\"]}]}'"
add json-string-open.json     "printf '{ \"basics\": { \"name\": \"Jane '; repeat 'word '"
add json-comments.json        "printf '{ '; repeat '/* a */'; printf '\"basics\": { \"name\": \"Jane\" } }'"
add json-comment-open.json    "printf '{ \"basics\": { \"name\": \"Jane\" } /* '; repeat 'word '"
add json-commas.json          "printf '{ \"basics\": { \"name\": \"Jane\" }, \"work\": ['; repeat ','; printf ']}'"
add json-escapes.json         "json '\\\\\\\\u0041'"
add json-markdown.json        "json '['"
add json-html.json            "json '<b>'"
add json-emphasis.json        "json '*a **b '"
add yaml-deep.yaml            "printf 'cv:\\n  name: Jane\\n  a: '; repeat '['"
add yaml-braces.yaml          "printf 'cv:\\n  name: Jane\\n  a: '; repeat '{a: '"
add yaml-indent.yaml          "printf 'cv:\\n'; awk 'BEGIN { s = \" \"; while (n < $limit) { printf \"%sa:\\n\", s; n += length(s) + 3; s = s \" \" } }'"
add yaml-dashes.yaml          "printf 'cv:\\n  name: Jane\\n  a:\\n    '; repeat '- '"
add yaml-bomb.yaml            "printf 'cv:\\n  name: Jane\\n  a0: &a0 [x, x, x, x, x, x, x, x, x]\\n'; for i in 1 2 3 4 5 6 7 8 9; do printf '  a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d]\\n' \$i \$i \$((i-1)) \$((i-1)) \$((i-1)) \$((i-1)) \$((i-1)) \$((i-1)) \$((i-1)) \$((i-1)); done"
add yaml-anchors.yaml         "printf 'cv:\\n  name: Jane\\n  a:\\n'; awk 'BEGIN { while (n < $limit) { s = \"    - &a\" i++ \" b\\n\"; printf \"%s\", s; n += length(s) } }'"
add yaml-cycle.yaml           "printf 'cv: &a\\n  name: Jane\\n  sections: *a\\n'"
add yaml-items.yaml           "printf 'cv:\\n  name: Jane\\n  sections:\\n    skills:\\n'; repeat '      - word\\n'"
add yaml-keys.yaml            "printf 'cv:\\n  name: Jane\\n'; awk 'BEGIN { while (n < $limit) { s = \"  k\" i++ \": v\\n\"; printf \"%s\", s; n += length(s) } }'"
add yaml-duplicates.yaml      "printf 'cv:\\n  name: Jane\\n'; repeat '  a: b\\n'"
add yaml-quote-open.yaml      "printf 'cv:\\n  name: Jane\\n  a: \"'; repeat 'word '"
add yaml-block-text.yaml      "printf 'cv:\\n  name: Jane\\n  sections:\\n    summary:\\n      - |\\n'; repeat '        word word\\n'"
add yaml-documents.yaml       "printf 'cv:\\n  name: Jane\\n'; repeat '---\\na: b\\n'"
add yaml-tags.yaml            "printf 'cv:\\n  name: Jane\\n  a:\\n'; repeat '    - !b c\\n'"
add json-below-limit.json     "printf '{ \"basics\": { \"name\": \"Jane\" }'; awk 'BEGIN { while (i < 19900) printf \",\\\"k%d\\\":1\", i++ }'; printf '}'"
add yaml-below-limit.yaml     "printf 'cv:\\n  name: Jane\\n'; awk 'BEGIN { while (i < 19900) printf \"  k%d: v\\n\", i++ }'"
add yaml-items-below.yaml     "printf 'cv:\\n  name: Jane\\n  sections:\\n    skills:\\n'; awk 'BEGIN { while (i++ < 19900) printf \"      - word\\n\" }'"

# measure LABEL FILE ARGUMENT...: one row of the table; 1 when the run is a fault.
measure() {
  local label=$1 file=$2; shift 2
  timeout 60 /usr/bin/time -f '%U %S %M' -o "$work/time" "${program[@]}" "$@" >"$work/log" 2>&1
  local code=$? seconds peak trace=no mark=''
  read -r seconds peak < <(tail -n 1 "$work/time" | awk '{ printf "%.2f %d\n", $1 + $2, $3 / 1024 }')
  grep -aqE '^   at |Unhandled exception|Stack overflow' "$work/log" && trace=yes
  local codes; codes=$(grep -aoE 'RX1009|RX1010|RX12[0-9]{2}|RX2002|RX400[1-5]|RX3[0-9]{3}' "$work/log" | sort | uniq -c | awk '{ sep = (NR > 1) ? " " : ""; printf "%s%s x%s", sep, $2, $1 }')
  awk -v s="$seconds" 'BEGIN { exit !(s > 2) }' && mark+=' slow'
  ((peak > 300)) && mark+=' large'
  [[ $trace == yes || $code -gt 5 ]] && mark+=' FAULT'
  printf '%-26s %-9s %7s s %5s MB  exit %-3s trace %-3s %s%s\n' "$file" "$label" "$seconds" "$peak" "$code" "$trace" "$codes" "$mark"
  [[ $mark != *FAULT ]]
}

faults=0
for name in "${order[@]}"; do
  wanted=$(($# == 0))
  for part in "$@"; do [[ $name == *"$part"* ]] && wanted=1; done
  ((wanted)) || continue
  "make_$(tr -c 'a-z0-9\n' '_' <<<"$name")" 2>/dev/null | head -c 1999999 >"$work/$name"
  measure validate "$name" validate "$work/$name" -q || faults=$((faults + 1))
  measure txt "$name" build "$work/$name" -f txt -o "$work/out" || faults=$((faults + 1))
done
echo "$faults faults"
((faults == 0))
