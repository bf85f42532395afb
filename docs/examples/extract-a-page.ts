/**
 * Reads pages and prints what they say, with the sentence that says it; nothing is stored.
 * Run it with: node extract-a-page.js FILE…   (compiled; Node 22.18 and newer run the .ts itself)
 */
import { createPipeline, failureText, readPages, type Document, type Extraction } from "mailuo";

const pipeline = createPipeline();

for await (const read of readPages(process.argv.slice(2))) {
  if ("failure" in read) console.error(failureText(read.failure));
  else print(read.document, await pipeline.extract(read.document));
}

function print({ file }: Document, { clusters, mentions, statements }: Extraction): void {
  const textOf = new Map(mentions.map((mention) => [mention.id, mention.name ?? mention.text]));
  for (const { name, mentions } of clusters) for (const mention of mentions) textOf.set(mention, name);
  console.log(`${file}: ${clusters.length} things, ${statements.length} statements`);
  for (const statement of statements) {
    if (statement.kind !== "relation" || statement.predicate === "WROTE") continue;
    const { subject, predicate, object, status, confidence, evidence } = statement;
    console.log(`${textOf.get(subject)} ${predicate} ${textOf.get(object)} (${status}, ${confidence.toFixed(2)}): ${evidence.quote}`);
  }
}
