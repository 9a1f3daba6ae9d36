#!/usr/bin/env bash
# Measures the release binary beside floors in C and Swift in one run, with public tools alone, and
# prints each measure with its floor, its ratio and its bound. Times say something on a quiet
# machine only: nothing else should run.
#
#   bench.sh             builds, measures, prints
#   bench.sh --strict    the same; exits with 1 where a bound is missed
#
# Reading cases is held against jsonschema-rs where a Python has it and orjson, such as that of a
# virtual environment: SCHEMA_PYTHON=FOLDER/bin/python bench.sh
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/build-release.sh
for product in decisions walks checks attempts; do
  swift build --quiet --configuration release --product "$product" \
    --static-swift-stdlib -Xlinker "-L$PWD/.build/archives"
done

floors=.build/floors
mkdir -p "$floors"
gcc -O2 -o "$floors/floor-c" Scripts/bench/floor.c -lncursesw -ltinfo
gcc -O2 -o "$floors/commit" Scripts/bench/commit.c -lsqlite3
swiftc -O -swift-version 5 -static-stdlib -import-objc-header Scripts/bench/floor.h \
  Scripts/bench/floor.swift -o "$floors/floor-swift" -lncursesw -ltinfo

exec python3 Scripts/bench/bench.py dist/signpost .build/release "$floors" "$@"
