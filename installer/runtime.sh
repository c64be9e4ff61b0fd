# What the installed program needs of Java, for every system. Sourced by the build scripts; the folders for
# systems without bash repeat it in their options files.

# Modules of the JDK. `jdeps` finds most; from experience: localedata (Indonesian dates and numbers), jfr (JDBI),
# prefs (ControlsFX), scripting (FXML), unsupported (JavaFX, zstd).
suar_modules=java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.prefs,java.scripting,java.sql,java.xml,jdk.jfr,jdk.localedata,jdk.unsupported
suar_javafx=javafx.controls,javafx.fxml
suar_locales=id,en

# JavaFX is linked into the runtime, the program is on the class path.
suar_jvm=(
  --enable-native-access=javafx.graphics,ALL-UNNAMED
  --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED
)

# Windows with no display: for making the start-up cache and for checks.
suar_headless="-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true"

# suar_jlink JAVAFX_JARS_FOLDER OUT: the runtime.
suar_jlink() {
  local jars
  jars=$(find "$1" -name 'javafx-*-*.jar' -size +2k | paste -sd:)
  "$suar_jdk/bin/jlink" \
    --module-path "$jars" --add-modules "$suar_modules,$suar_javafx" --include-locales "$suar_locales" \
    --compress zip-0 --strip-debug --no-man-pages --no-header-files --exclude-resources 'glob:/javafx.*/*.so' \
    --output "$2"
}

# JDK 25: the one that SUAR_JDK or JAVA_HOME names, else what the system has.
suar_find_jdk() {
  local home
  for home in "${SUAR_JDK:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25*; do
    if [ -x "$home/bin/jlink" ] && grep -qs '^JAVA_VERSION="25' "$home/release"; then
      suar_jdk=$home
      return
    fi
  done
  echo "JDK 25 not found: install it or set SUAR_JDK" >&2
  exit 1
}
