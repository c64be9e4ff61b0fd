#!/usr/bin/env bash
# Builds target/installer/suar_VERSION_ARCH.deb: the program, its own Java runtime, JavaFX and a start-up cache.
#   installer/linux/build.sh [--image]     --image: only the unpacked program, target/installer/image/suar
# Needs: JDK 25, Maven, zip, unzip, binutils; dpkg-deb and fakeroot for the package. An .rpm: see README.md here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. installer/runtime.sh
suar_find_jdk

only_image=no
[ "${1:-}" = --image ] && only_image=yes

root=$PWD
out=$root/target/installer
arch=$(dpkg --print-architecture)
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -1)

step() { printf '%(%T)T  %s\n' -1 "$*"; }

# --- the program's jars -------------------------------------------------------------------------------------------
jars() {
  step "jars"
  ./suar --version >/dev/null # builds when sources are newer
  rm -rf "$out"
  mkdir -p "$out/input/native" "$out/javafx"
  cp target/suar.jar target/lib/*.jar "$out/input/"
  mv "$out"/input/javafx-*.jar "$out/javafx/"
  native
  store
}

# Libraries in machine code lie beside the jars: nothing is unpacked to /tmp at each start, and a /tmp mounted
# noexec does not matter. What is for other systems goes.
native() {
  local input=$out/input arch=x86_64 zstd_arch=amd64
  [ "$(uname -m)" = aarch64 ] && arch=aarch64 zstd_arch=aarch64
  unzip -qoj "$input"/sqlite-jdbc-*.jar "org/sqlite/native/Linux/$arch/libsqlitejdbc.so" -d "$input/native"
  unzip -qoj "$input"/zstd-jni-*.jar "linux/$zstd_arch/libzstd-jni-*.so" -d "$input/native"
  zip -qd "$input"/sqlite-jdbc-*.jar 'org/sqlite/native/*'
  zip -qd "$input"/zstd-jni-*.jar 'aix/*' 'darwin/*' 'freebsd/*' 'linux/*' 'win/*'
}

# Jars and runtime lie unpacked in the package, which compresses all of it at once and better: 40 MB to carry to
# the field instead of 69, and nothing to inflate at each start.
store() {
  local jar work
  for jar in "$out"/input/*.jar; do
    work=$(mktemp -d)
    unzip -qo "$jar" -d "$work"
    rm "$jar"
    # The JVM keeps no class of a signed jar in its cache. These signatures are for cryptographic providers, and we
    # register none.
    rm -f "$work"/META-INF/*.{SF,RSA,DSA,EC}
    # Folders too: Flyway finds migrations by the folder's own entry.
    (cd "$work" && find . -mindepth 1 ! -path ./META-INF/MANIFEST.MF | LC_ALL=C sort \
      | { echo META-INF/MANIFEST.MF; cat; } | zip -qX0@ "$jar")
    rm -rf "$work"
  done
}

# --- the runtime --------------------------------------------------------------------------------------------------
runtime() {
  step "runtime"
  suar_jlink "$out/javafx" "$out/runtime"
  # JavaFX looks for its libraries in the runtime's lib first; from inside the image it would copy them to the home.
  unzip -qoj "$out"/javafx/javafx-graphics-*-linux*.jar '*.so' -d "$out/runtime/lib"
  rm -f "$out/runtime/lib/jexec" "$out"/runtime/bin/{jfr,jrunscript,keytool}
}

# --- the program with its launcher --------------------------------------------------------------------------------
image() {
  step "image"
  local image=$out/image/suar
  mkdir -p "$image/bin" "$image/lib"
  mv "$out/runtime" "$image/lib/runtime"
  mv "$out/input" "$image/lib/app"
  launcher >"$image/bin/suar"
  chmod +x "$image/bin/suar"
  # The cache knows jars by size, time and order; whole seconds survive every package format.
  find "$image" -exec touch -h -d "@$(date +%s)" {} +
}

# A script, not jpackage's launcher: that one asks dpkg and rpm at each start which package it belongs to (0.1 s).
launcher() {
  local jars zstd
  jars=$(cd "$out/image/suar/lib/app" && printf ':$app/%s' suar.jar $(ls *.jar | LC_ALL=C sort | grep -vx suar.jar))
  zstd=$(cd "$out/image/suar/lib/app/native" && echo libzstd-jni-*.so)
  cat <<SCRIPT
#!/bin/sh
# Starts Suar with the Java runtime that it brings.
lib=\$(readlink -f -- "\$0")
lib=\${lib%/bin/*}/lib
app=\$lib/app
cache=-XX:AOTCache=\$app/app.aot
[ -f "\$app/app.aot" ] || cache=
# A window and a command are over before the large compiler pays; a hub runs for months.
jit="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
[ "\$1" = hub ] && jit=
# The window of a whole province needs half of it.
case \$1 in '' | -*) jit="\$jit -Xmx256m" ;; esac
# The JVM's own warnings never mix with results on stdout.
exec "\$lib/runtime/bin/java" \${cache:+"\$cache"} \$jit -Xlog:disable -Xlog:all=error:stderr \\
  ${suar_jvm[*]} \\
  -Dorg.sqlite.lib.path="\$app/native" -Dorg.sqlite.lib.name=libsqlitejdbc.so -DZstdNativePath="\$app/native/$zstd" \\
  \$SUAR_JAVA_OPTS -cp "${jars#:}" id.suar.Suar "\$@"
SCRIPT
}

# --- the start-up cache -------------------------------------------------------------------------------------------
# Last, for exactly the files that are shipped: one run of the launcher that shows the window on sample data.
cache() {
  step "start-up cache"
  installer/linux/train.sh "$out/image/suar"
}

# --- the package --------------------------------------------------------------------------------------------------
# Laid out by hand: jpackage copies files anew, which would void the cache, and depends on library names of the
# machine it runs on. Debian's own triggers enter menu, icons and file types.
package() {
  step "package"
  local tree=$out/deb size
  mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/"{applications,mime/packages,doc/suar}
  cp -a "$out/image/suar" "$tree/opt/suar"
  ln -s /opt/suar/bin/suar "$tree/usr/bin/suar"
  cp installer/linux/suar.desktop "$tree/usr/share/applications/"
  cp installer/linux/suar-mime.xml "$tree/usr/share/mime/packages/suar.xml"
  cp LICENSE "$tree/usr/share/doc/suar/copyright"
  icons "$tree/usr/share/icons/hicolor"
  chmod -R u+rwX,go+rX,go-w "$tree"
  size=$(du -sk --exclude=DEBIAN "$tree" | cut -f1)
  sed -e "s/@VERSION@/$version/" -e "s/@SIZE@/$size/" -e "s/@ARCH@/$arch/" installer/linux/control >"$tree/DEBIAN/control"
  fakeroot dpkg-deb --build "$tree" "$out/suar_${version}_$arch.deb" >/dev/null
  ls -l "$out"/*.deb
}

icons() {
  local size kind
  for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$1/${size}x$size/"{apps,mimetypes}
    cp "assets/icons/suar-$size.png" "$1/${size}x$size/apps/suar.png"
    for kind in card parcel; do
      ln -s ../apps/suar.png "$1/${size}x$size/mimetypes/application-vnd.suar.$kind.png"
    done
  done
  mkdir -p "$1/scalable/apps"
  cp assets/icons/suar.svg "$1/scalable/apps/suar.svg"
}

jars
runtime
image
cache
[ "$only_image" = yes ] || package
step "done"
