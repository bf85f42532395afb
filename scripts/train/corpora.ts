/** The annotated corpora: which files, whose guideline, and what each of their labels may mean in the tagger's own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Guideline, SpanKind } from "../../src/languages/zh/tagger/kinds.ts";

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

/**
 * Most corpora have one label for bodies of every kind. Where a name's ending tells which it is, the tagger is told; elsewhere it is
 * left to find out from the corpus that tells them apart.
 */
const COMPANY_OR_SOCIETY =
  /(?:公司|集团|工厂|[^官]厂|煤矿|银行|大学|学院|学校|[中小]学|幼儿园|医院|卫生院|研究所|研究院|科学院|日报|晚报|时报|报社|杂志社|出版社|电视台|电台|通讯社|新华社|合作社|旅行社|(?<![总支大中小])队|俱乐部|乐团|剧团|歌舞团|协会|学会|联合会|商会|基金会|研究会|酒店|宾馆|饭店|商店|商场|超市|农场|林场|奥委会|足协|博物馆|图书馆|剧院|编辑部|营业部|研究中心)$/u;
const GOVERNMENT =
  /(?:政府|国务院|议会|国会|内阁|白宫|人大|人民代表大会|常委会|政协|党委|党组|[省市县区乡镇国党工纪政中]委|[局厅署]|法院|检察院|(?<!俱乐|编辑|营业|门市|经营)部|军区|总队|支队|大队|派出所|委员会|村委会|居委会|管委会|村委|办公室|办事处|党支部|党总支|监狱|海关|公安|武警|党中央)$/u;

export function meaningsOf(guideline: Guideline, type: string, name: string): readonly SpanKind[] | undefined {
  const kinds = MEANINGS[guideline][type];
  if (kinds !== ORGANIZED) return kinds;
  if (COMPANY_OR_SOCIETY.test(name)) return ["organization"];
  return GOVERNMENT.test(name) ? ["government"] : kinds;
}

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
