/** What options and variables say of a language model to be asked; none is unless they name one. */
import type { AddedReading } from "../extraction/own-reading.ts";
import type { ModelSettings } from "../language-model/settings.ts";
import type { ModelAsked, ModelSpent } from "../library/model-pipeline.ts";
import type { OwnTagger } from "../own-tagger/extractor.ts";
import { extractionVersion } from "../versions.ts";
import { readEnvironment, type Environment } from "./environment.ts";
import { CommandError } from "./failure.ts";

export interface ModelOptions {
  /** `false` for --no-model. */
  readonly model?: string | false;
  readonly modelUrl?: string;
  readonly modelPlainHttp?: boolean;
  readonly modelRequests?: number;
  readonly modelTokens?: number;
  readonly modelMinutes?: number;
  readonly modelParallel?: number;
  /** Folder of a tagger of the user's own; `false` for --no-tagger. */
  readonly tagger?: string | false;
}

/** Undefined where no model is to be asked. Throws a CommandError where only half is said. */
export function modelSettings(options: ModelOptions, environment: Environment = readEnvironment()): ModelSettings | undefined {
  if (options.model === false) return undefined;
  const url = options.modelUrl ?? given(environment["MAILUO_MODEL_URL"]);
  const model = options.model ?? given(environment["MAILUO_MODEL"]);
  if (url === undefined && model === undefined) return undefined;
  if (url === undefined)
    throw new CommandError(`The model ${model} needs an address: --model-url http://127.0.0.1:11434/v1, or MAILUO_MODEL_URL.`);
  if (model === undefined)
    throw new CommandError("The model's address needs its name: --model NAME, or MAILUO_MODEL; --no-model asks none.");
  const { modelRequests, modelTokens, modelMinutes, modelParallel } = options;
  return {
    ...{ url, model, key: given(environment["MAILUO_MODEL_KEY"]) },
    plainHttp: options.modelPlainHttp ?? false,
    limits: {
      ...(modelRequests !== undefined && { requests: modelRequests }),
      ...(modelTokens !== undefined && { tokens: modelTokens }),
      ...(modelMinutes !== undefined && { minutes: modelMinutes }),
      ...(modelParallel !== undefined && { atOnce: modelParallel }),
    },
  };
}

const given = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);

/** What a run adds to the workspace's own reading. */
export interface ChosenReading {
  readonly added: AddedReading | undefined;
  /** Where a model is asked. */
  readonly model: ModelAsked | undefined;
  readonly settings: ModelSettings | undefined;
}

export const noneChosen: ChosenReading = { added: undefined, model: undefined, settings: undefined };

/**
 * `workspace`: whose answers and schema are taken; none for what is not stored. `plan`: nobody is asked. Throws a CommandError where
 * the settings, or the tagger's folder, can't be used.
 */
export async function chosenReading(options: ModelOptions, workspace?: string, plan = false): Promise<ChosenReading> {
  const environment = readEnvironment();
  const settings = modelSettings(options, environment);
  const folder = options.tagger === false ? undefined : (options.tagger ?? given(environment["MAILUO_TAGGER"]));
  if (!settings && folder === undefined) return noneChosen;
  const tagger = folder === undefined ? undefined : await refusing("The tagger can't be used", () => taggerIn(folder));
  const kept = { ...(workspace !== undefined && { workspace }), plan };
  const model =
    settings &&
    (await refusing("The model can't be asked", async () => (await import("../library/model-pipeline.ts")).askedModel(settings, kept)));
  const all = {
    ...(tagger && { without: tagger.without }),
    mentionExtractors: [...(tagger?.mentionExtractors ?? []), ...(model?.options.mentionExtractors ?? [])],
    relationExtractors: model?.options.relationExtractors ?? [],
  };
  const { createPipeline } = await import("../library/pipeline.ts");
  const { version } = await refusing("The tagger can't be used", async () => createPipeline(all));
  const added: AddedReading = {
    suffix: version.slice(extractionVersion().length),
    options: all,
    ...(model && { lacking: model.lacking, underWay: model.underWay }),
  };
  return { added, model, settings };
}

/** Opened once a run: it may be large. */
let opened: { readonly folder: string; readonly tagger: Promise<OwnTagger> } | undefined;

async function taggerIn(folder: string): Promise<OwnTagger> {
  const { openOwnTagger } = await import("../own-tagger/extractor.ts");
  if (opened?.folder !== folder) opened = { folder, tagger: openOwnTagger(folder) };
  return opened.tagger;
}

async function refusing<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CommandError(`${what}: ${error.message}.`);
  }
}

/** Beforehand: what the run may cost. */
export function modelBounds({ model, url, limits = {} }: ModelSettings): string {
  const { requests = 1000, tokens = 2_000_000, minutes = 60 } = limits;
  const bounds = `at most ${requests.toLocaleString("en")} requests, ${tokens.toLocaleString("en")} tokens, ${minutes} minutes`;
  return `The model ${model} at ${new URL(url).host} is asked: ${bounds} in this run.`;
}

/** Afterwards: what it did cost, and what was thrown away. */
export function modelNews({ model }: ModelSettings, { requests, tokens, known, droppedText, droppedSchema, ended }: ModelSpent): string {
  const dropped = [
    ...(droppedText > 0 ? [`${droppedText} do not stand in the text`] : []),
    ...(droppedSchema > 0 ? [`${droppedSchema} are not in the schema`] : []),
  ];
  return [
    `The model ${model}: ${requests} requests, ${tokens.toLocaleString("en")} tokens; ${known} answers were here already.`,
    ...(dropped.length > 0 ? [`Dropped of what it proposed: ${dropped.join(", ")}.`] : []),
    ...(ended !== undefined ? [`It was not asked to the end: ${ended}.`] : []),
  ].join(" ");
}
