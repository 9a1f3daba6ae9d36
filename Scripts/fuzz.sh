#!/usr/bin/env bash
# Reads made-up files with libFuzzer and the address sanitizer, one process for each processor.
#
#   fuzz.sh [--built] [--only LETTERS] [SECONDS [PROCESSES]]    600 seconds where nothing is said
#   fuzz.sh --link
#
# With --built it runs what was built before. With --only no reader is called but those that the letters
# name (see Tests/Fuzzing). With --link it links the readers as they were built for development, has
# them read the corpus once, and does no more: what the gate does, in seconds.
#
# It begins with the files of the repository and with Tests/Fuzzing/Corpus, where what once broke a
# reader is kept. What it finds is written to .build/fuzz/found; a file from there belongs into the
# corpus, together with the mend.
set -euo pipefail
cd "$(dirname "$0")/.."
isBuilt='' linksOnly='' letters=''
while [ $# -gt 0 ]; do
  case $1 in
  --built) isBuilt=yes ;;
  --link) linksOnly=yes ;;
  --only) letters=$2 && shift ;;
  *) break ;;
  esac
  shift
done
seconds=${1:-600} processes=${2:-$(nproc)}
build=.build/fuzz
mkdir -p "$build"

# Prints the modules that the readers are made of, as Package.swift says.
modules() {
  swift package describe | awk '
    /^    Name: / { name = $2; isList = 0 }
    /^    [A-Z]/ { isList = /^    Target dependencies:/ }
    isList && /^        / { needs[name] = needs[name] " " $1 }
    function take(module,   list, count, place) {
      if (module in taken) return
      taken[module] = 1
      print module
      count = split(needs[module], list, " ")
      for (place = 1; place <= count; place++) take(list[place])
    }
    END { take("Fuzzing") }'
}

# Prints the objects of a module: those of the sources that there are, not what older ones left
# behind. Of a system's own library nothing was built.
objects() {
  local folder=$1 map=$1/output-file-map.json file
  if [ -f "$map" ]; then
    grep -oE '"object" *: *"[^"]*"' "$map" | cut -d '"' -f 4 | while read -r file; do
      if [ -f "$file" ]; then echo "$file"; fi
    done
  elif [ -d "$folder" ]; then
    find "$folder" -name '*.o'
  fi
}

# Links what was built: the folder that it was built in, the sanitizers, the program.
link() {
  local folder=$1 sanitizers=$2 program=$3 module files
  mapfile -t files < <(for module in $(modules); do objects "$folder/$module.build"; done)
  swiftc -sanitize="$sanitizers" -use-ld=lld -o "$program" "${files[@]}" \
    -lncursesw -ltinfo -lsqlite3 -lsodium
}

if [ -n "$linksOnly" ]; then
  swift build --quiet --target Fuzzing
  link .build/debug fuzzer "$build/linked"
  # -runs=0 reads each file of the corpus once and makes none up.
  "$build/linked" -runs=0 Tests/Fuzzing/Corpus
  exit
fi
if [ -z "$isBuilt" ]; then
  swift build --quiet --configuration release --scratch-path "$build" --target Fuzzing \
    --sanitize address -Xswiftc -sanitize=fuzzer
  link "$build/release" fuzzer,address "$build/fuzz"
fi

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
# Each line of the page is read as one of a class, and many are.
seed l Documentation/Class-Protocol.md
seed f Scenarios/*/pack.json
# The files of JSONTestSuite, where they are at hand.
if [ -d "${SIGNPOST_CORPORA:-}/JSONTestSuite/test_parsing" ]; then
  seed f "$SIGNPOST_CORPORA"/JSONTestSuite/test_parsing/*.json
fi

# What other readers begin with is of no use where some are called alone.
if [ -n "$letters" ]; then
  export SIGNPOST_FUZZ_ONLY=$letters
  find "$seeds" -type f ! -name "[$letters]-*" -delete
fi

# The names that a file can hold, from the schema; and those of lines, from the page about them.
grep -ohE '"[a-zA-Z-]{2,24}"' Scenarios/schema.json Documentation/Class-Protocol.md | sort -u | sed 's/"/\\"/g; s/.*/"&"/' >"$build/names"

# Shared memory is left to the sanitizer; what a reader itself takes is bounded, and so is its time.
ASAN_OPTIONS=detect_leaks=0 "$build/fuzz" "$corpus" Tests/Fuzzing/Corpus "$seeds" \
  -dict="$build/names" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
  -max_len=200000 -artifact_prefix="$found/" -print_final_stats=1 -fork="$processes"
