#!/usr/bin/env bash
# The published artifacts as others meet them: deployed into a folder, and used from there by projects that have nothing but
# the bill of materials and the clients: on each JDK, on the module path, on a jlink image, with the oldest and the newest libraries,
# from Kotlin, in Spring Boot. And built a second time, in another folder, to the last bit the same. All is built from copies of the sources.
#
#   JAVA_17=/path/to/jdk-17 JAVA_25=/path/to/jdk-25 consumers/run.sh [STEP…]
#
# Steps: contents plain libraries kotlin spring reproducible compatibility; all of them unless some are named.
# DEPLOYED: a folder that was deployed to before, to leave that out. MAVEN: the command and its options.
# An empty local repository is made for it under consumers/target unless CONSUMER_REPOSITORY names another.
set -eu
cd "$(dirname "$0")"
here=$PWD
work=$here/target
maven=${MAVEN:-mvn -q -B -ntp}
steps=${*:-contents plain libraries kotlin spring reproducible compatibility}
wanted='bom doconomy-client icr-client puro-client sandbox sdk-core trading-client xpansiv-client'
rm -rf "$work"
mkdir -p "$work"

fail() {
  echo "FAILED $1"
  if [ $# -gt 1 ]; then cat "$2"; fi
  exit 1
}

# release FOLDER OPTION…: the published modules of these sources, and what they need, with all that belongs to a release. What only
# checks the sources is left to mvn verify.
release() {
  local folder=$1
  shift
  (cd "$folder" && $maven '-Prelease,!error-prone' -Dmaven.test.skip -Dinvoker.skip -Dspotless.check.skip -Denforcer.skip \
    -pl "${wanted// /,}" -am "$@")
}

# copy FOLDER: the sources, without what was built.
copy() {
  mkdir -p "$1"
  (cd .. && tar -cf - --exclude=target --exclude=.git .) | tar -xf - -C "$1"
}

if [ -z "${DEPLOYED:-}" ]; then
  DEPLOYED=$work/deployed
  copy "$work/sources"
  release "$work/sources" deploy "-DaltDeploymentRepository=local::file://$DEPLOYED"
fi
published=$(cd "$DEPLOYED/io/github/climatefinance" && echo *)
[ "$published" = "$wanted" ] || fail "published are $published, not $wanted"
echo "deployed: $published"

# says NAME EXPECTED COMMAND…: runs it and looks for what the program says.
says() {
  local name=$1 expected=$2
  shift 2
  if ! timeout 60 "$@" >"$work/$name.log" 2>&1 || ! grep -q "$expected" "$work/$name.log"; then
    fail "$name" "$work/$name.log"
  fi
  echo "ok $name"
}

# consumer PROJECT NAME ARGUMENT…: Maven on one of the projects here, building into target/NAME.
consumer() {
  local project=$1 name=$2
  shift 2
  (cd "$project" && $maven -s "$here/settings.xml" "-Ddeployed=$DEPLOYED" \
    "-Dmaven.repo.local=${CONSUMER_REPOSITORY:-$work/repository}" "-Dtarget=$work/$name" "$@")
}

class_path() {
  echo "$work/$1/classes:$(cat "$work/$1/class-path.txt")"
}

jdks=()
for jdk in "${JAVA_17:-}" "${JAVA_25:-}"; do
  if [ -n "$jdk" ]; then jdks+=("$jdk"); fi
done
[ ${#jdks[@]} -gt 0 ] || jdks=("$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")")
java=${jdks[0]}/bin/java
bare='bare consumer read 3 certificates of 1 transaction'

# A POM has what a public repository asks for, and nothing that only our build needs; a jar has the licence. Of a jar with classes
# there are sources, documentation and an SBOM.
contents() {
  local artifact newest pom part jar
  for artifact in $wanted; do
    newest=$DEPLOYED/io/github/climatefinance/$artifact/*
    pom=$(ls $newest/*.pom | tail -1)
    for part in name description licenses developers; do
      grep -q "<$part>" "$pom" || fail "contents: no $part in $pom" "$pom"
    done
    if grep -nE '<parent>|<module>|<scope>test<' "$pom"; then fail "contents: $pom has what only our build needs" "$pom"; fi
    if [ "$artifact" = bom ]; then continue; fi
    for part in -sources.jar -javadoc.jar -cyclonedx.json -cyclonedx.xml; do
      ls $newest/*$part >"$work/contents.log" 2>&1 || fail "contents: no $part of $artifact" "$work/contents.log"
    done
    for jar in $(ls $newest/*.jar | grep -v -- -javadoc.jar); do
      "${java%java}jar" -tf "$jar" >"$work/contents.log"
      grep -qx META-INF/LICENSE "$work/contents.log" || fail "contents: no licence in $jar"
    done
  done
  echo 'ok contents'
}

plain() {
  consumer plain plain process-classes
  local path jdk version
  path=$(class_path plain)
  for jdk in "${jdks[@]}"; do
    version=$("$jdk/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
    says "class-path-$version" "$bare" "$jdk/bin/java" -cp "$path" consumer.Main
    says "module-path-$version" "$bare" "$jdk/bin/java" -p "$path" -m consumer/consumer.Main
    # jlink does not link automatic modules, which OkHttp is: an image of the JDK, and the jars on its module path. The program
    # itself needs jdk.httpserver.
    "$jdk/bin/jlink" --add-modules java.base,java.logging,jdk.crypto.ec,jdk.httpserver \
      --output "$work/image-$version"
    says "jlink-$version" "$bare" "$work/image-$version/bin/java" -p "$path" -m consumer/consumer.Main
  done
}

# The oldest and the newest of docs/decisions/0001-dependencies.md.
libraries() {
  local version
  for version in 5.0.0 5.5.1; do
    consumer plain "okhttp-$version" "-Dokhttp=$version" process-classes
    says "okhttp-$version-run" "$bare" "$java" -cp "$(class_path "okhttp-$version")" consumer.Main
  done
  for version in 2.16.2 2.22.4 2.23.0; do
    consumer plain "jackson-$version" "-Djackson=$version" process-classes
    says "jackson-$version-run" "$bare" "$java" -cp "$(class_path "jackson-$version")" consumer.Main
  done
}

# Each line of Refused.kt that says what is wrong with it must be refused for that, at that line.
kotlin() {
  consumer kotlin kotlin process-classes
  says kotlin-run 'kotlin consumer read 10 retirements' "$java" -cp "$(class_path kotlin)" consumer.MainKt
  local source=kotlin/src/refused/kotlin/Refused.kt log=$work/kotlin-refused.log line expected refused=0
  if consumer kotlin kotlin-refused -Dsources=src/refused/kotlin compile >"$log" 2>&1; then
    fail "kotlin-refused: $source compiles"
  fi
  while IFS=: read -r line expected; do
    grep -F "Refused.kt:$line:" "$log" | grep -qF "$expected" \
      || fail "kotlin-refused: line $line was not refused for: $expected" "$log"
    refused=$((refused + 1))
  done < <(grep -n '// refused: ' "$source" | sed 's|:.*// refused: |:|')
  [ "$refused" -gt 0 ] || fail "kotlin-refused: $source refuses nothing"
  echo "ok kotlin-refused: $refused lines"
}

# The newest of each line of Spring Boot 4.
spring() {
  local version
  for version in 4.1.2 4.0.7; do
    consumer spring "spring-$version" "-Dspring-boot.version=$version" test >"$work/spring-$version.log" 2>&1 \
      || fail "spring-$version" "$work/spring-$version.log"
    echo "ok spring-$version: $(cat "$work/spring-$version"/surefire-reports/TEST-*.xml | grep -c '<testcase ') tests"
  done
}

# checksums FOLDER: one for each file that was deployed; the time of a snapshot is part of its name, and of nothing else.
checksums() {
  (cd "$1" && find . -type f ! -name 'maven-metadata*' ! -name '*.md5' ! -name '*.sha1' -exec sha256sum {} +) \
    | sed -E 's/-[0-9]{8}\.[0-9]{6}-[0-9]+/-SNAPSHOT/' | sort -k2
}

reproducible() {
  copy "$work/elsewhere"
  release "$work/elsewhere" deploy "-DaltDeploymentRepository=local::file://$work/deployed-elsewhere"
  checksums "$DEPLOYED" >"$work/checksums"
  checksums "$work/deployed-elsewhere" >"$work/checksums-elsewhere"
  diff "$work/checksums" "$work/checksums-elsewhere" >"$work/checksums.diff" || fail reproducible "$work/checksums.diff"
  echo "ok reproducible: $(wc -l <"$work/checksums") files"
}

# The deployed core as the last release, and a core that lacks one of its methods as the next.
compatibility() {
  local last=$work/last/io/github/climatefinance/sdk-core log=$work/compatibility.log
  mkdir -p "$last/0.0.1"
  cp "$(ls "$DEPLOYED"/io/github/climatefinance/sdk-core/*/sdk-core-*.jar | grep -vE -- '-(sources|javadoc)\.jar$' | tail -1)" \
    "$last/0.0.1/sdk-core-0.0.1.jar"
  cat >"$last/0.0.1/sdk-core-0.0.1.pom" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>io.github.climatefinance</groupId><artifactId>sdk-core</artifactId><version>0.0.1</version></project>
POM
  cat >"$last/maven-metadata.xml" <<'METADATA'
<metadata><groupId>io.github.climatefinance</groupId><artifactId>sdk-core</artifactId>
  <versioning><release>0.0.1</release><versions><version>0.0.1</version></versions></versioning></metadata>
METADATA
  copy "$work/next"
  compare() {
    (cd "$work/next" && $maven '-Prelease,!error-prone' -s "$here/settings.xml" "-Ddeployed=$work/last" -Dcompatibility.phase=verify \
      -Dmaven.test.skip -Dmaven.javadoc.skip -Dspotless.check.skip -Denforcer.skip -pl sdk-core -am verify) >"$log" 2>&1
  }
  compare || fail 'compatibility: refused without a change' "$log"
  sed -i 's/public static FileLedger open(Path folder)/public static FileLedger openIn(Path folder)/' \
    "$work/next/sdk-core/src/main/java/io/github/climatefinance/core/ledger/FileLedger.java"
  if compare; then fail 'compatibility: a method was removed, and nothing noticed'; fi
  grep -q 'FileLedger.open(java.nio.file.Path):METHOD_REMOVED' "$log" || fail compatibility "$log"
  echo 'ok compatibility: a removed method is refused'
}

for step in $steps; do
  "$step"
done
