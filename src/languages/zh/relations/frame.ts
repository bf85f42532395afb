/** Verb frames: who (before the verb, or carried over) does what (after it): `甲局联合乙局开展丙活动`. */
import type { RelationType } from "../../../../graph/ontology.ts";
import type { Mention } from "../../../model.ts";
import { anySymbol } from "../../../rules/symbols.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { evidence, verbIn } from "../../../relate/evidence.ts";
import { matches } from "../../../rules/match.ts";
import type { Rule, RuleDefinition, RuleFamily } from "../../../rules/rule.ts";
import { pattern, quotedList } from "./patterns.ts";
import { clauseStart } from "./clause.ts";
import type { Page } from "./page.ts";
import { allows } from "../../../relate/statement.ts";
import { type Actors, actorsAt, actorsBeside } from "./subject.ts";
import { sureness } from "./sureness.ts";
import type { View } from "./view.ts";

export interface FrameWords extends Pick<RuleDefinition, "yields" | "never"> {
  readonly predicate: RelationType;
  /** Alternatives of a regex, without parentheses. */
  readonly verbs: string;
  /** Letters of the schema. */
  readonly objects: string;
  /** Longest gap between verb and object, in characters; 24 unless said. */
  readonly reach?: number;
  /** Between verb and object, says that the verb is not about the object: 组织学员参加‹E›. */
  readonly unless?: RegExp;
}

export interface Frame extends Pick<FrameWords, "predicate" | "unless"> {
  readonly rule: Rule;
  readonly verb: RegExp;
}

/** A rule of the family that reads a verb with what it is done to. */
export const frame = (family: RuleFamily, name: string, words: FrameWords): Frame => ({
  predicate: words.predicate,
  ...(words.unless && { unless: words.unless }),
  rule: family.rule(name, {
    pattern: pattern(`(?<verb>${words.verbs})(?<gap>[^，。；：！？]{0,${words.reach ?? 24}}?)(?<object>${quotedList(words.objects)})`),
    yields: words.yields,
    ...(words.never !== undefined && { never: words.never }),
  }),
  verb: pattern(words.verbs),
});

/** One verb with its ends, before types are checked. */
export interface Occurrence {
  readonly actors: Actors;
  readonly objects: readonly Mention[];
  /** Positions in `view.lean`. */
  readonly verb: number;
  readonly verbTo: number;
  readonly end: number;
}

/** Who acts at a position: named in the sentence, else carried over from before it. */
export function actors(view: View, page: Page, at: number): Actors | undefined {
  const own = actorsAt(view, at);
  if (own && own.leads.length > 0) return own;
  if (own?.unnamed || pointing.test(view.lean.text.slice(0, at))) return undefined;
  const carried = page.carriedTo(view);
  if (!carried || !isOurs(view, at, carried)) return undefined;
  return own ? { ...carried, partners: own.partners } : carried;
}

/** `该公司获…`, where nothing is known that it points at: it is not whom the sentences before were about. */
const pointing = new RegExp(`(?:^|[，。；：])(?:该|这[家个所座])[^，。；：${anySymbol}]*$`, "u");

/** 我县举行…: the county whose page it is, and nobody else whom the sentences before were about. */
const our = new RegExp(`(?:我|本)(省|市|县|区|州|旗|镇|乡|街道|村|社区|局|公司|校|院)[^${anySymbol}]*$`, "u");

function isOurs({ lean: { text } }: View, at: number, { leads }: Actors): boolean {
  const level = our.exec(text.slice(0, at))?.[1];
  if (level === undefined) return true;
  return leads.every(({ type, text: name }) =>
    /公司|校|院|局/.test(level)
      ? type === "Organization" || type === "Agency"
      : (type === "Place" || type === "Village") && (name.endsWith(level) || !/[省市县区州旗镇乡村]$/.test(name)),
  );
}

const actor = pattern("{AOLVP}");

/** `推进甲乡实施…`: the verb nearest to the object that has an actor of its own before it. */
function verbAt(view: View, { verb }: Frame, from: number, to: number, gapFrom: number): readonly [from: number, to: number] {
  let at: readonly [number, number] = [from, gapFrom];
  if (view.lean.text[from] === "被") return at;
  for (const found of view.lean.text.slice(from, to).matchAll(verb)) {
    const begin = from + found.index;
    if (view.lean.text.slice(at[0], begin).search(actor) >= 0) at = [begin, begin + found[0].length];
  }
  return at;
}

/** `对甲引进乙项目的签约表示祝贺`: whoever says that did nothing of it. */
const spokenTo = /[，。；：]?(?:就|对|向)[^，。；：]{0,40}$/u;
const response = /^[^，。；：]{0,20}?(?:表示|给予|予以|提出|进行了|作了|作出|充分肯定|高度评价|高度赞扬)/u;
const isTopic = ({ lean: { text } }: View, from: number, to: number): boolean =>
  spokenTo.test(text.slice(clauseStart(text, from), from)) && response.test(text.slice(to));

const besideVerb = 8;

/** `甲局开展的乙活动` says whose it is; `在这里举行的乙活动` does not, and nothing is carried over into it. */
const hasActorBefore = (view: View, verb: number): boolean => view.lean.text.slice(Math.max(0, verb - besideVerb), verb).search(actor) >= 0;

export function* occurrences(one: Frame, view: View, page: Page): Generator<Occurrence> {
  for (const match of matches(view.lean, one.rule)) {
    if (
      isTopic(view, match.from, match.to) ||
      one.unless?.test(match.text("gap")) ||
      (match.text("gap").startsWith("的") && !hasActorBefore(view, match.from))
    )
      continue;
    const objectFrom = match.at("object");
    const [verb, verbTo] = verbAt(view, one, match.from, objectFrom, match.at("gap"));
    const found = (match.text("gap").startsWith("的") ? actorsBeside(view, verb) : undefined) ?? actors(view, page, verb);
    if (!found) continue;
    yield { actors: found, objects: match.mentions("object"), verb, verbTo, end: match.to };
  }
}

/** How a frame's verb is read in some place otherwise than by its own rule. */
export interface Reading {
  /** Else the frame's own. */
  readonly rule?: Rule;
  readonly predicate?: RelationType;
  /** Else those who lead. */
  readonly subjects?: readonly Mention[];
  readonly properties?: NonNullable<RelationDraft["properties"]>;
}

/** One draft for each subject and object that the ontology allows. */
export function* relate(one: Frame, view: View, found: Occurrence, reading: Reading = {}): Generator<RelationDraft> {
  const { rule = one.rule, predicate = one.predicate, subjects = found.actors.leads, properties } = reading;
  for (const subject of subjects) {
    for (const object of found.objects) {
      if (!allows(predicate, subject, object)) continue;
      yield {
        subject,
        predicate,
        object,
        ...(properties && { properties }),
        ...evidence(view, view.lean, found.verb, found.end, subject, object),
        by: verbIn(view.lean, found.verb, found.verbTo),
        extractor: rule.id,
        confidence: sureness(rule, found.actors),
      };
    }
  }
}
