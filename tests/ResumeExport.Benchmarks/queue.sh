#!/usr/bin/env bash
# Measures batches over a queue with a shared folder as store: two workers of one thread against one (wall), and what the queue costs beyond a local batch
# of one thread (CPU of batch and workers; the broker aside). Workers run for days: they are warmed up with a first batch. A local batch cannot be, so its
# figures are those of a batch of twice the count less those of a batch of the count.
# Usage: tests/ResumeExport.Benchmarks/queue.sh [COUNT] [ROUNDS]     Needs rabbitmq-server (not running as a service) and GNU time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
count=${1:-1000}
rounds=${2:-3}
source=resumes/dibyajyoti-ghosal.md
formats=docx,pdf,html,txt,json
work=$(mktemp -d)
port=25680
home=$HOME
export HOME=$work RABBITMQ_NODENAME=benchmark@localhost RABBITMQ_MNESIA_BASE=$work/mnesia RABBITMQ_LOG_BASE=$work/log RABBITMQ_NODE_IP_ADDRESS=127.0.0.1 \
  RABBITMQ_NODE_PORT=$port RABBITMQ_DIST_PORT=$((port + 1)) RABBITMQ_PID_FILE=$work/pid RABBITMQ_ENABLED_PLUGINS_FILE=$work/plugins
echo '[].' >"$work/plugins"
trap '/usr/lib/rabbitmq/bin/rabbitmqctl -n benchmark@localhost --quiet stop "$work/pid" >/dev/null || true; wait; rm -rf "$work"' EXIT
HOME=$home dotnet publish src/ResumeExport.Cli -c Release -o artifacts/publish --verbosity quiet
program=$PWD/artifacts/publish/resume-export
/usr/lib/rabbitmq/bin/rabbitmq-server >"$work/rabbit.log" 2>&1 &
until (echo >"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do sleep 0.2; done

mkdir "$work/once" "$work/twice"
for ((i = 0; i < 2 * count; i++)); do { cat "$source"; printf '\n- Edited copy number %d\n' "$i"; } >"$work/twice/resume$i.md"; done
for ((i = 0; i < count; i++)); do cp "$work/twice/resume$i.md" "$work/once/"; done

# Prints the CPU seconds that processes have used so far.
cpu_of() {
  local ticks=0 pid
  for pid in "$@"; do ticks=$((ticks + $(awk '{ print $14 + $15 }' "/proc/$pid/stat"))); done
  awk -v t="$ticks" -v hz="$(getconf CLK_TCK)" 'BEGIN { print t / hz }'
}

# Prints "wall-seconds CPU-seconds" of a batch over the queue with so many warm workers of one thread.
over_queue() {
  rm -rf "$work/store"
  local place=(--queue "amqp://127.0.0.1:$port" --store "file://$work/store") workers=() before after
  for ((w = 0; w < $1; w++)); do
    "$program" worker "${place[@]}" --jobs 1 -q 2>/dev/null &
    workers+=($!)
  done
  sleep 2
  "$program" batch "$work/once" "${place[@]}" -f "$formats" -q
  rm -rf "$work/store"
  before=$(cpu_of "${workers[@]}")
  /usr/bin/time -f '%e %U %S' -o "$work/batch" "$program" batch "$work/once" "${place[@]}" -f "$formats" -q
  after=$(cpu_of "${workers[@]}")
  kill -TERM "${workers[@]}"
  wait "${workers[@]}" || true
  awk -v w="$before $after" '{ split(w, c); print $1, $2 + $3 + c[2] - c[1] }' "$work/batch"
}
local_batch() {
  rm -rf "$work/local"
  /usr/bin/time -f '%e %U %S' -o "$work/batch.$1" "$program" batch "$work/$1" -o "$work/local" -f "$formats" -q -j 1
}
local_batches() {
  local_batch once
  local_batch twice
  paste -d' ' "$work/batch.once" "$work/batch.twice" | awk '{ print $4 - $1, $5 + $6 - $2 - $3 }'
}

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
echo 'one worker: wall, CPU; two: wall, CPU; local: wall, CPU (seconds)'
for ((round = 0; round < rounds; round++)); do echo "$(over_queue 1) $(over_queue 2) $(local_batches)"; done | tee "$work/rounds"
printf 'two workers / one, wall: %.2f times as fast\n' "$(awk '{ print $1 / $3 }' "$work/rounds" | median)"
printf 'CPU over the queue / local batch: %.2f (one worker), %.2f (two)\n' "$(awk '{ print $2 / $6 }' "$work/rounds" | median)" "$(awk '{ print $4 / $6 }' "$work/rounds" | median)"
