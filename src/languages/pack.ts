/**
 * What a language brings: all that Mailuo knows of it. The core asks the registry for the pack of a page's language and knows no language
 * itself. Of each part a pack brings only what differs from the plain one, which stands in the stage that asks: `plainSegmentation`,
 * `plainMentions`, `plainRelations`, `plainTables`, `plainCoreference`, `plainNames`.
 */
import type { Gazetteer } from "../gazetteer/place.ts";
import type { MentionRules } from "../mention/mention-rules.ts";
import type { RelationRules } from "../relate/relation-rules.ts";
import type { NameComparison } from "../resolve/across/name-comparison.ts";
import type { Coreference } from "../resolve/within/coreference.ts";
import type { Segmentation } from "../segment/segmentation.ts";
import type { TableRules } from "../tables/table-rules.ts";
import type { Spelling } from "./spelling.ts";

/**
 * The light part: enough to tell pages in the language apart, to show its text and to compare its names across documents. Commands that
 * read no page (`decide`, `remove`, `diff`) register it alone, by shipped-basics.ts; so it must import nothing that reads one.
 */
export interface LanguageBasics {
  /** ISO 639-1, as `Article.language` has it: `zh`. */
  readonly code: string;
  /** ISO 15924: `Hani`, `Latn`. Of several languages of one script, a page is of the one whose function words it has. */
  readonly script: string;
  /** Whether white space parts words, so that a line break within a sentence stands for a space; true unless it says otherwise. */
  readonly spaced?: boolean;
  /** The words that hold its sentences together, in lower case, where languages/identification/function-words.ts has none of it. */
  readonly functionWords?: string;
  /** Where it is written in two spellings: which of them its rules and lists read. */
  readonly spelling?: Spelling;
  /** What it compares names across documents by. */
  readonly names?: Partial<NameComparison>;
  /** How the title of a deputy begins before that of the chief: `副` of 副局长. Without the flag `g`. */
  readonly deputy?: RegExp;
  /** White space that stands in a reflowed text only to fill a line: where it begins and ends, in order. */
  readonly spreadIn?: (text: string) => readonly (readonly [start: number, end: number])[];
  /** How the names of sites end that papers and offices have, as they stand beside a page's title. Without the flag `g`. */
  readonly siteName?: RegExp;
  /** How a page says of itself when it came out (the surest first) and where from: the day in digits, the name, in the first group. Without the flag `g`. */
  readonly ofPage?: { readonly published: readonly RegExp[]; readonly source: RegExp };
  /** Opens the list of places that its pages name without saying where they lie; called once. Throws where its file is missing or damaged. */
  readonly openGazetteer?: () => Gazetteer;
}

/** The whole: with what reads a page. A pack spreads its own basics. */
export interface LanguagePack extends LanguageBasics {
  /** Changes with whatever may change its answers, so that pages which an earlier one read are told. Those that Mailuo comes with go by its build. */
  readonly version?: string;
  /** How its pages are set: bylines, datelines, headings, ends of sentences. */
  readonly segmentation?: Partial<Segmentation>;
  readonly mentions?: Partial<MentionRules>;
  readonly relations?: Partial<RelationRules>;
  /** What the words over a table's columns mean, and how its rows are said. Left out, tables are read cell by cell. */
  readonly tables?: Partial<TableRules>;
  /** Which names and pointers of one document mean one thing. */
  readonly coreference?: Partial<Coreference>;
}
