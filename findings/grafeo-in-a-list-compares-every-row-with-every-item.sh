#!/bin/sh
# @grafeo-db/js 0.6.0, executeCypher with a list as parameter.
# `WHERE r.id IN $ids` compares the value of each row with one item of the list after the other: the list is made no set. Looking for ids that
# are not there among 20,000 edges took 7 ms with a list of 10 and 412 ms with one of 4,000 (56 times), where the same 4,000 unwound and matched from the node
# at which each edge begins, over an index, took 13 ms. At 900,000 edges a list of 500 took 4 s, and one of 5,000 ended with GRAFEO-Q003:
# a limit of 30 s that a database has unless it is opened with another.
# A guess misses it because Neo4j and every SQL engine hash such a list: people send thousands of ids at a time to be quick, and here
# each id more costs another look at all edges, which is seen only once a graph has grown.
# Ends with 0 as long as the long list takes at least ten times as long as the short one.
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
  const run = async (cypher, parameters = {}) => (await db.executeCypher(cypher, parameters)).rows();
  await run("CREATE INDEX place_id FOR (n:Place) ON (n.id)");
  const numbers = Array.from({ length: 20_000 }, (_, at) => at);
  const places = await db.batchCreateNodesWithProps(["Place"], numbers.map((at) => ({ id: `p-${at}` })));
  await db.batchCreateEdges(
    numbers.map((at) => ({ src: places[at], dst: places[(at + 1) % places.length], type: "NEXT", properties: { id: `e-${at}` } })),
  );
  const best = async (cypher, parameters) => {
    let least = Infinity;
    for (let time = 0; time < 3; time += 1) {
      const begun = performance.now();
      await run(cypher, parameters);
      least = Math.min(least, performance.now() - begun);
    }
    return least;
  };
  const gone = (count) => numbers.slice(0, count).map((at) => ({ id: `gone-${at}`, place: `p-${at}` }));
  const listed = (count) => best("MATCH ()-[r:NEXT]->() WHERE r.id IN $ids RETURN count(r)", { ids: gone(count).map(({ id }) => id) });
  const [short, long] = [await listed(10), await listed(4_000)];
  const unwound = await best("UNWIND $rows AS row MATCH (:Place {id: row.place})-[r:NEXT]->() WHERE r.id = row.id RETURN count(r)", {
    rows: gone(4_000),
  });
  console.log(`list of 10: ${short.toFixed(0)} ms, of 4,000: ${long.toFixed(0)} ms (${(long / short).toFixed(0)} times), unwound: ${unwound.toFixed(0)} ms`);
  process.exit(long >= 10 * short ? 0 : 1);
})();
JS
node look.cjs
