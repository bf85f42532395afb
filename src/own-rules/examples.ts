/**
 * A rule's examples: what it must read, and what it must not. Mentions are marked as in the rules of the languages: `{A:甲局}`, `{M=5000000:500万元}`,
 * and a label of the workspace's own by its name: `{Product:豆腐}`.
 */
import { kindLetters } from "../../graph/ontology.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import { hasUnspaced } from "../languages/letters.ts";
import { languages } from "../languages/registry.ts";
import { mentionId, type Article, type Document, type Mention, type MentionType, type Sentence } from "../model.ts";
import { mentionedPage } from "../relate/mentioned-page.ts";
import { relatePage } from "../relate/relate.ts";
import type { MentionedPage } from "../relate/relation-rules.ts";
import { examplesOf, type Rule } from "../rules/rule.ts";
import { draftsIn } from "./extractor.ts";
import type { OwnSigns } from "./own-pattern.ts";
import type { OwnRule } from "./own-rule.ts";

export interface ExampleFault {
  readonly of: "yields" | "never";
  readonly words: string;
}

/** What is wrong with its examples, each with what it was. */
export function faultsOfExamples(own: OwnRule, book: { readonly signs: OwnSigns; readonly schema: GraphSchema }): ExampleFault[] {
  const stated = (example: string): number => {
    const page = markedPage(example, own.language);
    const [sentence] = page.articles[0]!.sentences;
    const drafts = [...draftsIn(book, own, sentence!, book.signs.typed(sentence!, page.mentions))];
    return relatePage(page, { drafts }).statements.filter(({ extractor }) => extractor === own.rule.id).length;
  };
  const marks = (example: string): boolean => marked.test(example);
  return [
    ...examplesOf(own.rule.yields).flatMap((example): ExampleFault[] => {
      if (!marks(example))
        return [{ of: "yields", words: `no name is marked in ${JSON.stringify(example)}: write the names of its ends as {A:甲局}.` }];
      return stated(example) > 0
        ? []
        : [{ of: "yields", words: `it does not read its own example ${JSON.stringify(example)}. Put the pattern, or the example, right.` }];
    }),
    ...examplesOf(own.rule.never).flatMap((example): ExampleFault[] =>
      stated(example) === 0
        ? []
        : [{ of: "never", words: `it reads ${JSON.stringify(example)}, which it must not. Make the pattern narrower.` }],
    ),
  ];
}

/** Its examples as rules read them. */
export const typedExamples = (rule: Rule, signs: OwnSigns): readonly string[] =>
  [...examplesOf(rule.yields), ...examplesOf(rule.never)].map((example) => {
    const { articles, mentions } = markedPage(example, undefined);
    return signs.typed(articles[0]!.sentences[0]!, mentions).text;
  });

const mark = /\{([A-Z]|[A-Z][A-Za-z0-9]+)(?:=([^:{}]*))?:([^{}]+)\}/gu;
const marked = /\{(?:[A-Z]|[A-Z][A-Za-z0-9]+)(?:=[^:{}]*)?:[^{}]+\}/u;

const letters: Readonly<Record<string, MentionType>> = kindLetters;

/** One sentence of one article. */
function markedPage(example: string, language = languageOf(example)): MentionedPage {
  const found: { readonly type: MentionType; readonly value: string | undefined; readonly from: number; readonly to: number }[] = [];
  let [text, at] = ["", 0];
  for (const { 0: whole, 1: label = "", 2: value, 3: words = "", index } of example.matchAll(mark)) {
    text += example.slice(at, index);
    // What the workspace adds has no type at compile time.
    found.push({ type: letters[label] ?? (label as MentionType), value, from: text.length, to: text.length + words.length });
    text += words;
    at = index + whole.length;
  }
  text += example.slice(at);
  const document: Document = { id: "example", file: "example", text, encoding: "utf-8" };
  const id = `example.1:0-${text.length}`;
  const span = { start: 0, end: text.length };
  const offsets = Int32Array.from({ length: text.length }, (_, index) => index);
  const sentence: Sentence = { ...span, id, article: 1, paragraph: 1, kind: "body", text, offsets };
  const article: Article = { ...span, id: "example.1", index: 1, language, bylines: [], sentences: [sentence] };
  const mentions = found.map(({ type, value, from, to }): Mention => ({
    ...{ id: mentionId("example", { start: from, end: to }, type), sentence: id, article: 1, start: from, end: to, from, to },
    ...{ text: text.slice(from, to), type, extractors: ["example"], confidence: 1, form: "name" },
    ...(value !== undefined && { value: type === "Money" || type === "Quantity" ? Number(value) : value }),
  }));
  return mentionedPage(document, [article], mentions, loadGazetteer());
}

/** By its script: of those that are registered the first that writes so. */
function languageOf(text: string): string {
  const isUnspaced = hasUnspaced(text);
  const fitting = languages().find(({ spaced }) => (spaced === false) === isUnspaced);
  return (fitting ?? languages()[0]!).code;
}
