/** `mailuo extract`: what one file says, as standoff JSON; nothing is stored. */
import { extractDocument } from "../pipeline.ts";
import { notWhole } from "../extraction/extract-all.ts";
import { failureText } from "../read/failure.ts";
import { readSources } from "../read/read.ts";
import { toStandoff, type Standoff } from "../standoff.ts";
import { exitCodes } from "./failure.ts";
import { chosenReading, modelNews, type ModelOptions } from "./model-options.ts";
import { table } from "./table.ts";

export interface ExtractOptions extends ModelOptions {
  readonly json?: boolean;
  readonly published?: string;
}

export async function extract(file: string, options: ExtractOptions): Promise<number> {
  const found: (Standoff & { readonly warnings?: readonly string[] })[] = [];
  const { pipeline, model, settings } = await chosenReading(options);
  let failed = 0;
  for await (const read of readSources([file], options.published === undefined ? {} : { published: options.published })) {
    if ("failure" in read) {
      failed++;
      console.error(`mailuo: ${failureText(read.failure)}`);
      continue;
    }
    const { document, warning } = read;
    const extraction = pipeline ? await pipeline.extract(document) : extractDocument(document);
    const lacks = model?.lacking(document);
    if (lacks !== undefined) {
      failed++;
      console.error(`mailuo: ${failureText(notWhole(document, lacks))}`);
    }
    found.push({ ...toStandoff(extraction), ...(warning !== undefined && { warnings: [warning] }) });
  }
  // A JSON Lines file holds many documents: one line of JSON each, as it was given.
  for (const standoff of found) console.log(options.json ? JSON.stringify(standoff, null, found.length === 1 ? 1 : 0) : summary(standoff));
  if (settings && model) console.error(`mailuo: ${modelNews(settings, model.spent())}`);
  return failed > 0 ? exitCodes.someFailed : exitCodes.ok;
}

function summary({
  document,
  articles,
  entities,
  mentions,
  relations,
  warnings = [],
}: Standoff & { readonly warnings?: readonly string[] }): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const lines = relations.map(({ source, type, target, attributes, status, confidence }) => [
    names.get(source) ?? source,
    type,
    names.get(target) ?? target,
    [...Object.entries(attributes).map(([key, value]) => `${key}: ${value}`), ...(status === "done" ? [] : [status])].join(", "),
    confidence.toFixed(2),
  ]);
  const counts = `${document}: ${articles.length} articles, ${entities.length} entities, ${mentions.length} mentions, ${relations.length} relations${warnings.map((warning) => `; ${warning}`).join("")}`;
  return `${counts}\n${table(["from", "relation", "to", "properties", "confidence"], lines)}`;
}
