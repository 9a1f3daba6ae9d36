#!/usr/bin/env bash
# The one gate, for people (`make test`) and for continuous integration (`.ci/run`).
#
# Prints one line a step and stops at the first that does not pass, with the end of its log. The
# logs lie in .build/check.
set -euo pipefail
cd "$(dirname "$0")/.."

toolchain=6.3
# The size that the stripped release binary may have, in bytes.
largest_binary=25500000

logs=.build/check
mkdir -p "$logs"
rm -f "$logs"/*
begun=$SECONDS
number=0

# Runs a function as a step: its name, then the words that stand for it.
step() {
  local function=$1 title=$2 start=$SECONDS log
  number=$((number + 1))
  log=$logs/$(printf '%02d' "$number")-$function.log
  printf '%2d  %-44s' "$number" "$title"
  # In a process of its own, so that errexit holds inside: bash drops it in a condition.
  set +e
  (set -e && "$function") >"$log" 2>&1 </dev/null
  local status=$?
  set -e
  if [ "$status" -ne 0 ]; then
    printf 'NOT PASSED %4d s\n\n' $((SECONDS - start))
    grep -E '((^|: )error: |^✘)' "$log" | tail -n 40 || tail -n 40 "$log"
    printf '\nThe whole log: %s\n' "$log"
    exit 1
  fi
  printf 'passed %4d s\n' $((SECONDS - start))
  sed -n 's/^: /      /p' "$log"
}

# Adds a line to what is printed below a passed step.
tell() { echo ": $*"; }

packages() { Scripts/install-system-packages.sh test; }

toolchain_version() {
  local version
  if ! command -v swift; then
    echo "error: there is no swift in PATH; see https://www.swift.org/install/linux/"
    return 1
  fi
  version=$(swift --version 2>/dev/null | grep -oE 'Swift version [0-9.]+' | grep -oE '[0-9.]+$')
  tell "Swift $version"
  case $version in
  "$toolchain" | "$toolchain".*) ;;
  *)
    echo "error: this is checked with Swift $toolchain, found $version"
    return 1
    ;;
  esac
}

format_lint() { swift format lint --strict --recursive --parallel Package.swift Sources Tests; }

boundaries() {
  Scripts/boundaries.sh --self-test
  Scripts/boundaries.sh
}

generated_files() {
  Scripts/generate.sh --check
  # The table of widths is made from Python's Unicode data, so by the version that it was made with.
  local version
  version=$(python3 -c 'import unicodedata; print(unicodedata.unidata_version)' 2>/dev/null || true)
  if [ "$version" = 14.0.0 ]; then python3 Scripts/generate-widths.py --check; fi
}

debug_build() {
  swift build --build-tests --explicit-target-dependency-import-check error
  # Swift's own warnings are errors by setting; those of C are read here.
  if grep -E '(^|: )warning: ' "$log"; then return 1; fi
}

# Runs tests and holds that some ran: a filter that matches nothing passes by itself.
within=()
run_tests() {
  local summary
  "${within[@]}" swift test --skip-build --disable-xctest "$@"
  summary=$(grep -oE 'Test run with [0-9]+ tests? .*' "$log" | tail -n 1)
  tell "$summary"
  case $summary in
  '' | 'Test run with 0 '*) echo "error: no test ran" && return 1 ;;
  esac
}

tests() { run_tests --parallel --skip SystemTests --xunit-output "$logs/tests.xml"; }

# The built program on pseudo-terminals, one after the other.
system_tests() {
  run_tests --no-parallel --filter SystemTests
  [ "$(id -u)" -ne 0 ] || return 0
  # An ordinary user is several accounts in a namespace of its own, where the system lends it some.
  local within=(unshare --user --map-auto --map-root-user)
  if "${within[@]}" setpriv --reuid=61001 --regid=61001 --clear-groups true; then
    tell 'trainees with accounts of their own, in a namespace:'
    run_tests --no-parallel --filter HostedAccounts
  else
    tell 'NOT RUN: trainees with accounts of their own. Run this as root, or add 65,536 ids for'
    tell "$(id -un) to /etc/subuid and /etc/subgid"
  fi
}

fuzzed_readers() { Scripts/fuzz.sh --link; }

shipped_scenarios() {
  .build/debug/signpost check Scenarios --strict && .build/debug/signpost fmt --check Scenarios
}

# The tests of the built program wait most of the time; the release build takes what they leave of the
# processors, and nothing else. It heeds no lock, as these tests, which build nothing, have it.
release_build_ahead() {
  local status=0
  chrt --idle 0 Scripts/build-release.sh --ignore-lock >"$logs/release-build.txt" 2>&1 || status=$?
  echo "$status" >"$logs/release-build.status"
}

release_build() {
  local size start end
  while kill -0 "$ahead" 2>/dev/null; do sleep 0.2; done
  cat "$logs/release-build.txt"
  echo
  [ "$(cat "$logs/release-build.status")" -eq 0 ]
  size=$(stat -c %s dist/signpost)
  start=${EPOCHREALTIME/[.,]/}
  for _ in {1..20}; do dist/signpost --version >/dev/null; done
  end=${EPOCHREALTIME/[.,]/}
  tell "$((size / 1000)) kB of $((largest_binary / 1000)) kB, starts in $(((end - start) / 20)) µs"
  if [ "$size" -gt "$largest_binary" ]; then
    echo "error: dist/signpost has $size bytes, more than $largest_binary"
    return 1
  fi
}

# Where root runs the gate the package is also installed and purged, in a folder of its own.
debian_package() {
  local package first folder left
  if ! command -v dpkg-deb; then tell 'no dpkg-deb here' && return; fi
  package=$(Scripts/build-deb.sh)
  first=$(sha256sum "$package")
  Scripts/build-deb.sh
  if [ "$first" != "$(sha256sum "$package")" ]; then
    echo "error: $package has other bytes when it is built again"
    return 1
  fi
  if ! command -v lintian; then tell 'lintian is not here';
  else lintian --allow-root --fail-on error,warning "$package"; fi
  [ "$(id -u)" -eq 0 ] || return 0
  folder=$(mktemp -d)
  mkdir -p "$folder"/var/lib/dpkg/{info,updates}
  touch "$folder"/var/lib/dpkg/{status,available}
  dpkg --root="$folder" --log=/dev/null --force-depends --install "$package"
  [ "$("$folder/usr/bin/signpost" --version)" = "$(dist/signpost --version)" ]
  dpkg --root="$folder" --log=/dev/null --purge signpost
  left=$(find "$folder" -path "$folder/var" -prune -o -mindepth 1 -print)
  rm -rf "$folder"
  if [ -n "$left" ]; then echo "error: the package leaves $left" && return 1; fi
}

# What make install puts somewhere, make uninstall takes away.
installation() {
  local folder
  folder=$(mktemp -d)
  make --old-file=dist/signpost install PREFIX="$folder"
  [ -x "$folder/bin/signpost" ]
  make uninstall PREFIX="$folder"
  find "$folder" -type f -exec echo 'error: uninstall leaves' {} + | tee "$folder.left"
  [ ! -s "$folder.left" ]
  rm -rf "$folder" "$folder.left"
}

step packages 'Debian packages'
step toolchain_version 'toolchain'
step format_lint 'format'
step boundaries 'boundaries'
step generated_files 'generated files are fresh'
step debug_build 'build, warnings as errors'
step fuzzed_readers 'what is fuzzed links'
step tests 'tests'
# In a group of its own, which ends with this script.
set -m
release_build_ahead </dev/null &
ahead=$!
set +m
trap 'kill -- "-$ahead" 2>/dev/null || true' EXIT
step system_tests 'tests of the built program'
step shipped_scenarios 'shipped scenarios'
step release_build 'release build'
step installation 'install and uninstall'
step debian_package 'Debian package'
printf '\nEverything passed in %d s.\n' $((SECONDS - begun))
