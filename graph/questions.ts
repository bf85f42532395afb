/**
 * The questions that people have about an entity, and which relations answer each. Cards and dossiers are made of them. A relation that
 * answers none of these is told under `other`, so that nothing is left out where a workspace's schema has relations of its own.
 */
import type { InBothLanguages } from "./schema/graph-schema.ts";

/** What is asked, as a heading. */
export const questions = {
  posts: { en: "Posts, over time", zh: "任职经历" },
  homes: { en: "Home and origin", zh: "居住与籍贯" },
  built: { en: "What was built here", zh: "建了什么" },
  payers: { en: "Who paid", zh: "谁出的钱" },
  residents: { en: "Who lives here, or comes from here", zh: "居民与乡人" },
  governors: { en: "Who governs it", zh: "由谁管理" },
  staff: { en: "Who works there", zh: "人员" },
  area: { en: "What it governs", zh: "管辖" },
  sites: { en: "Where it is", zh: "在哪里" },
  builders: { en: "Who carries it out", zh: "由谁实施" },
  undertakings: { en: "What it carries out", zh: "实施的项目" },
  payments: { en: "What it pays for", zh: "出资" },
  events: { en: "Events", zh: "活动" },
  hosts: { en: "Who holds it", zh: "由谁组织" },
  guests: { en: "Who takes part", zh: "谁参加" },
  honours: { en: "Honours", zh: "荣誉" },
  receivers: { en: "Who received it", zh: "谁获得" },
  policies: { en: "Rules and plans", zh: "印发的文件" },
  issuers: { en: "Who issued it", zh: "由谁印发" },
  within: { en: "What it belongs to", zh: "隶属" },
  parts: { en: "Its parts", zh: "下辖" },
  housed: { en: "What is there", zh: "坐落于此" },
  partners: { en: "Works together with", zh: "合作" },
  succession: { en: "Earlier and later names", zh: "沿革" },
  written: { en: "Articles signed", zh: "署名文章" },
  other: { en: "Other relations", zh: "其他关系" },
} as const satisfies Readonly<Record<string, InBothLanguages<string>>>;

export type Question = keyof typeof questions;
export const questionNames = Object.keys(questions) as readonly Question[];

export type Direction = "out" | "in";

interface Answering {
  readonly question: Question;
  readonly type: string;
  readonly direction: Direction;
  /** Labels of the node at the other end; any where absent. */
  readonly other?: readonly string[];
}

const rule = (question: Question, direction: Direction, type: string, other?: readonly string[]): Answering => ({
  ...{ question, type, direction },
  ...(other && { other }),
});

/** The first that fits answers. Names are Mailuo's own; see `own` of a workspace's schema for what it calls them. */
const answering: readonly Answering[] = [
  rule("posts", "out", "WORKS_FOR"),
  rule("staff", "in", "WORKS_FOR"),
  rule("homes", "out", "LIVES_IN"),
  rule("homes", "out", "NATIVE_OF"),
  rule("residents", "in", "LIVES_IN"),
  rule("residents", "in", "NATIVE_OF"),
  rule("governors", "in", "HAS_JURISDICTION"),
  rule("area", "out", "HAS_JURISDICTION"),
  rule("built", "in", "LOCATED_IN", ["Project"]),
  rule("events", "in", "LOCATED_IN", ["Event"]),
  rule("housed", "in", "LOCATED_IN"),
  rule("sites", "out", "LOCATED_IN"),
  rule("within", "out", "PART_OF"),
  rule("parts", "in", "PART_OF"),
  rule("undertakings", "out", "IMPLEMENTS"),
  rule("builders", "in", "IMPLEMENTS"),
  rule("payments", "out", "FUNDS"),
  rule("payers", "in", "FUNDS"),
  rule("events", "out", "ORGANIZES"),
  rule("events", "out", "PARTICIPATES_IN"),
  rule("hosts", "in", "ORGANIZES"),
  rule("guests", "in", "PARTICIPATES_IN"),
  rule("policies", "out", "ISSUED"),
  rule("issuers", "in", "ISSUED"),
  rule("honours", "out", "RECEIVED"),
  rule("receivers", "in", "RECEIVED"),
  rule("partners", "out", "COOPERATES_WITH"),
  rule("partners", "in", "COOPERATES_WITH"),
  rule("succession", "out", "SUCCEEDED_BY"),
  rule("succession", "in", "SUCCEEDED_BY"),
  rule("written", "out", "WROTE"),
];

/** `type` and `other` as Mailuo itself calls them. */
export function questionOf(type: string, direction: Direction, other: string): Question {
  const found = answering.find((one) => one.type === type && one.direction === direction && (one.other?.includes(other) ?? true));
  return found?.question ?? "other";
}

/** What is asked first of a label; all else follows in the order of the list above. */
const firstAsked: Readonly<Partial<Record<string, readonly Question[]>>> = {
  Person: ["posts", "homes", "undertakings", "payments", "events", "honours"],
  Village: ["built", "undertakings", "payers", "residents", "governors", "staff", "events", "honours"],
  Place: ["built", "payers", "governors", "residents", "events"],
  Project: ["payers", "sites", "builders"],
  Agency: ["staff", "undertakings", "payments", "area", "policies", "events"],
  Organization: ["staff", "undertakings", "payments", "sites", "events"],
  Event: ["sites", "hosts", "guests", "payers"],
};

export function inOrderOf(label: string): readonly Question[] {
  const first = firstAsked[label] ?? [];
  return [...first, ...questionNames.filter((name) => !first.includes(name))];
}
