#!/usr/bin/env bash
# graphology-graphml 0.5.2 with graphology 0.26.0 (npm), parse, on plain valid GraphML files.
#
# Behaviour: a default is a text whatever its key's type is, while a value is of that type: of a key of type int with the default 5 one node has the number 7 and the
# other the text "5", so that their sum is "75". A boolean written 1, which XML Schema and GraphML allow, is false, as is every word but
# true. A key without `for`, which GraphML's schema takes for "all", gives nodes its name and edges its id. An edge that says directed="false" in a directed graph
# is directed. A key that says for="all" is an error (Cannot set properties of undefined).
#
# Output seen:
#   values and defaults: 7 "5", sum "75"
#   true, 1: true false
#   a key d0, called kind, without for: node {"kind":"x"}, edge {"d0":"y"}
#   directed="false": directed
#
# Why a guess misses it: the values are cast, so the defaults are expected to be, as igraph and rustworkx have a number there; JavaScript then adds and sorts on without
# an error. A mixed graph is what graphology is known for, and its GEXF parser reads of each edge whether it has a direction.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund graphology@0.26.0 graphology-graphml@0.5.2
cat > parse.mjs <<'JS'
import Graph from "graphology";
import { parse } from "graphology-graphml";

const read = (keys, parts) =>
  parse(Graph, `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="directed">${parts}</graph></graphml>`);
const count = read(
  '<key id="d0" for="node" attr.name="count" attr.type="int"><default>5</default></key>',
  '<node id="a"><data key="d0">7</data></node><node id="b"/>',
).mapNodes((_, { count }) => count);
console.log(`values and defaults: ${count.map((one) => JSON.stringify(one)).join(" ")}, sum ${JSON.stringify(count[0] + count[1])}`);
const sure = read(
  '<key id="d0" for="node" attr.name="sure" attr.type="boolean"/>',
  '<node id="a"><data key="d0">true</data></node><node id="b"><data key="d0">1</data></node>',
).mapNodes((_, { sure }) => sure);
console.log(`true, 1: ${sure.join(" ")}`);
const kind = read(
  '<key id="d0" attr.name="kind" attr.type="string"/>',
  '<node id="a"><data key="d0">x</data></node><node id="b"/><edge source="a" target="b"><data key="d0">y</data></edge>',
);
const [edge] = kind.edges();
console.log(`a key d0, called kind, without for: node ${JSON.stringify(kind.getNodeAttributes("a"))}, edge ${JSON.stringify(kind.getEdgeAttributes(edge))}`);
const one = read("", '<node id="a"/><node id="b"/><edge id="e" source="a" target="b" directed="false"/>');
console.log(`directed="false": ${one.isDirected("e") ? "directed" : "undirected"}`);
JS
seen=$(node parse.mjs)
echo "$seen"
[ "$seen" = 'values and defaults: 7 "5", sum "75"
true, 1: true false
a key d0, called kind, without for: node {"kind":"x"}, edge {"d0":"y"}
directed="false": directed' ]
