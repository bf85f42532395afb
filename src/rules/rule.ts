/** Rules by name: each has an id that its finds carry, examples that it must read, and its confidence from its language's table. */
import type { MentionType } from "../model.ts";

/** A row of a language's table: what a rule's finds are worth, and what they were worth when last counted. */
export interface Confidence {
  /** 0 to 1. */
  readonly confidence: number;
  /** Of its finds on the annotated pages, how many the annotation has and how many it has not. */
  readonly right?: number;
  readonly wrong?: number;
}

/** What a language gives of a rule. */
export interface RuleDefinition {
  /** Over typed text or text; left out where code finds it. */
  readonly pattern?: RegExp;
  /**
   * Sentences that it must read. Of a relation rule, its mentions marked as in tests/relate/marked.ts: `{A:甲局}投入{M:5万元}修建{J:乙桥}。`
   * Of a mention rule, what it must find marked: `记者{P:王芳}报道`.
   */
  readonly yields: string | readonly string[];
  /** Sentences in which it must find nothing, where it can go wrong. */
  readonly never?: string | readonly string[];
  /** Relation types, or properties of its subjects, that its finds state, if not those of its family. */
  readonly states?: readonly string[];
}

/** A rule as it is matched. */
export interface Rule extends RuleDefinition {
  /** `zh/funding/sum-for-project`: language, family, name. */
  readonly id: string;
  /** 0 to 1, where the sentence itself names all that the rule asks for. */
  readonly confidence: number;
  readonly states: readonly string[];
}

/** What the rules of a family have in common. */
export interface FamilyDefinition {
  /** The language's table: by rule id. */
  readonly confidences: Readonly<Record<string, Confidence>>;
  readonly states?: readonly string[];
  readonly finds?: readonly MentionType[];
}

/** The rules of one subject matter in one language. */
export class RuleFamily {
  readonly rules: Rule[] = [];

  /** `name`: language and subject, `zh/funding`. */
  constructor(
    readonly name: string,
    private readonly about: FamilyDefinition,
  ) {}

  /** Labels and kinds of value that its finds have, where it finds mentions. */
  get finds(): readonly MentionType[] {
    return this.about.finds ?? [];
  }

  /** Throws a RangeError where the table has no row for the rule, or the family has it already. */
  rule(name: string, definition: RuleDefinition): Rule {
    const id = `${this.name}/${name}`;
    const row = this.about.confidences[id];
    if (row === undefined) throw new RangeError(`the rule ${id} has no row in its language's table of confidences`);
    if (this.rules.some((rule) => rule.id === id)) throw new RangeError(`there are two rules ${id}`);
    const rule: Rule = { ...definition, id, confidence: row.confidence, states: definition.states ?? this.about.states ?? [] };
    this.rules.push(rule);
    return rule;
  }
}

/** One or many, as a list. */
export const examplesOf = (examples: string | readonly string[] | undefined): readonly string[] =>
  examples === undefined ? [] : typeof examples === "string" ? [examples] : examples;
