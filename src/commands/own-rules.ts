/** `build --rules FILE` and `mailuo rules test`: relation rules of the user's own. */
import { readFile } from "node:fs/promises";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import { OwnReading } from "../extraction/own-reading.ts";
import { tracePage } from "../explain/traced-page.ts";
import type { NameIndex } from "../names/name-index.ts";
import { draftsIn, ownRulesExtractor, sentencesFor } from "../own-rules/extractor.ts";
import { nearMiss, type NearMiss } from "../own-rules/near-misses.ts";
import type { OwnRule, RuleBook } from "../own-rules/own-rule.ts";
import { readRules, RuleFileError } from "../own-rules/rule-file.ts";
import "../languages/shipped.ts";
import type { Document } from "../model.ts";
import { failureOf, failureText } from "../read/failure.ts";
import { readSources } from "../read/read.ts";
import { mentionedPage } from "../relate/mentioned-page.ts";
import { keepRules } from "../workspace/rules-file.ts";
import { schemaFor } from "../workspace/schema-file.ts";
import { CommandError, exitCodes } from "./failure.ts";

interface Where {
  readonly workspace: string;
  /** A file with the schema that says which relations there are; the workspace's unless given. */
  readonly schema?: string;
}

/** Checks rules and returns what keeps them as the workspace's. Throws a CommandError where they can't be used. */
export async function checkedRules(file: string, where: Where): Promise<() => Promise<boolean>> {
  const { text } = await bookOf(file, where);
  return () => keepRules(where.workspace, text);
}

async function bookOf(file: string, { workspace, schema }: Where): Promise<{ readonly book: RuleBook; readonly text: string }> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new CommandError(failureText(failureOf(file, error)));
  });
  try {
    return { book: readRules(text, file, await schemaFor(workspace, schema)), text };
  } catch (error) {
    if (error instanceof RuleFileError) throw new CommandError(error.message);
    throw error;
  }
}

export interface TestOptions extends Where {
  readonly json?: boolean;
  /** How many near misses of a rule are shown. */
  readonly near: number;
}

/** What a rule stated, or proposed and had refused. */
interface Hit {
  readonly file: string;
  readonly sentence: string;
  readonly subject: string;
  readonly object: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly status?: string;
  readonly confidence?: number;
  readonly refused?: string;
}

interface TestedRule {
  readonly rule: string;
  readonly states: string;
  readonly hits: Hit[];
  readonly refused: Hit[];
  /** Sentences that come near, the nearest first. */
  readonly near: (NearMiss & { readonly file: string; readonly sentence: string })[];
  /** How many sentences it was tried on and is far from. */
  misses: number;
}

const refusals = {
  unit: "its ends stand in two cells, items or fields that do not speak of each other",
  standing: "the sentence denies it, or only wishes or asks for it",
  schema: "both ends are one thing, or the schema has no such relation between their kinds",
} as const;

export async function testRules(file: string, paths: readonly string[], options: TestOptions): Promise<number> {
  const { book } = await bookOf(file, options);
  const tested = new Map(
    book.rules.map(({ rule, predicate }) => [
      rule.id,
      { rule: rule.id, states: predicate, hits: [], refused: [], near: [], misses: 0 } as TestedRule,
    ]),
  );
  const own = await OwnReading.of(options.workspace);
  const { names } = await own.options();
  let [failed, pages] = [0, 0];
  for await (const read of readSources(paths)) {
    if ("failure" in read) {
      failed++;
      console.error(`mailuo: ${failureText(read.failure)}`);
      continue;
    }
    pages++;
    await testOn(read.document, book, tested, names);
  }
  for (const { near } of tested.values()) near.sort((a, b) => b.share - a.share || b.read.length - a.read.length);
  console.log(
    options.json
      ? JSON.stringify([...tested.values()], null, 1)
      : [...tested.values()].map((rule) => inWords(rule, options.near)).join("\n\n"),
  );
  if (pages === 0) return exitCodes.someFailed;
  return failed > 0 ? exitCodes.someFailed : exitCodes.ok;
}

async function testOn(
  document: Document,
  book: RuleBook,
  tested: ReadonlyMap<string, TestedRule>,
  names: NameIndex | undefined,
): Promise<void> {
  const { file } = document;
  const { extraction, proposed, weighed } = await tracePage(document, { names, relationExtractors: [ownRulesExtractor(book, "test")] });
  for (const { draft, fate } of proposed) {
    const rule = tested.get(draft.extractor);
    if (!rule || !("predicate" in draft) || "sentences" in draft.object) continue;
    const { subject, object, properties = {}, sentence } = draft;
    const hit = { file, sentence: sentence.text, subject: subject.text, object: object.text, properties };
    if (fate.outcome === "refused") rule.refused.push({ ...hit, refused: refusals[fate.by] });
    else
      rule.hits.push({
        ...hit,
        ...(fate.statement.kind === "relation" && { status: fate.statement.status }),
        confidence: fate.statement.confidence,
      });
  }
  // As rules met them: a row of a table is the sentences that it was read as.
  const all = [...weighed.values()];
  const articles = extraction.articles.map((article) => ({
    ...article,
    sentences: all.flatMap(({ sentence }) => (sentence.article === article.index ? [sentence] : [])),
  }));
  const page = mentionedPage(
    document,
    articles,
    all.flatMap(({ mentions }) => mentions),
    loadGazetteer(),
  );
  for (const { sentence, typed, rules } of sentencesFor(book, page))
    for (const own of rules) {
      if (![...draftsIn(book, own, sentence, typed)].length)
        miss(own, book, typed, { file, sentence: sentence.text }, tested.get(own.rule.id)!);
    }
}

function miss(
  own: OwnRule,
  book: RuleBook,
  typed: Parameters<typeof nearMiss>[1],
  place: { readonly file: string; readonly sentence: string },
  rule: TestedRule,
): void {
  const near = nearMiss(own, typed, book.signs);
  if (near) rule.near.push({ ...place, ...near });
  else rule.misses++;
}

function inWords({ rule, states, hits, refused, near, misses }: TestedRule, mostNear: number): string {
  const said = (properties: Hit["properties"]): string =>
    Object.entries(properties)
      .flatMap(([key, value]) => (value === undefined ? [] : [`, ${key}: ${String(value)}`]))
      .join("");
  const hit = (one: Hit): string =>
    `    ${one.subject} ${states} ${one.object}${said(one.properties)}${one.status === undefined || one.status === "done" ? "" : `, ${one.status}`}${one.confidence === undefined ? "" : ` (${one.confidence.toFixed(2)})`}\n      ${one.file}: ${one.sentence}${one.refused === undefined ? "" : `\n      refused: ${one.refused}`}`;
  const left = near.length - mostNear;
  return [
    `${rule}: ${hits.length} hits, ${refused.length} refused, ${near.length} near misses, ${misses} sentences far from it`,
    ...(hits.length > 0 ? ["  hits", ...hits.map(hit)] : []),
    ...(refused.length > 0 ? ["  refused", ...refused.map(hit)] : []),
    ...(near.length > 0
      ? [
          "  near misses",
          ...near.slice(0, mostNear).map((one) => `    ${one.file}: ${one.sentence}\n      it read ${one.read}; ${one.why}`),
        ]
      : []),
    ...(left > 0 ? [`    … and ${left} more (--near N, or all with --json)`] : []),
  ].join("\n");
}
