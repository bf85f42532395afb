#!/bin/sh
# neo4j-driver 6.3.0.
# String(duration) of a duration without a time of day ends in T: P1DT for a day, P1Y2MT for fourteen months. ISO 8601 has no T without a
# time behind it, and Neo4j refuses to read the driver's text back: duration('P1DT') is "Text cannot be parsed to a Duration". The server's
# own toString(duration) is P1D. A minus stands inside, P-3DT. Durations with a time, PT5S, are well-formed.
# A guess misses it because the driver's documentation calls the text ISO 8601, its dates and times are, and most examples have a time.
# Seen here: P1DT, P1Y2MT, P-3DT, PT5S. Ends with 0 as long as it is so.
set -e
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts neo4j-driver@6.3.0 >/dev/null
cat > look.cjs <<'JS'
const { Duration } = require("neo4j-driver").types;
const texts = [[0, 1, 0, 0], [14, 0, 0, 0], [0, -3, 0, 0], [0, 0, 5, 0]].map((parts) => String(new Duration(...parts)));
console.log(texts.join(" "));
process.exit(texts.join(" ") === "P1DT P1Y2MT P-3DT PT5S" ? 0 : 1);
JS
node look.cjs
