/** `mailuo build --dry-run`: which pages would be read, and what a model would be asked. Writes nothing and asks nobody. */
import { OwnReading, type AddedReading } from "../extraction/own-reading.ts";
import type { Document } from "../model.ts";
import { KnownPages } from "../extraction/known-pages.ts";
import { failureText } from "../read/failure.ts";
import { readSources } from "../read/read.ts";
import { whyNoWorkspace } from "../workspace/failure.ts";
import { Workspace } from "../workspace/workspace.ts";
import { exitCodes } from "./failure.ts";
import { chosenReading, modelBounds, type ModelOptions } from "./model-options.ts";

export interface DryRunOptions extends ModelOptions {
  readonly workspace: string;
  readonly published?: string;
  readonly json?: boolean;
}

export async function dryRun(paths: readonly string[], options: DryRunOptions): Promise<number> {
  const { added, model, settings } = await chosenReading(options, options.workspace, true);
  const isThere = (await whyNoWorkspace(options.workspace)) === undefined;
  const own = isThere ? await OwnReading.of(options.workspace, added) : undefined;
  const known = own && new KnownPages(await Workspace.open(options.workspace), (text) => own.versionOf(text));
  const met = new Set<string>();
  let [pages, here, failed] = [0, 0, 0];
  for await (const read of readSources(paths, options.published === undefined ? {} : { published: options.published })) {
    if ("failure" in read) {
      failed++;
      console.error(`mailuo: ${failureText(read.failure)}`);
    } else if ((await known?.meet(read.document))?.isKnown || met.has(read.document.id)) here++;
    else {
      pages++;
      met.add(read.document.id);
      if (added) await (own?.extract(read.document) ?? extracted(read.document, added));
    }
  }
  const spent = model?.spent();
  if (options.json)
    console.log(JSON.stringify({ dryRun: true, pages, known: here, failed, ...(spent && { model: { name: settings!.model, ...spent } }) }));
  else {
    console.log(`${pages} pages would be read; ${here} are here already${failed > 0 ? `; ${failed} can't be read` : ""}.`);
    if (spent && settings) {
      const { requests, tokens, known: answers } = spent;
      console.log(
        `The model ${settings.model} would be asked ${requests} times, for about ${tokens.toLocaleString("en")} tokens; ${answers} answers are here already.`,
      );
      console.log(modelBounds(settings));
    } else console.log("No model would be asked.");
  }
  return failed > 0 ? exitCodes.someFailed : exitCodes.ok;
}

/** Where there is no workspace yet. */
async function extracted(document: Document, { options }: AddedReading): Promise<void> {
  await (await import("../pipeline.ts")).extractPage(document, options);
}
