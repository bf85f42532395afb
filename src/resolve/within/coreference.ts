/** What finding the names of one document that mean one thing asks of a language. */
import type { Gazetteer } from "../../gazetteer/place.ts";
import type { Article, Document, Mention } from "../../model.ts";
import type { Groups } from "./group.ts";

/** What a page says of its names, as a language's rules may ask it. Lengths are UTF-16 units. */
export interface PageOfNames {
  readonly document: Document;
  readonly articles: readonly Article[];
  readonly gazetteer: Gazetteer;
  /** 清镇市 for 市 on a page of 清镇市; undefined where the page does not tell. */
  divisionAt(level: string, mention: Mention): string | undefined;
  /** The county, city or province that the article of a mention is about. */
  homeName(mention: Mention): string | undefined;
  /**
   * The last mention before `mention` in its article (or its own cell, item or field) that fits, else the first after it there. `what` names
   * what is looked for: whatever fits is sought once for all that ask for the same.
   */
  nearest(mention: Mention, what: string, fits: (other: Mention) => boolean): Mention | undefined;
  /** The mentions that begin at most `reach` units before it in its sentence, the last first. */
  before(mention: Mention, reach: number): Iterable<Mention>;
  /** The names inside a longer mention, in text order. */
  nestedIn(mention: Mention): readonly Mention[];
  /** Up to `length` units right before it in its sentence. */
  textBefore(mention: Mention, length: number): string;
  /** The same right after it. */
  textAfter(mention: Mention, length: number): string;
  /** Made once a page, by what it is called. */
  once<Made>(what: string, make: () => Made): Made;
}

/** A name in full, as a short one on the page stands for it. */
export interface FullName {
  readonly name: string;
  /** Why it is the full name, in words. */
  readonly reason?: string;
  /** The village that completes the name. */
  readonly village?: Mention;
}

/** 王书记, 老王, Smith. */
export interface ShortPerson {
  readonly surname: string;
  /** What the page must say of the one who is meant: 书记. */
  readonly title?: string | undefined;
}

/**
 * A name is read by the rules of its article's language and by those of the languages in whose script it is written: an English name in a
 * Chinese article by both. Where several rule, keys are made by one after the other, and the first that knows an answer gives it.
 */
export interface Coreference {
  /** Two forms of an agency's name with the same key are one: 清镇市发改局 and 清镇市发展和改革局. */
  readonly bodyKey: (name: string) => string;
  /** The same of an organization. */
  readonly organizationKey: (name: string) => string;
  /** 清镇一中 and 第一中学校 in one form: …第一中学. */
  readonly institutionName: (name: string) => string;
  /** An agency's name as it is formally written: 长汀县人民法院. */
  readonly formalName: (name: string) => string;
  /** An agency, organization or event whose name is not whole (县水利局), in full by what the page says; `name`: as the mention has it so far. */
  readonly fullName: (mention: Mention, name: string, groups: Groups, page: PageOfNames) => FullName | undefined;
  /** Organizations that every county has: 第一中学. */
  readonly isOfEveryCounty: (name: string) => boolean;
  /** Whether the short form of a place is no abbreviation in the name of a body, before the rest of that name: 香港|房屋委员会, 义乌|县委. */
  readonly isShortInBodies: (place: string, rest: string) => boolean;
  /** The place at the start of a body's name; empty where there is none. */
  readonly placeBefore: (name: string) => string;
  /** Whether a body named so may be another whose name ends so: for sure, if no place begins it, or never. */
  readonly mayEndLonger: (name: string) => "surely" | "unless it begins with a place" | "never";
  /** Whether a name begins with a place by its words. */
  readonly beginsWithPlace: (name: string) => boolean;
  /** Joins the agencies of a page by rules that only this language has; of each language, after all others. */
  readonly joinAgencies: (groups: Groups) => void;
  /** What a short form of a place leaves out: 市. */
  readonly placeEndings: readonly string[];
  /** A place in full, by what stands somewhere on the page. */
  readonly fullPlace: (name: string, page: PageOfNames) => string | undefined;

  /** Undefined for a full name. */
  readonly shortPerson: (name: string) => ShortPerson | undefined;
  /** Of a full name, as short ones have it; undefined where the rules do not know it. */
  readonly surnameOf: (name: string) => string | undefined;
  /** What somebody is by the words right before the name, where nobody is two of these at once: villager, reporter, head of a bureau. */
  readonly roleBefore: (before: string) => string | undefined;
  /** Whether what stands between a body and a person is no post of the person's there. */
  readonly isNoPost: (between: string) => boolean;

  /** Without what says of an undertaking nothing that tells it from others: 项目, 建设. Of a name without marks and spaces. */
  readonly tellingPart: (name: string) => string;
  /** What makes two undertakings of one name two: 一期, 2号. */
  readonly distinctions: (name: string) => readonly string[];
  /** 杨梅文化旅游节 for 第六届杨梅文化旅游节. */
  readonly withoutEdition: (name: string) => string;
  /** What is held, and called by the end of its name: 杨梅节. */
  readonly isOccasion: (name: string) => boolean;

  /** What an acronym of a name may be, in capitals. */
  readonly initialsOf: (name: string) => readonly string[];
  /** The short name that the text gives right after the full one: （以下简称“乙”）. */
  readonly introducedBy: (after: string) => string | undefined;
  /** An anaphor without its pointing word: 公司 of 该公司. */
  readonly nounOf: (anaphor: string) => string;
  /** How names end that such a noun can stand for; undefined where they end as it does. */
  readonly endingFor: (noun: string) => RegExp | undefined;
  /** Of what such a noun stands for, the name that begins a body's: 高桥村 of 高桥村党支部 for 村; undefined where none does. */
  readonly namedInBody: (noun: string, body: string) => string | undefined;
  /** Whether what stands before a name puts it beside another: 会同乙局. */
  readonly isBeside: (before: string) => boolean;
}

/** The first letters of the words of a name, in capitals, without those words. */
export const initials = (name: string, without: ReadonlySet<string> = new Set()): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => !without.has(word.toLowerCase()))
    .map((word) => word[0] ?? "")
    .join("")
    .toUpperCase();

const ownWords = (name: string): string[] => name.toLowerCase().split(/\s+/u).filter(Boolean);

/** A language that writes surnames last and puts spaces between words. */
export const plainCoreference: Coreference = {
  bodyKey: (name) => name,
  organizationKey: (name) => name,
  institutionName: (name) => name,
  formalName: (name) => name,
  fullName: () => undefined,
  isOfEveryCounty: () => false,
  isShortInBodies: () => false,
  placeBefore: () => "",
  mayEndLonger: () => "never",
  beginsWithPlace: () => false,
  joinAgencies: () => {},
  placeEndings: [],
  fullPlace: () => undefined,
  shortPerson: (name) => {
    const [surname, more] = ownWords(name);
    return surname === undefined || more !== undefined ? undefined : { surname };
  },
  surnameOf: (name) => (ownWords(name).length > 1 ? ownWords(name).at(-1) : undefined),
  roleBefore: () => undefined,
  isNoPost: () => false,
  tellingPart: (name) => name,
  distinctions: () => [],
  withoutEdition: (name) => name,
  isOccasion: () => false,
  initialsOf: (name) => [initials(name)],
  introducedBy: () => undefined,
  nounOf: (anaphor) => anaphor,
  endingFor: () => undefined,
  namedInBody: () => undefined,
  isBeside: () => false,
};
