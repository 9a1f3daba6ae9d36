#!/usr/bin/env bash
# Builds the release binary: one file that needs nothing but the C library, stripped, in dist/. What is
# given goes to `swift build`.
set -euo pipefail
cd "$(dirname "$0")/.."

# The linker looks here first, and finds the archive of a library where it would take the shared one.
archives=.build/archives
mkdir -p "$archives"
link_archive() {
  local path
  for path in "/usr/lib/$(uname -m)-linux-gnu/$2" /usr/lib/gcc/"$(uname -m)"-linux-gnu/*/"$2"; do
    [ -f "$path" ] || continue
    ln -sf "$path" "$archives/$1"
    return
  done
  echo "$2 is missing: run Scripts/install-system-packages.sh" >&2
  exit 69
}
link_archive libncursesw.a libncursesw.a
link_archive libtinfo.a libtinfo.a
link_archive libsqlite3.a libsqlite3.a
link_archive libsodium.a libsodium.a
link_archive libstdc++.a libstdc++.a
# The unwinder: shared in libgcc_s, as an archive in libgcc_eh.
link_archive libgcc_s.a libgcc_eh.a

# The build knows nothing of what only the linker reads.
for file in Scripts/release.order Scripts/release.map Scripts/release.ld; do
  if [ "$file" -nt .build/release/signpost ]; then rm -f .build/release/signpost; fi
done

# Nothing is exported, so that what nobody uses goes; the thousands of addresses that the loader mends
# are packed; the functions that a session calls lie side by side, as do those that have no name to be
# put in order by: a faster start and less memory.
swift build --quiet "$@" --configuration release --product signpost \
  --static-swift-stdlib -Xlinker "-L$PWD/$archives" -Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -Xfrontend -Xswiftc -prespecialize-generic-metadata \
  -Xswiftc -use-ld=lld -Xlinker -z -Xlinker pack-relative-relocs \
  -Xlinker "--version-script=$PWD/Scripts/release.map" -Xlinker "--script=$PWD/Scripts/release.ld" \
  -Xlinker "--symbol-ordering-file=$PWD/Scripts/release.order" -Xlinker --no-warn-symbol-ordering

mkdir -p dist
strip -o dist/signpost .build/release/signpost

# A static binary asks for the C library, its mathematics and the loader.
others=$(objdump -p dist/signpost | awk '$1 == "NEEDED" { print $2 }' \
  | grep -vE '^(libc|libm|ld-linux-[a-z0-9-]+)\.so\.[0-9]+$' || true)
if [ -n "$others" ]; then
  echo "dist/signpost needs shared libraries:" $others >&2
  exit 1
fi
