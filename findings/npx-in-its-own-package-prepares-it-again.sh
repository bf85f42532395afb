#!/usr/bin/env bash
# npm 11.19.1 (npm), `npm exec` (`npx`) of a command of the very package whose folder one stands in, after `npm install` there.
#
# Behaviour: the command is not run from where it lies. npm finds that the package in the folder has such a command, links the package into a
# folder of its own cache, and on that occasion runs its `prepare` script once more, without a word, before the command; later calls do not (those
# of npm 11.6.2 do, each of them). A link in `node_modules/.bin` changes nothing, since the package's own manifest is looked at first.
#
# Output seen:
#   after install: 1, after the first call: 2, after the second: 2, with a link in .bin and an empty cache: 3
#
# Why a guess misses it: `npx` is known to look in `node_modules/.bin` and then in the registry; that a clone that was just installed and built is
# built again by its first command (half a minute where `prepare` compiles) is seen only by the clock.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir npm own
(cd npm && npm init -y > /dev/null && npm install --silent --ignore-scripts --no-audit --no-fund npm@11.19.1)
npm_cli="$folder/npm/node_modules/npm/bin/npm-cli.js"
export npm_config_cache="$folder/cache" npm_config_update_notifier=false
cd own
cat > package.json <<'JSON'
{ "name": "own-tool", "version": "1.0.0", "bin": { "own-tool": "tool.cjs" }, "scripts": { "prepare": "node prepared.cjs" } }
JSON
echo 'require("fs").appendFileSync(__dirname + "/prepared.log", "x");' > prepared.cjs
printf '#!/usr/bin/env node\nconsole.log("ran");\n' > tool.cjs
chmod +x tool.cjs
count() { tr -d '\n' < prepared.log | wc -c | tr -d ' '; }
call() { [ "$(node "$npm_cli" exec -- own-tool)" = ran ]; }

node "$npm_cli" install --silent --no-audit --no-fund > /dev/null
installed=$(count)
call
first=$(count)
call
second=$(count)
mkdir -p node_modules/.bin
ln -sf ../../tool.cjs node_modules/.bin/own-tool
rm -rf "$npm_config_cache/_npx"
call
linked=$(count)
found="after install: $installed, after the first call: $first, after the second: $second, with a link in .bin and an empty cache: $linked"
echo "$found"
[ "$found" = 'after install: 1, after the first call: 2, after the second: 2, with a link in .bin and an empty cache: 3' ]
