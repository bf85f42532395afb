/** `mailuo extract`: what one file says, by article with the sentences, or as standoff JSON; nothing is stored. */
import { extractDocument, extractPage } from "../pipeline.ts";
import { notWhole } from "../extraction/extract-all.ts";
import { failureText } from "../read/failure.ts";
import { readSources } from "../read/read.ts";
import { toStandoff } from "../standoff.ts";
import { exitCodes } from "./failure.ts";
import { chosenReading, modelNews, type ModelOptions } from "./model-options.ts";
import { pageInWords } from "./page-in-words.ts";

export interface ExtractOptions extends ModelOptions {
  readonly json?: boolean;
  readonly published?: string;
}

export async function extract(file: string, options: ExtractOptions): Promise<number> {
  const found: { readonly json: object; readonly words: string }[] = [];
  const { added, model, settings } = await chosenReading(options);
  let failed = 0;
  for await (const read of readSources([file], options.published === undefined ? {} : { published: options.published })) {
    if ("failure" in read) {
      failed++;
      console.error(`mailuo: ${failureText(read.failure)}`);
      continue;
    }
    const warnings = read.warning === undefined ? [] : [read.warning];
    const extraction = added ? await extractPage(read.document, added.options) : extractDocument(read.document);
    const lacks = added?.lacking?.(read.document);
    if (lacks !== undefined) {
      failed++;
      console.error(`mailuo: ${failureText(notWhole(read.document, lacks))}`);
    }
    const standoff = toStandoff(extraction);
    found.push({
      json: { ...standoff, ...(warnings.length > 0 && { warnings }) },
      words: pageInWords(extraction, standoff, warnings),
    });
  }
  // A JSON Lines file holds many documents: one line of JSON each, as it was given.
  for (const { json, words } of found) console.log(options.json ? JSON.stringify(json, null, found.length === 1 ? 1 : 0) : words);
  if (settings && model) console.error(`mailuo: ${modelNews(settings, model.spent())}`);
  return failed > 0 ? exitCodes.someFailed : exitCodes.ok;
}
