#!/usr/bin/env bash
# train.sh IMAGE: runs an unpacked program once and keeps what the JVM learned in IMAGE/lib/app/app.aot.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$here/runtime.sh"
image=$(cd "$1" && pwd)
cache=$image/lib/app/app.aot
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rm -f "$cache"
# One run of the desktop on sample data: what it loads until its window has been in use for a moment is what
# people wait for.
"$image/bin/suar" demo --headless --dir "$work/demo" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
XDG_DATA_HOME=$work/data SUAR_JAVA_OPTS="-XX:AOTCacheOutput=$cache $suar_headless -Dsuar.leave-after=2000" \
  "$image/bin/suar" --data "$work/demo/tenggarong" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
[ -s "$cache" ] || { cat "$work/log" >&2; echo "no cache was made" >&2; exit 1; }
touch -r "$image/bin/suar" "$cache"
