#!/usr/bin/env bash
# Reads made-up files with libFuzzer and the address sanitizer, one process for each processor.
#
#   fuzz.sh [--built] [SECONDS [PROCESSES]]    600 seconds where nothing is said
#
# With --built it runs what was built before.
#
# It begins with the files of the repository and with Tests/Fuzzing/Corpus, where what once broke a
# reader is kept. What it finds is written to .build/fuzz/found; a file from there belongs into the
# corpus, together with the mend.
set -euo pipefail
cd "$(dirname "$0")/.."
isBuilt=
if [ "${1:-}" = --built ]; then
  isBuilt=yes
  shift
fi
seconds=${1:-600} processes=${2:-$(nproc)}
build=.build/fuzz

compile() {
  swift build --quiet --configuration release --scratch-path "$build" --target Fuzzing \
    --sanitize address -Xswiftc -sanitize=fuzzer
  local modules=(
    Fuzzing Application AgencyStore PostgreSQL Screens Terminal Interface Records Authoring ClassFiles
    ClassLine Classroom ScenarioFiles ScenarioEngine JSONText PlainText Hashing Statistics CEmbedded
    CCurses
  )
  local files
  mapfile -t files < <(for module in "${modules[@]}"; do
    find "$build/release/$module.build" -name '*.o'
  done)
  swiftc -sanitize=fuzzer,address -use-ld=lld -o "$build/fuzz" "${files[@]}" \
    -lncursesw -ltinfo -lsqlite3 -lsodium
}
[ -n "$isBuilt" ] || compile

# Each reader gets the files of its kind, behind the letter that names it.
seeds=$build/seeds corpus=$build/corpus found=$build/found
rm -rf "$seeds" "$found"
mkdir -p "$seeds" "$corpus" "$found"
seed() {
  local letter=$1
  shift
  for file in "$@"; do
    { printf '%s' "$letter" && cat "$file"; } >"$seeds/$letter-$(basename "$file")"
  done
}
for file in Scenarios/*/*.json Documentation/examples/*.json Sources/ScenarioEngine/Templates/*.json; do
  case $file in
  */pack.json) ;;
  *.plays.json) seed p "$file" ;;
  *.plan.json) seed n "$file" ;;
  *) seed c "$file" ;;
  esac
done
seed r Sources/ScenarioEngine/Rubrics/*.json
seed e Sources/ScenarioEngine/Evidence/*.json
seed d Sources/ScenarioEngine/Directories/*.json
seed t README.md Documentation/Terminals.md
seed f Scenarios/*/pack.json
# The files of JSONTestSuite, where they are at hand.
if [ -d "${SIGNPOST_CORPORA:-}/JSONTestSuite/test_parsing" ]; then
  seed f "$SIGNPOST_CORPORA"/JSONTestSuite/test_parsing/*.json
fi

# The names that a file can hold, from the schema.
grep -oE '"[a-zA-Z-]{2,24}"' Scenarios/schema.json | sort -u | sed 's/"/\\"/g; s/.*/"&"/' >"$build/names"

# Shared memory is left to the sanitizer; what a reader itself takes is bounded, and so is its time.
ASAN_OPTIONS=detect_leaks=0 "$build/fuzz" "$corpus" Tests/Fuzzing/Corpus "$seeds" \
  -dict="$build/names" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
  -max_len=200000 -artifact_prefix="$found/" -print_final_stats=1 -fork="$processes"
