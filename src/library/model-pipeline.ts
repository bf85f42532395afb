/** The extraction with a language model beside the rules, as a program and the commands call it. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Document } from "../model.ts";
import { AnswerFile, AnswersInMemory } from "../language-model/answer-file.ts";
import { askedSchema } from "../language-model/asked-schema.ts";
import { Budget } from "../language-model/budget.ts";
import { ModelClient } from "../language-model/client.ts";
import { modelExtractors } from "../language-model/extractors.ts";
import { PageAnswers } from "../language-model/page-answers.ts";
import { Plan } from "../language-model/plan.ts";
import { checkModel, type ModelSettings } from "../language-model/settings.ts";
import { workspaceSchema } from "../workspace/schema-file.ts";
import { versionOf } from "../versions.ts";
import { createPipeline, type Pipeline, type PipelineOptions } from "./pipeline.ts";

/** Where a model's answers are kept, and what it is asked for. */
export interface ModelPipelineOptions extends PipelineOptions {
  /** The folder of a workspace: its answers (`model-answers.jsonl`) are taken and kept there, and its schema is asked for. */
  readonly workspace?: string;
  /**
   * A file of JSON Lines that answers are kept in and taken from, so that nothing is asked twice; made where it is not there. No other
   * program may write to it at the time. The workspace's unless given; in memory alone where neither is.
   */
  readonly answersFile?: string;
  /** Asks and keeps nothing: `spent` tells what would be asked. */
  readonly plan?: boolean;
}

/** What was asked of a model. */
export interface ModelSpent {
  /** Requests that were made; of a plan, that would be. */
  readonly requests: number;
  /** Tokens as the server counts them; of a plan, as they are guessed. */
  readonly tokens: number;
  /** Parts of pages that were answered before, and are not asked again. */
  readonly known: number;
  /** Proposals that were dropped, for a text that does not stand in its sentence or a kind that the schema does not have. */
  readonly droppedText: number;
  readonly droppedSchema: number;
  /** Why nothing more was asked; absent while something may be. */
  readonly ended?: string;
}

/** A pipeline that asks a language model beside the rules. */
export interface ModelPipeline extends Pipeline {
  /** Pages that are best read at a time. */
  readonly underWay: number;
  /** Why the model has not answered for all of a page that was extracted: what it did answer is in the extraction. Undefined where it has. */
  lacking(document: Pick<Document, "id">): string | undefined;
  /** Ends the requests under way, and makes no more: pages are read with what is known. */
  stop(): void;
  /** What was asked until now. */
  spent(): ModelSpent;
}

/** What a model adds to any reading, and what is known of its answers. */
export interface ModelAsked extends Pick<ModelPipeline, "underWay" | "lacking" | "stop" | "spent"> {
  readonly options: Required<Pick<PipelineOptions, "mentionExtractors" | "relationExtractors">>;
}

/**
 * Mailuo's extraction with a model behind an OpenAI-compatible interface (Ollama, vLLM, llama.cpp, hosted ones) beside its rules. A page is
 * extracted also where the model does not answer; `lacking` says so. What the model says counts only where it stands in the text letter by
 * letter and fits the schema; its statements have `llm:MODEL` as extractor, or among `others` where a rule states the same.
 *
 * Throws a RangeError where the settings can't be used: plain HTTP to another machine, an address with a password, an odd name or limit.
 */
export async function createModelPipeline(settings: ModelSettings, given: ModelPipelineOptions = {}): Promise<ModelPipeline> {
  const { workspace: _, answersFile: __, plan: ___, ...more } = given;
  const { options, ...asked } = await askedModel(settings, given);
  return {
    ...createPipeline({
      ...more,
      mentionExtractors: [...(more.mentionExtractors ?? []), ...options.mentionExtractors],
      relationExtractors: [...(more.relationExtractors ?? []), ...options.relationExtractors],
    }),
    ...asked,
  };
}

/** Throws as createModelPipeline does. */
export async function askedModel(
  settings: ModelSettings,
  { workspace, answersFile = workspace && join(workspace, "model-answers.jsonl"), plan = false }: ModelPipelineOptions = {},
): Promise<ModelAsked> {
  const model = checkModel(settings);
  const budget = new Budget(model);
  const client = new ModelClient(model, budget);
  const planned = plan ? new Plan() : undefined;
  const schema = askedSchema(workspace === undefined ? undefined : workspaceSchema(workspace));
  const known =
    answersFile === undefined ? new AnswersInMemory() : await AnswerFile.open(answersFile, { model: model.model, write: !plan });
  const answers = new PageAnswers({
    ...{ asked: planned ?? client, known, model: model.model, schema },
    charactersPerRequest: model.limits.charactersPerRequest,
  });
  const asked = createHash("sha256")
    .update(JSON.stringify([...schema.labels, ...schema.relations, model.limits.charactersPerRequest]))
    .digest("hex");
  const version = `${model.model};${versionOf("model")};${asked.slice(0, 8)}`;
  const { mentions, relations } = modelExtractors(answers, { name: `llm:${model.model}`, version, schema });
  return {
    options: { mentionExtractors: [mentions], relationExtractors: [relations] },
    underWay: Math.max(1, Math.ceil(model.limits.atOnce)),
    lacking: (document) => answers.lacking(document),
    stop: () => client.stop(),
    spent: () => {
      const { known: before, droppedText, droppedSchema } = answers.tally;
      const { requests, tokens } = planned ? { requests: planned.requests, tokens: planned.tokensIn + planned.tokensOut } : budget;
      const ended = planned ? undefined : budget.closed;
      return { requests, tokens, known: before, droppedText, droppedSchema, ...(ended !== undefined && { ended }) };
    },
  };
}
