/** The annotated corpora: which files, whose guideline, and what each of their labels may mean in the tagger's own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Guideline, SpanKind } from "../../src/mention/tagger/labels.ts";

export interface Annotated {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** What a label of a corpus may be here; a label that is not listed is no span at all. */
type Meanings = Readonly<Record<string, readonly SpanKind[]>>;

const ORGANIZED: readonly SpanKind[] = ["government", "organization"];
const NEWSWIRE: Meanings = { PER: ["person"], ORG: ORGANIZED, LOC: ["place"], GPE: ["place"] };

export const MEANINGS: Readonly<Record<Guideline, Meanings>> = {
  pd98: NEWSWIRE,
  ccfbdci: NEWSWIRE,
  uner: NEWSWIRE,
  weibo: { "PER.NAM": ["person"], "ORG.NAM": ORGANIZED, "LOC.NAM": ["place"], "GPE.NAM": ["place"] },
  resume: { NAME: ["person"], ORG: ORGANIZED, LOC: ["place"], TITLE: ["position"] },
  cluener: {
    name: ["person"],
    government: ["government"],
    company: ["organization"],
    organization: ["organization"],
    address: ["place"],
    scene: ["place"],
    position: ["position"],
  },
};

/** Corpora that mark positions; in the others a character that is in no span may yet be part of one. */
export const MARKS_POSITIONS: ReadonlySet<Guideline> = new Set<Guideline>(["cluener", "resume"]);

const FILES: Readonly<Record<Guideline, string>> = {
  pd98: "pd98",
  cluener: "cluener",
  ccfbdci: "ccfbdci",
  uner: "uner_gsdsimp",
  weibo: "weibo2",
  resume: "resume",
};

export type Split = "train" | "dev" | "test";
/** CLUENER's public dev set is its test here; every tenth sentence of its training set is held back as dev. */
const HELD_BACK = 10;

export function readSplit(corpora: string, guideline: Guideline, split: Split): Annotated[] {
  const cluener = guideline === "cluener";
  const name = cluener ? (split === "test" ? "dev" : "train") : split;
  const lines = readFileSync(join(corpora, `${FILES[guideline]}.${name}.jsonl`), "utf8").split("\n");
  const all = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Annotated);
  if (!cluener || split === "test") return all;
  return all.filter((_, i) => (i % HELD_BACK === 0) === (split === "dev"));
}
