#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the Debian package of a finished build and checks it, without installing it:
#
#     packaging/check-package.sh BUILD_FOLDER
#
# Prints one line per check. Exit code 1 when a check fails, 77 ("skipped") when a tool is missing.
set -euo pipefail

[[ $# -eq 1 && -f $1/CPackConfig.cmake ]] || { echo "usage: $0 BUILD_FOLDER (a configured build)" >&2; exit 2; }
build="$(cd -- "$1" && pwd)"
source="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
work="$build/package-check"
application=org.trustbilanz.Trustbilanz

for tool in cpack dpkg-deb dpkg-shlibdeps file desktop-file-validate appstreamcli xmllint \
            update-mime-database lintian; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
done

rm -rf -- "$work"
mkdir -p -- "$work/home" "$work/run"
chmod 0700 "$work/run"
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
export HOME="$work/home" XDG_DATA_HOME="$work/home/data" XDG_CONFIG_HOME="$work/home/config" \
       XDG_CACHE_HOME="$work/home/cache" XDG_RUNTIME_DIR="$work/run"

failures=0

# check TITLE COMMAND...: passes when the command does; shows its output when it does not.
check() {
    local title="$1"
    shift
    if "$@" >"$work/output" 2>&1; then
        echo "PASS: $title"
    else
        echo "FAIL: $title"
        sed 's/^/      /' "$work/output"
        failures=$((failures + 1))
    fi
}

same() {
    [[ "$1" == "$2" ]] || { printf '%s\n' "here:  $1" "there: $2"; return 1; }
}

names_of() { awk -v group="$1" '$1 == group { print $2 }' "$source/packaging/debian-packages.txt"; }

# --- sources

check "menu entry is valid" desktop-file-validate "$source/packaging/$application.desktop"
check "AppStream metadata is valid" \
    appstreamcli validate --no-net "$source/packaging/$application.metainfo.xml"
check "file type and icon are well-formed" \
    xmllint --noout "$source/packaging/trustbilanz-mime.xml" "$source/packaging/icons/trustbilanz.svg"
if command -v mandoc >/dev/null; then # a second opinion; lintian looks at the man pages anyway
    check "man pages are clean" \
        mandoc -Tlint -Wwarning "$source"/packaging/man/man1/*.1 "$source"/packaging/man/de/man1/*.1
fi

# --- package

check "pictures of the manual can be drawn" cmake --build "$build" --target manual-pictures
check "package can be made" \
    cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work"
deb="$(find "$work" -maxdepth 1 -name '*.deb' -print -quit)"
[[ -n $deb ]] || { echo "FAIL: there is no package to look at"; exit 1; }
root="$work/root"
dpkg-deb --extract "$deb" "$root"

for path in bin/trustbilanz bin/trustbilanz-cli \
            share/applications/$application.desktop share/metainfo/$application.metainfo.xml \
            share/mime/packages/trustbilanz-mime.xml \
            share/icons/hicolor/{scalable/apps/$application.svg,{48x48,128x128,256x256}/apps/$application.png} \
            share/trustbilanz/pictures/{overview,data}-{de,en}-{light,dark}.png \
            share/man/{,de/}man1/{trustbilanz,trustbilanz-cli}.1.gz \
            share/doc/trustbilanz/{copyright,changelog.gz,changelog.Debian.gz}; do
    check "holds usr/$path" test -s "$root/usr/$path"
done
check "holds nothing outside bin and share" \
    same "bin share usr" "$(find "$root" -mindepth 1 -maxdepth 2 -printf '%f\n' | sort | xargs)"

depends="$(dpkg-deb --field "$deb" Depends)"
for name in libqt6charts6 libsqlite3-0 $(names_of run); do
    check "depends on $name" grep -qE "(^|, )$name(t64)?( |,|$)" <<<"$depends"
done
recommends="$(dpkg-deb --field "$deb" Recommends)"
for name in $(names_of recommends); do
    check "recommends $name" grep -qE "(^|, )$name( |,|$)" <<<"$recommends"
done
check "lintian has no errors and no warnings" lintian --allow-root --fail-on error,warning \
    --suppress-tags initial-upload-closes-no-bugs "$deb"

# --- what is in it agrees with itself

version="$(dpkg-deb --field "$deb" Version)"
version="${version%-*}"
check "the program has the package's version" \
    same "trustbilanz-cli $version" "$("$root/usr/bin/trustbilanz-cli" --version)"
check "so has the AppStream metadata" same "$version" \
    "$(xmllint --xpath 'string(//release[1]/@version)' "$source/packaging/$application.metainfo.xml")"
check "so has the changelog" grep -q "^## \[$version\]" "$source/CHANGELOG.md"

# A workspace is recognised by its content too, not by its name alone.
"$root/usr/bin/trustbilanz-cli" --quiet new "$work/new.trust" >/dev/null
check "a new workspace carries the file type's magic number" same "54525553" \
    "$(od -An -tx1 -j68 -N4 "$work/new.trust" | tr -d ' ')"
check "the file type can be registered" update-mime-database "$root/usr/share/mime"

# Options in the man pages (arguments) against those in the help (standard input).
options_of_page() { sed 's/\\-/-/g; s/\\f.//g' "$1" | grep -oE -- '--[a-z][a-z-]*' | sort -u; }
options_of_help() { grep -v 'not in this version\|not used by this version' \
                        | grep -oE '^ +(-h, ?|-v, ?)?--[a-z][a-z-]*' | grep -oE -- '--[a-z-]+'; }
help_of_window() {
    "$root/usr/bin/trustbilanz" --language en --help | options_of_help
    printf '%s\n' --help --version
}
help_of_console() {
    local console="$root/usr/bin/trustbilanz-cli" command
    "$console" --language en --help | options_of_help
    for command in new demo import batches undo trend incidents effect panel drivers categories fit \
                   scenario report export check; do
        "$console" --language en "$command" --help | options_of_help || true
    done
    printf '%s\n' --help --version
}
check "trustbilanz(1) and --help name the same options" diff \
    <(options_of_page "$source/packaging/man/man1/trustbilanz.1") <(help_of_window | sort -u)
check "trustbilanz-cli(1) and --help name the same options" diff \
    <(options_of_page "$source/packaging/man/man1/trustbilanz-cli.1") <(help_of_console | sort -u)
for program in trustbilanz trustbilanz-cli; do
    check "$program(1) names the same options in German" diff \
        <(options_of_page "$source/packaging/man/man1/$program.1") \
        <(options_of_page "$source/packaging/man/de/man1/$program.1")
done

[[ $failures -eq 0 ]] || { echo "$failures checks failed"; exit 1; }
echo "The package: $deb"
