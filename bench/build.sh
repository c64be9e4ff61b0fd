# Sourced by what stands beside it: compiles program, tests and benchmarks; sets $java and $classes.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mvn -q -B -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
classes=target/test-classes:target/classes:$(cat target/bench.classpath)
home=${JAVA_HOME:-}
grep -qs '^JAVA_VERSION="25' "$home/release" || home=$(ls -d /usr/lib/jvm/*25* | head -1)
java=$home/bin/java
