/**
 * A page as a language reads it that brings rules and no reading of its own. A rule states one relation (`states`), from each mention of its
 * group `subject` to each of `object`. A group `verb` tells it, else the whole match is a phrase that says it by itself; a group of
 * the name of one of the relation's properties gives that: the value of the mention in it, or its text.
 */
import { isRelationType, relations, type PropertyType, type PropertyValue, type RelationType } from "../../graph/ontology.ts";
import type { Article, Mention, Sentence, StatementStatus } from "../model.ts";
import { matches, type Match } from "../rules/match.ts";
import type { Rule } from "../rules/rule.ts";
import { typedTextOf, type TypedText } from "../rules/typed-text.ts";
import type { PropertyTypes } from "../../graph/schema/graph-schema.ts";
import type { RelationDraft } from "./draft.ts";
import { evidence, verbOf } from "./evidence.ts";
import type { MentionedPage, RelationReading, RelationRules, StandingWord } from "./relation-rules.ts";
import { plainStanding } from "./standing/plain-standing.ts";
import type { Told } from "./standing/told.ts";

/** A rule that states one relation, with the properties that the relation may have. */
export interface StatingRule {
  readonly rule: Rule;
  readonly predicate: RelationType;
  readonly properties: PropertyTypes;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

export class ReadingByRules implements RelationReading {
  readonly #rules: readonly StatingRule[];
  readonly #standing: readonly StandingWord[];
  readonly #typed = new Map<string, TypedText>();

  /** Throws a RangeError where a rule states no one relation, or its pattern has no group `subject` or `object`. */
  constructor(
    private readonly page: MentionedPage,
    private readonly language: string,
    { families, standing = [] }: Pick<RelationRules, "families" | "standing">,
  ) {
    this.#rules = families.flatMap((family) => family.rules.map(statingRule));
    this.#standing = standing;
  }

  *drafts(): Generator<RelationDraft> {
    for (const article of this.page.articles) {
      if (article.language !== this.language) continue;
      for (const sentence of article.sentences) {
        if (sentence.kind === "byline") continue;
        const typed = this.#typedText(sentence);
        for (const stating of this.#rules)
          for (const match of matches(typed, stating.rule)) yield* draftsOf(stating, match, { sentence, typed });
      }
    }
  }

  standing(sentence: Sentence, told: Told): StatementStatus | undefined {
    return plainStanding(this.#typedText(sentence), told, this.#standing);
  }

  typedTexts(_: Article, sentence: Sentence): readonly TypedText[] {
    return [this.#typedText(sentence)];
  }

  #typedText(sentence: Sentence): TypedText {
    const known = this.#typed.get(sentence.id);
    if (known) return known;
    const made = typedTextOf(sentence, this.page.mentionsOf(sentence));
    this.#typed.set(sentence.id, made);
    return made;
  }
}

function statingRule(rule: Rule): StatingRule {
  const [predicate, ...more] = rule.states;
  if (predicate === undefined || more.length > 0 || !isRelationType(predicate))
    throw new RangeError(`the rule ${rule.id} must state one relation of the schema; it states ${rule.states.join(", ") || "none"}`);
  const missing = groupsMissing(rule.pattern);
  if (missing.length > 0) throw new RangeError(`the pattern of the rule ${rule.id} has no group ${missing.join(", ")}`);
  return { rule, predicate, properties: relations[predicate].properties };
}

/** Of the groups for the two ends those that a pattern lacks. */
export const groupsMissing = (pattern: RegExp | undefined): readonly string[] =>
  ["subject", "object"].filter((group) => pattern?.source.includes(`(?<${group}>`) !== true);

/** What a match states, for each pair of its ends. */
export function* draftsOf(
  { rule, predicate, properties: types }: StatingRule,
  match: Match,
  { sentence, typed }: { readonly sentence: Sentence; readonly typed: TypedText },
): Generator<RelationDraft> {
  const properties = propertiesOf(types, match);
  for (const subject of match.mentions("subject"))
    for (const object of match.mentions("object"))
      yield {
        ...{ subject, predicate, object, properties, extractor: rule.id, confidence: rule.confidence },
        ...evidence({ sentence }, typed, match.from, match.to, subject, object),
        by: match.at("verb") >= 0 ? verbOf(typed, match) : "phrase",
      };
}

const propertiesOf = (types: PropertyTypes, match: Match): Record<string, PropertyValue> =>
  Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => {
      const value = valueOf(type, match.mentions(name)[0], match.text(name));
      return value === undefined || value === "" ? [] : [[name, value]];
    }),
  );

/** A sum in another currency is no `amountCny`, and words are no day. */
function valueOf(type: PropertyType, mention: Mention | undefined, text: string): PropertyValue | undefined {
  const value = mention?.value;
  if (type === "string") return typeof value === "string" ? value : (mention?.text ?? text);
  if (type === "date") return mention?.type === "Date" && typeof value === "string" && day.test(value) ? value : undefined;
  return typeof value === "number" && (mention?.type !== "Money" || mention.unit === undefined) ? value : undefined;
}
