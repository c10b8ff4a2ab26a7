#!/usr/bin/env bash
# Fetches the owner's document and, if that means a change for callers, takes it:
#
#   SPEC_URL=https://example.com/openapi.json ./spec-change.sh [options for Maven]
#
# api.json and retrosieve-names.yaml are then the new ones, and CHANGES.md says what changed. Without a change for callers there
# is no CHANGES.md. Where there is no api.json yet, the document is the first one; later what is committed goes with api.json.
# Fails with the reason if the document can't be fetched, has errors, has no place for a correction any more, or gives a client
# that does not build; all files are then as they were, and there is no CHANGES.md.
set -euo pipefail
cd "$(dirname "$0")"
: "${SPEC_URL:?must be the address of the OpenAPI document}"
mvn=(mvn -B -ntp "$@")

rm -f CHANGES.md
mkdir -p target
curl --fail --silent --show-error --location --retry 3 --max-time 300 --max-filesize 128M --output target/api.json "$SPEC_URL"

if [ ! -e api.json ]; then
  echo "The first document: there is nothing to compare it with."
  printf '# What changed for callers\n\nThe first document.\n' >target/CHANGES.md
elif cmp --silent api.json target/api.json; then
  echo "The document is the same."
  exit
else
  version=$(sed -n 's:.*<retrosieve.version>\(.*\)</retrosieve.version>.*:\1:p' pom.xml)
  "${mvn[@]}" -q dependency:copy -Dartifact="io.retrosieve:retrosieve-generator:$version:jar:cli" -DoutputDirectory=target
  # mended corrections need not fit the old document, the committed ones do
  git show HEAD:./corrections.yaml >target/corrections.yaml
  java -jar "target/retrosieve-generator-$version-cli.jar" compare @retrosieve.options \
    --old=api.json --old-overlays=target/corrections.yaml --new=target/api.json --output=target/CHANGES.md
  if grep --quiet '^\*\*none\*\*' target/CHANGES.md; then
    echo "The document has changed, but nothing for callers."
    exit
  fi
fi

"${mvn[@]}" verify -Ddocument=target/api.json
cp target/api.json api.json
cp target/generated-sources/openapi/retrosieve-names.yaml retrosieve-names.yaml
mv target/CHANGES.md CHANGES.md
