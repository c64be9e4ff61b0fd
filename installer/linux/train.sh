#!/usr/bin/env bash
# train.sh IMAGE CACHE: runs the launcher of an unpacked program once and keeps what the JVM learned in CACHE.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$here/runtime.sh"
image=$1 cache=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

HOME=$work JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$cache $suar_headless" \
  "$image/bin/suar" --version >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
[ -s "$cache" ] || { cat "$work/log" >&2; echo "no cache was made" >&2; exit 1; }
touch -r "$image/bin/suar" "$cache"
