#!/usr/bin/env bash
# Installs the HiGHS C library (headers, library, pkg-config file) into a folder.
#
#     scripts/install-highs.sh VERSION PREFIX
#
# The wheel's own pkg-config file names the folders of the machine that built
# it, so we write our own.
. "$(dirname "$0")/lib.sh"

version=$1
mkdir -p "$2"
prefix=$(cd "$2" && pwd)
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT

grep -q "==$version " scripts/requirements-highs.txt ||
  fail "scripts/requirements-highs.txt does not pin HiGHS $version: give both the same version."
scripts/fetch-wheel.sh scripts/requirements-highs.txt "$unpacked"
files=$(echo "$unpacked"/highsbox-*.data/purelib/highsbox/highs_dist)
mkdir -p "$prefix"/{include,lib/pkgconfig,share/doc/highs}
cp -r "$files/include/highs" "$prefix/include/"
install -m 755 "$files/lib/libhighs.so" "$prefix/lib/"
cp "$files/share/doc/HIGHS/LICENSE.txt" "$prefix/share/doc/highs/"
cat > "$prefix/lib/pkgconfig/highs.pc" <<END
prefix=$prefix
libdir=\${prefix}/lib
includedir=\${prefix}/include/highs
Name: HiGHS
Description: LP and MIP solver
Version: $version
Libs: -L\${libdir} -lhighs
Cflags: -I\${includedir}
END
if [ "$prefix" = /usr/local ]; then ldconfig; fi
