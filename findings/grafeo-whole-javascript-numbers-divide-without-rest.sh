#!/bin/sh
# @grafeo-db/js 0.6.0, executeCypher with parameters.
# A JavaScript number reaches the engine as an integer if it happens to be whole and as a float if not, one by one: of the list [1.5, 2, 3]
# divided by 4 the first gives 0.375 and the others 0, and of a property that one node got as 2.5 and another as 2 the quotients are 0.625 and 0.
# What a node was given so it keeps: the property 2 divides without a rest ever after, where 2.0 written into the query gives 0.5.
# Seen here: 0.375, 0, 0 of the list; 0.625 and 0 of the nodes; 0.5 of the literal.
# A guess misses it because JavaScript has floats alone, and neo4j-driver sends every number as one, so that whoever takes a query from there
# gets another share, rate or average of a part, without an error, and only for the rows whose numbers are round.
# Ends with 0 as long as it is so.
set -e
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @grafeo-db/js@0.6.0 >/dev/null
cat > look.cjs <<'JS'
const { GrafeoDB } = require("@grafeo-db/js");
(async () => {
  const db = GrafeoDB.create();
  const column = async (cypher, parameters = {}) => (await db.executeCypher(cypher, parameters)).rows().map(([value]) => value);
  const ofList = await column("UNWIND $list AS x RETURN x / 4 AS q", { list: [1.5, 2, 3] });
  await db.executeCypher("CREATE (:Share {at: 1, value: $a}), (:Share {at: 2, value: $b})", { a: 2.5, b: 2 });
  const ofNodes = await column("MATCH (n:Share) RETURN n.value / 4 AS q ORDER BY n.at");
  const ofLiteral = await column("RETURN 2.0 / 4 AS q");
  console.log("list", ofList, "nodes", ofNodes, "literal", ofLiteral);
  const seen = JSON.stringify([ofList, ofNodes, ofLiteral]);
  process.exit(seen === "[[0.375,0,0],[0.625,0],[0.5]]" ? 0 : 1);
})();
JS
node look.cjs
