#!/usr/bin/env bash
# Installs the Debian packages that are missing; does nothing, and needs neither network nor root,
# when all are there.
#
#   install-system-packages.sh build    what `swift build` needs (the default)
#   install-system-packages.sh test     also what the tests need
#   install-system-packages.sh bench    also what the measurements need
set -euo pipefail

# One line a need: the package's name, or names separated by bars where releases differ.
build_packages='
libncursesw5-dev|libncurses-dev
libsqlite3-dev
libsodium-dev
'
# What the Swift toolchain itself loads and links with, when it was merely unpacked.
toolchain_packages='
binutils
libc6-dev
libstdc++-12-dev|libstdc++-14-dev|libstdc++-dev
libcurl4|libcurl4t64
libxml2|libxml2-16
'
# Chromium and pdftotext look at saved pages; the tests start a PostgreSQL server of their own and make
# certificates for it. Where an ordinary user runs them, uidmap lets it be several accounts.
test_packages='
chromium
libpq5
libvterm-dev
mandoc
openssl
poppler-utils
postgresql
tmux
uidmap
'
# The measurements compile a floor in C and make their cases in Python.
bench_packages='
gcc
python3
'

purpose=${1:-build}
case $purpose in
build) needs="$toolchain_packages $build_packages" ;;
test) needs="$toolchain_packages $build_packages $test_packages" ;;
bench) needs="$toolchain_packages $build_packages $bench_packages" ;;
*)
  echo "usage: install-system-packages.sh [build|test|bench]" >&2
  exit 64
  ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  echo "This is not Debian: make sure that ncursesw, SQLite and libsodium are here to build with" \
    "(for the tests also libvterm, mandoc, tmux, Chromium, pdftotext, OpenSSL, PostgreSQL and libpq; for make bench gcc and python3)." >&2
  exit 0
fi

is_installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}\n' "$1" 2>/dev/null | head -n 1)" \
    = installed ]
}

# Prints the names that no package installed answers to, one need a line.
missing_needs() {
  local need name found
  for need in $needs; do
    found=
    for name in ${need//|/ }; do
      if is_installed "$name"; then found=yes && break; fi
    done
    [ -n "$found" ] || echo "$need"
  done
}

# Prints for each need the first name that apt knows, else the first.
chosen_names() {
  local need name
  for need in "$@"; do
    for name in ${need//|/ }; do
      if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then break; fi
      name=
    done
    echo "${name:-${need%%|*}}"
  done
}

mapfile -t missing < <(missing_needs)
[ "${#missing[@]}" -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Debian packages are missing. As root run:" >&2
    echo "  apt-get update && apt-get install $(chosen_names "${missing[@]}" | paste -sd ' ')" >&2
    exit 69
  fi
  as_root=(sudo)
fi

apt() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get --quiet=2 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null
}

install() {
  local names
  mapfile -t names < <(chosen_names "${missing[@]}")
  echo "Installing ${names[*]}"
  apt install --yes --no-install-recommends "${names[@]}" >"$log" 2>&1
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
# The lists of packages are absent on a bare system and stale on an old one: both show as a refusal.
if ! install; then
  echo "Reading the lists of packages anew"
  apt update >"$log" 2>&1 || true
  if ! install; then
    cat "$log" >&2
    exit 69
  fi
fi
