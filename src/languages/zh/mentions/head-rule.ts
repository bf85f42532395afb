/** A rule for names that end in one of some heads: 局, 有限公司, 小区. The tables are lists of these. */
import type { MentionType } from "../../../model.ts";
import type { ExtentRule } from "./extent.ts";
import type { SuffixKind } from "./suffix-rules.ts";
import { wordList } from "./tables/word-list.ts";

export interface HeadRule extends ExtentRule {
  readonly type: MentionType;
  /** Which of suffix-rules.ts it belongs to. */
  readonly kind: SuffixKind;
  /** Fewest characters between place and head. */
  readonly least: number;
  /** Confidence of the name with its place (清镇市公安局), and with 市 or 县 alone for it (市公安局). */
  readonly withPlace: number;
  /** Of a name with words before the head and no place: 红星小学. */
  readonly withCore: number;
  /** Of the head by itself: 妇幼保健院. */
  readonly alone: number;
  /** A core of general words alone (居民小区) names nothing. */
  readonly specific?: boolean;
  /** What must not stand right after. */
  readonly notBefore?: RegExp;
  /** What must stand right after: 危化品科 before 科长. */
  readonly onlyBefore?: RegExp;
  /** A name of another kind may begin where this one ends: 民生路 | 碧水华庭小区. */
  readonly stop?: boolean;
  /** A core that makes another word of the head: 常 before 委. */
  readonly notCore?: RegExp;
  /** 北京市分行 of a bank named right before is part of that bank's name: what that name ends with. */
  readonly branch?: RegExp;
  /** Every word of the core is a single character or a name to the dictionary: what the gazetteer does not list is rare, and common words before 市 are no city. */
  readonly strict?: boolean;
  /** A core that is the only one allowed. */
  readonly onlyCore?: RegExp;
}

/** The same rule for each of the heads in a list. */
export const heads = (list: string, rule: HeadRule): readonly (readonly [string, HeadRule])[] =>
  wordList(list).map((head) => [head, rule] as const);
