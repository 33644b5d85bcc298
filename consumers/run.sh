#!/usr/bin/env bash
# The published artifacts as others meet them: deployed into a folder, and used from there by a project that has nothing but
# the bill of materials and one client, on each JDK, on the module path, on a jlink image, with the oldest and the newest libraries.
#
#   JAVA_17=/path/to/jdk-17 JAVA_25=/path/to/jdk-25 consumers/run.sh
#
# DEPLOYED: a folder that was deployed to before, to leave that step out. MAVEN: the command and its options.
# An empty local repository is made for it under consumers/target unless CONSUMER_REPOSITORY names another.
set -eu
cd "$(dirname "$0")"
here=$PWD
work=$here/target
maven=${MAVEN:-mvn -q -B -ntp}
rm -rf "$work"
mkdir -p "$work"
expected='bare consumer read 3 certificates of 1 transaction'

if [ -z "${DEPLOYED:-}" ]; then
  DEPLOYED=$work/deployed
  (cd .. && $maven -Prelease -DskipTests -Dinvoker.skip deploy "-DaltDeploymentRepository=local::file://$DEPLOYED")
fi
published=$(cd "$DEPLOYED/io/github/climatefinance" && echo *)
wanted='bom climatefinance-sdk doconomy-client icr-client puro-client sandbox sdk-core trading-client xpansiv-client'
[ "$published" = "$wanted" ] || { echo "published are $published, not $wanted"; exit 1; }
echo "deployed: $published"

# says NAME COMMAND…: runs it and looks for what the program says.
says() {
  name=$1
  shift
  if ! timeout 60 "$@" >"$work/$name.log" 2>&1 || ! grep -q "$expected" "$work/$name.log"; then
    echo "FAILED $name"
    cat "$work/$name.log"
    exit 1
  fi
  echo "ok $name"
}

# build NAME OPTION…: the consumer into target/NAME.
build() {
  name=$1
  shift
  (cd plain && $maven -s "$here/settings.xml" "-Ddeployed=$DEPLOYED" "-Dmaven.repo.local=${CONSUMER_REPOSITORY:-$work/repository}" \
    "-Dtarget=$work/$name" "$@" process-classes)
  path=$work/$name/classes:$(cat "$work/$name/class-path.txt")
}

jdks=()
for jdk in "${JAVA_17:-}" "${JAVA_25:-}"; do
  if [ -n "$jdk" ]; then jdks+=("$jdk"); fi
done
[ ${#jdks[@]} -gt 0 ] || jdks=("$(dirname "$(dirname "$(command -v java)")")")

build plain
for jdk in "${jdks[@]}"; do
  version=$("$jdk/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
  says "class-path-$version" "$jdk/bin/java" -cp "$path" consumer.Main
  says "module-path-$version" "$jdk/bin/java" -p "$path" -m consumer/consumer.Main
  # jlink does not link automatic modules, which OkHttp is: an image of the JDK, and the jars on its module path. The program
  # itself needs jdk.httpserver.
  "$jdk/bin/jlink" --add-modules java.base,java.logging,jdk.crypto.ec,jdk.httpserver \
    --output "$work/image-$version"
  says "jlink-$version" "$work/image-$version/bin/java" -p "$path" -m consumer/consumer.Main
done

# The oldest and the newest of docs/decisions/0001-dependencies.md.
for okhttp in 5.0.0 5.5.1; do
  build "okhttp-$okhttp" "-Dokhttp=$okhttp"
  says "okhttp-$okhttp-run" "${jdks[0]}/bin/java" -cp "$path" consumer.Main
done
for jackson in 2.16.2 2.22.4 2.23.0; do
  build "jackson-$jackson" "-Djackson=$jackson"
  says "jackson-$jackson-run" "${jdks[0]}/bin/java" -cp "$path" consumer.Main
done
