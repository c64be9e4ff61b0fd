#!/usr/bin/env bash
# Installs the package where nothing of ours is and shows that it runs.
#   installer/linux/check.sh [--chroot FOLDER]
# Plain: unpacked into an empty folder, run with an empty environment and no JDK on the PATH.
# --chroot (root, debootstrap, a mirror): a fresh Debian in FOLDER, apt installs the package with what it depends
# on, an ordinary user runs it, with a window on a virtual screen too. FOLDER is used again when it exists.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. installer/runtime.sh

deb=$(ls -t target/installer/suar_*.deb | head -1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

say() { printf '%-44s %s\n' "$1" "$2"; }
fail() { say "$1" "FAILED"; cat "$work/log" >&2; exit 1; }

# check NAME COMMAND…: runs, remembers what it printed, says how long it took.
check() {
  local name=$1 from=${EPOCHREALTIME/./} ; shift
  "$@" >"$work/log" 2>&1 </dev/null || fail "$name"
  say "$name" "ok, $(( (${EPOCHREALTIME/./} - from) / 1000 )) ms"
}

# expect NAME EXIT COMMAND…: this exit code and no other.
expect() {
  local name=$1 wanted=$2 code=0; shift 2
  "$@" >"$work/log" 2>&1 </dev/null || code=$?
  [ "$code" = "$wanted" ] || fail "$name (exit $code)"
  say "$name" "ok, exit $code"
}

unpacked() {
  dpkg-deb -x "$deb" "$work/root"
  run=(env -i XDG_DATA_HOME="$work/data" PATH=/usr/bin:/bin)
  suar=$work/root/opt/suar/bin/suar
  demo=$work/demo
}

chrooted() {
  local base=$1
  [ -x "$base/usr/bin/apt-get" ] || debootstrap --variant=minbase "$(. /etc/os-release; echo "$VERSION_CODENAME")" "$base" >/dev/null
  cp "$deb" "$base/root/suar.deb"
  mountpoint -q "$base/proc" || mount -t proc proc "$base/proc"
  trap "umount '$base/proc' || true; rm -rf '$work'" EXIT
  chroot "$base" sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get purge -qq -y suar' >/dev/null 2>&1 || true
  check "installs with apt" chroot "$base" sh -c \
    'DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends /root/suar.deb'
  chroot "$base" sh -c 'id observer >/dev/null 2>&1 || useradd -m observer'
  check "is on the PATH" chroot "$base" sh -c 'command -v suar'
  expect "no other Java in there" 127 chroot "$base" sh -c 'java -version'
  run=(chroot --userspec=observer "$base" env -i HOME=/home/observer PATH=/usr/bin:/bin)
  suar=suar
  demo=/home/observer/demo
}

if [ "${1:-}" = --chroot ]; then chrooted "$2"; else unpacked; fi

check "suar --version" "${run[@]}" "$suar" --version
check "suar --version again" "${run[@]}" "$suar" --version
check "start-up cache is taken" "${run[@]}" SUAR_JAVA_OPTS=-XX:AOTMode=on "$suar" --version
check "also for a hub, with its own collector" "${run[@]}" SUAR_JAVA_OPTS=-XX:AOTMode=on "$suar" hub --help
expect "suar status: no data yet" 2 "${run[@]}" "$suar" status
check "suar demo, all of it" "${run[@]}" "$suar" demo --headless --dir "$demo"
for again in 1 2 3; do
  check "the window, on sample data" "${run[@]}" SUAR_JAVA_OPTS="$suar_headless -Dsuar.leave-after=1" "$suar" --data "$demo/tenggarong"
  say "" "$(grep -o 'first picture.*' "$work/log")"
done
