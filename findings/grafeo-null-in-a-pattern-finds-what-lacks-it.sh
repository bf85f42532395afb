#!/bin/sh
# @grafeo-db/js 0.6.0, executeCypher.
# The word null in a node pattern's map, MATCH (n {name: null}), finds the nodes that have no such property: its plan has IsNull n.name.
# A parameter that is null in its place, a null of a row and the condition WHERE n.name = null find none, as does Neo4j in all four.
# Seen here: 1 for the word, 0 for the others.
# A guess misses it because {name: x} is known as another way to write WHERE n.name = x, and a literal is taken for a parameter that is
# written elsewhere: a query that is tried out with $name = null and then with the value written into it answers otherwise.
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
  await db.executeCypher("CREATE (:Place {id: 1, name: 'a'}), (:Place {id: 2})");
  const counts = [];
  for (const [cypher, parameters] of [
    ["MATCH (n:Place {name: null}) RETURN count(n) AS c", {}],
    ["MATCH (n:Place {name: $name}) RETURN count(n) AS c", { name: null }],
    ["UNWIND [{name: null}] AS row MATCH (n:Place {name: row.name}) RETURN count(n) AS c", {}],
    ["MATCH (n:Place) WHERE n.name = null RETURN count(n) AS c", {}],
  ]) {
    const count = (await db.executeCypher(cypher, parameters)).rows()[0][0];
    counts.push(count);
    console.log(count, cypher);
  }
  process.exit(counts.join() === "1,0,0,0" ? 0 : 1);
})();
JS
node look.cjs
