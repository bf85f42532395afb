/** The extraction as a program calls it. */
import { mailuoSchema } from "../../graph/ontology.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import { digestOfRules, type OwnReading } from "../extraction/own-reading.ts";
import { extractionVersion } from "../versions.ts";
import { mentionExtractors } from "../mention/mention.ts";
import type { Document, Extraction } from "../model.ts";
import type { MentionExtractor } from "../mention/extractor.ts";
import { digestOfNames, type KnownName } from "../names/known-name.ts";
import { NameIndex } from "../names/name-index.ts";
import { ownRulesExtractor } from "../own-rules/extractor.ts";
import { readRules } from "../own-rules/rule-file.ts";
import type { RelationExtractor } from "../relate/extractor.ts";
import { extractorsOf, extractPage, type ExtractionOptions } from "../pipeline.ts";

/** What a program may add to the extraction, or leave out. */
export interface PipelineOptions {
  /** Mention extractors to leave out, by name; `Pipeline.extractors` lists them. */
  readonly without?: readonly string[];
  /** Run after those of the languages, in this order. */
  readonly mentionExtractors?: readonly MentionExtractor[];
  /** Run when all mentions are decided, in this order. */
  readonly relationExtractors?: readonly RelationExtractor[];
}

/** The same with what the program's user knows, as `mailuo build --names` and `--rules` take it; a workspace has its own. */
export interface OwnPipelineOptions extends PipelineOptions {
  /** Names to find wherever they stand; `readNames` reads them from a file. Their ids must differ. */
  readonly names?: readonly KnownName[];
  /** The text of a file of relation rules (YAML), of relations that Mailuo's schema has. Each rule's examples are tried when the pipeline is made. */
  readonly rules?: string;
}

/** The extraction with the extractors that were chosen. */
export interface Pipeline {
  /** Two pipelines of one version give the same extraction for the same page. */
  readonly version: string;
  /** Names of the mention extractors that run. */
  readonly extractors: readonly string[];
  /**
   * One page → its articles, mentions, statements and clusters; nothing is stored. Depends on the document's text, title and `published` alone.
   * Offsets are UTF-16 units into `document.text`, end exclusive. The first call loads the gazetteer and the tagger (one to two seconds);
   * the work is done in this thread, at some 100,000 characters a second.
   */
  extract(document: Document): Promise<Extraction>;
}

/** A pipeline that reads pages with what a workspace's user has added to it, too. */
export interface OwnPipeline extends Pipeline {
  /** Of the extraction that reads a page of this text: other names of the user's list give another to the pages they may concern alone. */
  versionOf(text: string): string;
}

/**
 * Throws a RangeError where `without` names an extractor that there is not, one needs another that does not run before it, or two names have
 * one id, and a RuleFileError, with its line, where a rule can't be used.
 */
export function createPipeline({ names = [], rules, ...options }: OwnPipelineOptions = {}): Pipeline {
  const own = { ...namesGiven(names), ...rulesGiven(rules, mailuoSchema) };
  const { extractors, beside } = checked({ ...options, ...(own.names && { names: own.names }) });
  const all = withOwn(options, own);
  return {
    version: `${extractionVersion()}${own.rulesVersion ?? ""}${own.namesVersion ?? ""}${beside}`,
    extractors,
    extract: (document) => extractPage(document, all),
  };
}

function namesGiven(names: readonly KnownName[]): { readonly names?: NameIndex; readonly namesVersion?: string } {
  if (names.length === 0) return {};
  const ids = new Set<string>();
  for (const { id } of names) {
    if (ids.has(id)) throw new RangeError(`two names have the id ${JSON.stringify(id)}: give one its names as aliases, or two ids`);
    ids.add(id);
  }
  return { names: new NameIndex(names), namesVersion: ` names@${digestOfNames(names)}` };
}

function rulesGiven(
  rules: string | undefined,
  schema: GraphSchema,
): { readonly relationExtractors?: readonly RelationExtractor[]; readonly rulesVersion?: string } {
  if (rules === undefined) return {};
  const digest = digestOfRules(rules, schema);
  return { relationExtractors: [ownRulesExtractor(readRules(rules, "rules", schema), digest)], rulesVersion: ` rules@${digest}` };
}

/** The user's rules run before extractors that the program adds. */
const withOwn = (
  options: PipelineOptions,
  { names, relationExtractors = [] }: Pick<ExtractionOptions, "names" | "relationExtractors">,
): ExtractionOptions => ({
  ...options,
  ...(names && { names }),
  relationExtractors: [...relationExtractors, ...(options.relationExtractors ?? [])],
});

/** The same with the names and rules of a workspace; these come before what the options add. `extract` throws a WorkspaceError where they can't be used. */
export function ownPipeline(options: PipelineOptions, own: OwnReading): OwnPipeline {
  const { extractors, beside } = checked(options);
  return {
    version: own.version + beside,
    versionOf: (text) => own.versionOf(text) + beside,
    extractors,
    extract: async (document) => extractPage(document, withOwn(options, await own.options())),
  };
}

/** Names of the mention extractors that run, and what tells this choice from every other. */
function checked(options: ExtractionOptions): { readonly extractors: readonly string[]; readonly beside: string } {
  const { without = [], mentionExtractors: mentions = [], relationExtractors: relations = [] } = options;
  const names = [...mentionExtractors(), ...mentions].map(({ name }) => name);
  const unknown = without.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new RangeError(`there is no extractor named ${unknown.join(", ")}; there are ${names.join(", ")}`);
  const extractors = extractorsOf(options).map(({ name }) => name);
  const added = [...mentions.filter(({ name }) => !without.includes(name)), ...relations].map(({ name, version }) => `+${name}@${version}`);
  return { extractors, beside: [...[...new Set(without)].sort().map((name) => `-${name}`), ...added].map((one) => ` ${one}`).join("") };
}
