/** `mailuo build --dry-run`: which pages would be read, and what a model would be asked. Writes nothing and asks nobody. */
import { versionsBy } from "../extraction/add-pages.ts";
import { KnownPages } from "../extraction/known-pages.ts";
import { OwnReading } from "../extraction/own-reading.ts";
import { failureText } from "../read/failure.ts";
import { readSources } from "../read/read.ts";
import { whyNoWorkspace } from "../workspace/failure.ts";
import { Workspace } from "../workspace/workspace.ts";
import { exitCodes } from "./failure.ts";
import { passedOverLines } from "./page-news.ts";
import { chosenReading, modelBounds, type ModelOptions } from "./model-options.ts";

export interface DryRunOptions extends ModelOptions {
  readonly workspace: string;
  readonly published?: string;
  readonly json?: boolean;
}

export async function dryRun(paths: readonly string[], options: DryRunOptions): Promise<number> {
  const { pipeline, model, settings } = await chosenReading(options, options.workspace, true);
  const versionOf = versionsBy(pipeline ?? (await OwnReading.of(options.workspace)));
  const isThere = (await whyNoWorkspace(options.workspace)) === undefined;
  const known = isThere ? new KnownPages(await Workspace.open(options.workspace), versionOf) : undefined;
  const met = new Set<string>();
  let [pages, here, failed] = [0, 0, 0];
  const passedOver: string[] = [];
  const onPassedOver = (file: string): void => void passedOver.push(file);
  for await (const read of readSources(paths, { onPassedOver, ...(options.published !== undefined && { published: options.published }) })) {
    if ("failure" in read) {
      failed++;
      console.error(`mailuo: ${failureText(read.failure)}`);
    } else if ((await known?.meet(read.document))?.isKnown || met.has(read.document.id)) here++;
    else {
      pages++;
      met.add(read.document.id);
      await model?.extract(read.document);
    }
  }
  const spent = model?.spent();
  if (options.json)
    console.log(
      JSON.stringify({
        dryRun: true,
        pages,
        known: here,
        failed,
        passedOver,
        ...(spent && { model: { name: settings!.model, ...spent } }),
      }),
    );
  else {
    console.log(`${pages} pages would be read; ${here} are here already${failed > 0 ? `; ${failed} can't be read` : ""}.`);
    for (const line of passedOverLines(passedOver)) console.log(line);
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
