#!/bin/sh
# Neo4j Community 5.26.30, neo4j-driver 6.3.0, on Java 17.
# The same expression answers otherwise for a literal than for a parameter or a computed value of the same content:
#   '𠮷' < '，'   false       $a < $b with the same two texts   true        '𠮷' + '' < '，'   true
#   1.5 / 0       Infinity    1.5 / $zero                       an error, "/ by zero"
# Literals and stored texts are compared by code point (they are kept as UTF-8), texts from the driver and texts that a function or + made
# by UTF-16, where characters above U+FFFF, some of them in Chinese names, come before U+E000 to U+FFFF, full-width letters and commas
# among them. ORDER BY, min and max follow. A floating-point number divided by the whole number zero is an error, but two literals are
# divided when the query is planned, by Java's rules.
# A guess misses it because a parameter is taken for a literal that is written elsewhere: one expects both to give one answer, and tests
# comparisons with literals. Ends with 0 as long as it is so.
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
  const answers = [];
  for (const cypher of ["RETURN '𠮷' < '，' AS v", "RETURN $a < $b AS v", "RETURN '𠮷' + '' < '，' AS v", "RETURN 1.5 / 0 AS v", "RETURN 1.5 / $zero AS v"]) {
    const answer = await driver.executeQuery(cypher, { a: "𠮷", b: "，", zero: neo4j.int(0) }).then(({ records }) => String(records[0].get("v")), (error) => error.message);
    answers.push(answer);
    console.log(cypher, "→", answer);
  }
  await driver.close();
  process.exit(answers.join("; ") === "false; true; true; Infinity; / by zero" ? 0 : 1);
})();
JS
node look.cjs "$port"
