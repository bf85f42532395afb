/**
 * Reads pages with a language model beside the rules, and prints what only the model states.
 * Run it with: node ask-a-model.js URL MODEL FILE…   (compiled; Node 22.18 and newer run the .ts itself; the key is in MAILUO_MODEL_KEY)
 */
import { createModelPipeline, failureText, readPages } from "mailuo";

const [url, model, ...files] = process.argv.slice(2);
if (url === undefined || model === undefined) throw new Error("usage: ask-a-model URL MODEL FILE…");

const pipeline = await createModelPipeline(
  { url, model, key: process.env["MAILUO_MODEL_KEY"], limits: { requests: 100, minutes: 10 } },
  { answersFile: "answers.jsonl" },
);
for await (const read of readPages(files)) {
  if ("failure" in read) {
    console.error(failureText(read.failure));
    continue;
  }
  const { mentions, statements } = await pipeline.extract(read.document);
  const lacks = pipeline.lacking(read.document);
  if (lacks !== undefined) console.error(`${read.document.file}: not answered in all (${lacks})`);
  const textOf = new Map(mentions.map(({ id, text }) => [id, text]));
  for (const statement of statements) {
    if (statement.kind !== "relation" || statement.extractor !== `llm:${model}`) continue;
    const { subject, predicate, object, status, confidence, evidence } = statement;
    console.log(`${textOf.get(subject)} ${predicate} ${textOf.get(object)} (${status}, ${confidence.toFixed(2)}): ${evidence.quote}`);
  }
}
const { requests, tokens, known } = pipeline.spent();
console.log(`${requests} requests, ${tokens} tokens, ${known} answers known`);
