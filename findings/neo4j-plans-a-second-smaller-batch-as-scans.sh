#!/bin/sh
# Neo4j Community 5.26.30, neo4j-driver 6.3.0, on Java 17.
# The same MERGE of relationships, by an indexed id, is planned anew for a list of another size, and right after the first rows were
# committed the planner still takes the index for empty: the second, smaller list is answered by a scan of the whole index for each row.
#   5,000 rows   DirectedRelationshipIndexSeek   2 s      then 900 rows   DirectedRelationshipIndexScan, 9 million hits, 8 s
#   after CALL db.resampleIndex(…) between them           then 900 rows   a seek or an expansion, thousands of hits, 0.4 s
# A guess misses it because a cached plan is known to serve every list of a parameter, a plan by a fresh index is known to be a seek,
# and a batch a fifth as large is expected to take a fifth of the time. Whoever writes batches and a last, smaller one meets it.
# Ends with 0 as long as it is so.
# Needs Java 17, Maven (the server is 123 MB from Maven Central) and Node.
set -e
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || { kill "$server"; wait "$server" || true; }; rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>look</groupId><artifactId>look</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>5.26.30</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>5.26.30</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib -DincludeScope=runtime
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
mkdir conf
cat > conf/neo4j.conf <<CONF
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:$port
server.bolt.advertised_address=127.0.0.1:$port
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.auth_enabled=false
CONF
export NEO4J_HOME="$folder" NEO4J_CONF="$folder/conf"
java -Xmx512m --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED \
  --add-opens=java.base/java.util.concurrent=ALL-UNNAMED -Dlog4j2.disable.jmx=true -cp "lib/*" org.neo4j.server.CommunityEntryPoint \
  --home-dir="$folder" --config-dir="$folder/conf" --console-mode >console.log 2>&1 &
server=$!
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts neo4j-driver@6.3.0 >/dev/null
cat > look.cjs <<'JS'
const neo4j = require("neo4j-driver");
const driver = neo4j.driver(`bolt://127.0.0.1:${process.argv[2]}`);
(async () => {
  for (let left = 240; ; left -= 1) {
    const up = await driver.verifyConnectivity().then(() => true, () => false);
    if (up) break;
    if (left === 0) throw new Error("The server does not answer.");
    await new Promise((proceed) => setTimeout(proceed, 500));
  }
  const run = async (cypher, parameters) => (await driver.executeQuery(cypher, parameters)).summary;
  const operators = (plan) => [plan.operatorType.split("@")[0], ...plan.children.flatMap(operators)];
  const hits = (plan) => Number(plan.dbHits) + plan.children.reduce((sum, child) => sum + hits(child), 0);
  await run("CREATE CONSTRAINT p FOR (n:P) REQUIRE n.id IS UNIQUE");
  await run("CREATE INDEX r FOR ()-[r:R]-() ON (r.id)");
  await run("CALL db.awaitIndexes(60)");
  await run("UNWIND range(0, 5999) AS i CREATE (:P {id: i})");
  const merge = "UNWIND $rows AS row MATCH (a:P {id: row.from}) MATCH (b:P {id: row.to}) MERGE (a)-[r:R {id: row.id}]->(b) SET r.kept = true";
  const rows = Array.from({ length: 5900 }, (_, i) => ({ id: i, from: i, to: (i * 7 + 1) % 6000 })).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, neo4j.int(value)])));
  const second = async (between) => {
    await run("MATCH ()-[r:R]->() DELETE r");
    await run("CALL db.resampleIndex('r')");
    await run("CALL db.clearQueryCaches()");
    await run("PROFILE " + merge, { rows: rows.slice(0, 5000) });
    if (between) await run(between);
    const { profile } = await run("PROFILE " + merge, { rows: rows.slice(5000) });
    return { scanned: operators(profile).includes("DirectedRelationshipIndexScan"), hits: hits(profile) };
  };
  const plain = await second();
  const counted = await second("CALL db.resampleIndex('r')");
  console.log(JSON.stringify({ plain, counted }));
  process.exitCode = plain.scanned && plain.hits > 5_000_000 && !counted.scanned && counted.hits < 100_000 ? 0 : 1;
  await driver.close();
})();
JS
node look.cjs "$port"
