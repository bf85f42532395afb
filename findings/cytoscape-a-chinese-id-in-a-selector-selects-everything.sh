#!/usr/bin/env bash
# cytoscape 3.35.0 (npm), headless, a graph of two nodes with the ids 张三 and 李四, and an edge.
#
# Behaviour: names in selectors (#id, .class, [property]) are ASCII. One with another letter, é too, makes the selector invalid, and an invalid selector selects
# what an empty one does: everything. It is told in the console, and no error is thrown. So cy.$("#张三") is the whole graph, `cy.remove("#张三")` empties it,
# `.is("#张三")` is true of 李四, `elements.not("#张三")` is nothing, and a style for "#张三" is that of all nodes. Values are free: [id = "张三"] finds one.
#
# Output seen:
#   #张三 -> 张三 李四 e
#   .县长 -> 张三 李四 e
#   [姓名] -> 张三 李四 e
#   #nobody ->
#   [id = "张三"] -> 张三
#   李四 is #张三: true; not(#张三): 0; left after remove(#张三): 0
#
# Why a guess misses it: a selector of CSS may have any letter in a name, ids here are free texts, and in the browser's querySelector, jQuery and d3 what is no
# selector throws, while what finds nothing is empty. Here the two are exchanged: the wrong id finds nothing, the right one everything.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund cytoscape@3.35.0
cat > select.mjs <<'JS'
import cytoscape from "cytoscape";

console.warn = () => {};
console.error = () => {};
const graph = cytoscape({
  headless: true,
  elements: [{ data: { id: "张三" } }, { data: { id: "李四" } }, { data: { id: "e", source: "张三", target: "李四" } }],
});
for (const selector of ["#张三", ".县长", "[姓名]", "#nobody", '[id = "张三"]'])
  console.log([selector, "->", ...graph.$(selector).map((element) => element.id())].join(" "));
const other = graph.getElementById("李四").is("#张三");
const without = graph.elements().not("#张三").length;
graph.remove("#张三");
console.log(`李四 is #张三: ${other}; not(#张三): ${without}; left after remove(#张三): ${graph.elements().length}`);
JS
seen=$(node select.mjs)
echo "$seen"
[ "$seen" = '#张三 -> 张三 李四 e
.县长 -> 张三 李四 e
[姓名] -> 张三 李四 e
#nobody ->
[id = "张三"] -> 张三
李四 is #张三: true; not(#张三): 0; left after remove(#张三): 0' ]
