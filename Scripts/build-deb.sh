#!/usr/bin/env bash
# Builds dist/signpost_VERSION_ARCHITECTURE.deb from dist/signpost, and says its name.
#
# The same commit gives the same bytes: every time in the package is SOURCE_DATE_EPOCH, which is
# that of the commit where it is not set. Needs dpkg-deb and objdump, no root.
set -euo pipefail
export LC_ALL=C
umask 022
cd "$(dirname "$0")/.."

[ -x dist/signpost ] || { echo "dist/signpost is missing: run make release" >&2; exit 69; }
maintainer=${DEB_MAINTAINER:-Signpost maintainers <maintainers@signpost.invalid>}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH
version=$(dist/signpost --version)
version=${version#signpost }-1
architecture=$(dpkg --print-architecture)
# The newest version of the C library that a symbol asks for.
library=$(objdump -T dist/signpost | grep -oE 'GLIBC_[0-9.]+' | cut -d _ -f 2 | sort -Vu | tail -n 1)

root=$(mktemp -d)/signpost
trap 'rm -rf "${root%/signpost}"' EXIT
mkdir -p "$root/DEBIAN"
make --silent --old-file=dist/signpost install \
  DESTDIR="$root" PREFIX=/usr ZSHDIR=/usr/share/zsh/vendor-completions

# What Debian wants compressed, or under another name.
doc=$root/usr/share/doc/signpost
rm "$doc/LICENSE"
install -m 644 Packaging/copyright "$doc/copyright"
install -D -m 644 Packaging/lintian-overrides "$root/usr/share/lintian/overrides/signpost"
mv "$doc/CHANGELOG.md" "$doc/changelog"
cat >"$doc/changelog.Debian" <<END
signpost ($version) unstable; urgency=medium

  * Packaged as one program with its manual page and completions.
    What changed in it is told in changelog.gz.

 -- $maintainer  $(date --utc --rfc-email --date="@$SOURCE_DATE_EPOCH")
END
gzip -n -9 "$doc/changelog" "$doc/changelog.Debian" "$root/usr/share/man/man1/signpost.1"
find "$doc" -type f -exec chmod 644 {} +

# Each file in whole kilobytes, and one for each folder, as dpkg counts.
size=$(find "$root/usr" -type f -printf '%s\n' -o -printf '1\n' \
  | awk '{ size += int(($1 + 1023) / 1024) } END { print size }')
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
cat >"$root/DEBIAN/control" <<END
Package: signpost
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $size
Depends: libc6 (>= $library)
Suggests: libpq5
Section: education
Priority: optional
Description: $(cat Packaging/description)
END

find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
package=dist/signpost_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$package" >/dev/null
echo "$package"
