/**
 * Keeps pages in a workspace, asks the graph that is made of them, and writes it as GraphML.
 * Run it with: node build-and-ask.js WORKSPACE GRAPHML FILE…   (compiled; Node 22.18 and newer run the .ts itself)
 */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { documentFromText, failureText, openWorkspace, StoreError } from "mailuo";

const [folder, graphml, ...files] = process.argv.slice(2);
if (folder === undefined || graphml === undefined) throw new Error("usage: build-and-ask WORKSPACE GRAPHML FILE…");

const workspace = await openWorkspace(folder, { create: true });
try {
  // Pages from files, and one that the program holds itself.
  const { added, known, failures, graph } = await workspace.addFiles(files);
  for (const failure of failures) console.error(failureText(failure));
  console.log(`${added} pages added, ${known} known already; nodes: ${JSON.stringify(graph.nodes)}`);
  const notice = documentFromText("凹河村党支部书记李绍荣表示，今年将修建蓄水池。", { file: "notice", published: "2022-06-24" });
  await workspace.add([notice]);

  const works = await workspace.query(
    "MATCH (p:Person)-[r:WORKS_FOR]->(a) RETURN p.name, r.title, a.name, r.status, r.quotes[0] ORDER BY p.name, a.name LIMIT $limit",
    { limit: 5 },
  );
  for (const row of works.rows) console.log(row.join(" | "));

  console.log(`residents: ${(await workspace.ask("residents", { place: "凹河村" })).rows.length} rows`);

  // Queries that could write are refused before they run.
  await workspace.query("MATCH (n) DELETE n").catch((error: unknown) => {
    if (!(error instanceof StoreError) || error.code !== "refused") throw error;
    console.log(`refused: ${error.message}`);
  });

  await pipeline(Readable.from(workspace.exportText("graphml")), createWriteStream(graphml));
} finally {
  await workspace.close();
}
