/** `mailuo extract`: what one file says, by article with the sentences, or as standoff JSON; nothing is stored. */
import { extractDocument } from "../pipeline.ts";
import { notWhole } from "../extraction/extract-all.ts";
import { failureText } from "../read/failure.ts";
import { readSources } from "../read/read.ts";
import { toStandoff } from "../standoff.ts";
import { exitCodes } from "./failure.ts";
import { printable } from "./printable.ts";
import { pageInWords } from "./page-in-words.ts";
import { chosenReading, modelNews, type ModelOptions } from "./model-options.ts";

export interface ExtractOptions extends ModelOptions {
  readonly json?: boolean;
  readonly published?: string;
}

export async function extract(file: string, options: ExtractOptions): Promise<number> {
  const found: { readonly json: object; readonly words: string }[] = [];
  const { pipeline, model, settings } = await chosenReading(options);
  let failed = 0;
  for await (const read of readSources([file], options.published === undefined ? {} : { published: options.published })) {
    if ("failure" in read) {
      failed++;
      console.error(`mailuo: ${failureText(read.failure)}`);
      continue;
    }
    const { document, warning } = read;
    const warnings = warning === undefined ? [] : [warning];
    const extraction = pipeline ? await pipeline.extract(document) : extractDocument(document);
    const lacks = model?.lacking(document);
    if (lacks !== undefined) {
      failed++;
      console.error(`mailuo: ${failureText(notWhole(document, lacks))}`);
    }
    const standoff = toStandoff(extraction);
    found.push({
      json: { ...standoff, ...(warnings.length > 0 && { warnings }) },
      words: options.json ? "" : pageInWords(extraction, standoff, warnings),
    });
  }
  // A JSON Lines file holds many documents: one line of JSON each, as it was given.
  for (const { json, words } of found)
    console.log(options.json ? JSON.stringify(json, null, found.length === 1 ? 1 : 0) : printable(words));
  if (settings && model) console.error(`mailuo: ${modelNews(settings, model.spent())}`);
  return failed > 0 ? exitCodes.someFailed : exitCodes.ok;
}
