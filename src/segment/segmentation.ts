/** What segmentation asks of a language. */
import type { Byline, Span } from "../model.ts";
import type { Block } from "./block.ts";
import type { Line } from "./lines.ts";

/** A regular expression, or whatever else tells of a line whether it is such. */
export interface LineTest {
  /** Asked again for each line: of a regular expression without the flag `g`. */
  test(line: string): boolean;
}

/** The numbers that lists of a language are counted with, beside digits and letters: 一、二、三. */
export interface Numerals {
  /** As they may stand in a class of a regular expression. */
  readonly characters: string;
  /** NaN where it is no number that lists are counted by. */
  readonly valueOf: (text: string) => number;
}

/** Lines that give the value of one thing: `建设单位：庐江县水利局`, `Contractor: Kilele Builders`. */
export interface FieldWords {
  /** Of a whole line, with the groups `key` and `value`. */
  readonly line: RegExp;
  /** Keys that are none: what somebody says, what a sentence opens with. Asked of the keys of every language. */
  readonly noKey: LineTest;
  /** What forms and notices ask for: one such line is enough. */
  readonly known: LineTest;
}

/** A key and its value in a line in which a page speaks of itself: `生成日期：2023-06-12`. */
export interface RecordEntry {
  readonly role: "published" | "title" | "source" | "other";
  /** Of several days, the lower, the surer it is the one on which the page came out; from 1. */
  readonly rank: number;
  /** Whether nothing but such a line has the key. */
  readonly sure: boolean;
  /** Where the key begins. */
  readonly start: number;
  /** Empty where there is none. */
  readonly value: Span;
}

/** Numbers as printed; a year only where it stands there. */
export interface PrintedDay {
  readonly year?: string | undefined;
  readonly month: string;
  readonly day: string;
}

/**
 * A page may mix languages, and a line is marked before it is known what the text around it is in: a line, a date or a byline is shown to the
 * rules of every language that is registered, so they must tell by words (or letters) of their own. Offsets are UTF-16 units into the line.
 */
export interface Segmentation {
  /** What stands below or beside a picture. */
  readonly caption: LineTest;
  /** Those of them that begin a caption whatever stood before. */
  readonly captionOpening: LineTest;
  /** Bylines that say who took a picture. */
  readonly pictureCredit: LineTest;
  /** Date, source and author below a web page's title. */
  readonly meta: LineTest;
  /** The paper's or the section's name and the day on one line. */
  readonly masthead: LineTest;
  /** Date, page number, editor. */
  readonly furniture: LineTest;
  /** `相关新闻`, `RELATED STORIES`. */
  readonly pointer: LineTest;
  /** What a site puts around every text and no text has: where one is, links to other pages, tools for the reader, its footer. */
  readonly boilerplate: LineTest;
  /** What stands in a site's footer, and elsewhere as well: it is boilerplate beside such a line. */
  readonly footer: LineTest;
  /** The head over short pieces. */
  readonly briefs: LineTest;
  /** `一、加强领导`: a paragraph or head with a number of this language. */
  readonly enumerated: LineTest;
  /** Those of them that always begin a paragraph of their own. */
  readonly sectionNumber: LineTest;
  /** How sentences begin, and headings hardly ever. */
  readonly sentenceOpening: LineTest;
  /** Those of them that no section head begins with, though it has no comma. */
  readonly reportOpening: LineTest;
  /** Headlines that end as a sentence goes on. */
  readonly headlineEnding: LineTest;
  /** Two lines, a line end between them, that are one headline. */
  readonly headlineOverLines: LineTest;
  /** A line of somebody's name and post, or of a time and the post held then, as lists of members and careers have them. */
  readonly postLine: LineTest;
  /** Words over the columns of a table, without spaces. */
  readonly columnHead: LineTest;
  /** A dateline with a bracket that names the writer. */
  readonly signedDateline: LineTest;
  /** Of an article's first line in this language: whether it only labels the headline below it. */
  readonly label: LineTest;

  /** The names of a line that is nothing but a byline; none where it names nobody; undefined where it is no byline. */
  readonly bylineOf: (line: string) => readonly Byline[] | undefined;
  /** The name of a line that is nothing but a name, as some papers sign what is above. */
  readonly signatureOf: (line: string) => readonly Byline[];
  /** How long the dateline is that a line opens with; 0 where there is none. */
  readonly datelineLength: (line: string) => number;
  /** Who wrote, in the first group, right behind a dateline and outside of brackets. */
  readonly writerBehindDateline: RegExp;
  /** The pairs of key and value of a line in which a page speaks of itself; none in any other. */
  readonly recordIn: (line: string) => readonly RecordEntry[];
  /** The names in a line of a web page's date and source. */
  readonly metaBylines: (line: string) => readonly Byline[];
  /** What stands behind year and month of a date in digits, beside `-`, `/` and `.`; as in a class of a regular expression. */
  readonly dateMarks: readonly [year: string, month: string];
  /** The first day in a text that is written with words of this language. */
  readonly dayIn: (text: string) => PrintedDay | undefined;
  /**
   * Whether the full stop at `at` ends a sentence: false where it shortens a word or stands inside a name of this language. `text` may end with the stop; the question
   * is then whether it would end one if another sentence followed.
   */
  readonly endsSentence: (text: string, at: number) => boolean;
  /** Whether a line without a stop plainly runs into the next by its last or that one's first words. */
  readonly runsOn: (line: string, next: string) => boolean;
  /** Whether a heading and the body right below it, both apart from what is above, are another article. `text` is the page's. */
  readonly beginsArticle: (text: string, heading: Block, body: Block) => boolean;
  readonly numerals: Numerals;
  readonly fields: FieldWords;
  /** A page's blocks by a reading of this language's own; undefined where the page is not set so. For pages that were told no title. */
  readonly blocksOf: (text: string, lines: readonly Line[]) => readonly Block[] | undefined;
}

const never: LineTest = /(?!)/u;

/** Capitals and few words. */
const shouted: LineTest = { test: (line) => /^[\P{Ll}]{2,30}$/u.test(line) && line.split(/\s+/).length <= 3 };

/** A language of which nothing is known but its script: layout, punctuation, digits and capitals tell. */
export const plainSegmentation: Segmentation = {
  caption: never,
  captionOpening: never,
  pictureCredit: never,
  meta: never,
  masthead: never,
  furniture: never,
  pointer: never,
  boilerplate: never,
  footer: never,
  briefs: never,
  enumerated: never,
  sectionNumber: never,
  sentenceOpening: never,
  reportOpening: never,
  headlineEnding: never,
  headlineOverLines: never,
  postLine: never,
  columnHead: never,
  signedDateline: never,
  label: shouted,
  bylineOf: () => undefined,
  signatureOf: () => [],
  datelineLength: () => 0,
  writerBehindDateline: /(?!)/u,
  recordIn: () => [],
  metaBylines: () => [],
  dateMarks: ["", ""],
  dayIn: () => undefined,
  endsSentence: () => true,
  runsOn: () => false,
  beginsArticle: () => false,
  numerals: { characters: "", valueOf: () => NaN },
  fields: { line: /(?!)/u, noKey: never, known: never },
  blocksOf: () => undefined,
};
