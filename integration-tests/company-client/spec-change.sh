#!/usr/bin/env bash
# Fetches the owner's document. If it means a change for callers, the folder is left as the next version should be, with CHANGES.md.
#
#   SPEC_URL=https://example.com/openapi.json ./spec-change.sh
#
# Ends with 0 whether or not there is a change; with 1, and the reason, if the document can't be fetched, has errors, takes a
# correction no longer, or what is generated from it does not build.
set -euo pipefail
cd "$(dirname "$0")"
: "${SPEC_URL:?must be the address of the OpenAPI document}"
mvn=(mvn -B -ntp ${MAVEN_OPTIONS:-})

rm -f CHANGES.md
mkdir -p target
curl --fail --silent --show-error --location --retry 3 --max-time 300 --max-filesize 128M --output target/api.json "$SPEC_URL"
if cmp --silent api.json target/api.json; then
  echo "The document is the same."
  exit
fi

version=$(sed -n 's:.*<retrosieve.version>\(.*\)</retrosieve.version>.*:\1:p' pom.xml)
"${mvn[@]}" -q dependency:copy -Dartifact="io.retrosieve:retrosieve-generator:$version:jar:cli" -DoutputDirectory=target -Dmdep.stripVersion=true
java -jar target/retrosieve-generator-cli.jar compare @retrosieve.options --old=api.json --new=target/api.json --output=CHANGES.md

cp target/api.json api.json
"${mvn[@]}" verify
cp target/generated-sources/openapi/retrosieve-names.yaml retrosieve-names.yaml
