/**
 * An English sentence as rules read it: each mention is one private-use character that tells its kind, so that a rule is a regular
 * expression that no name can upset. So is what stands for one: `He`, `It`, `the scheme`.
 */
import type { Article, Mention, Sentence } from "../../../model.ts";
import { kindLetters } from "../../../relate/kind-letters.ts";
import { widened } from "./place-words.ts";
import type { KnownPlaces } from "./known-places.ts";
import { isAnaphor, namedUndertaking, onlyProject, undertakingsOf } from "./undertakings.ts";
import { standIns, type Stretch } from "./stand-ins.ts";

/** A quantity stays as it is written: no English rule asks for one. */
const { Q: _, ...kinds } = kindLetters;

const first = 0xe100;
const symbols = new Map<string, string>(Object.values(kinds).map((type, index) => [type, String.fromCharCode(first + index)]));
const symbol = (letter: string): string => symbols.get(kinds[letter as keyof typeof kinds]) ?? letter;

/** `{AO}` is an agency or an organization; `{AO+}` one or several of them, as prose lists them. */
export function rule(text: string): RegExp {
  let inClass = false;
  const source = text.replace(/\\p\{\w+\}|\\.|[[\]]|\{([A-Z]+)(\+?)\}/g, (whole, letters: string | undefined, many: string) => {
    if (letters === undefined) {
      inClass = whole === "[" || (inClass && whole !== "]");
      return whole;
    }
    const all = [...letters].map(symbol).join("");
    if (inClass) return all;
    return many ? `[${all}](?:${joins}[${all}])*` : `[${all}]`;
  });
  return new RegExp(source, "gdu");
}

const joins =
  "(?:, and |, | and | & |,? together with |,? along with |,? alongside |,? in (?:partnership|collaboration|conjunction) with |, with support from )(?:the |its |their |local )?";

export interface MaskedSentence {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly text: string;
  /** By position in `text`; a mention of another sentence where a pronoun stands for it. */
  readonly mentions: readonly (Mention | undefined)[];
  /** Offsets into the sentence's text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Agencies of the whole page, each name once, first to last. */
  readonly bodies: readonly Mention[];
  /** Places and villages of the whole page. */
  readonly places: KnownPlaces;
  /** Whom and what it speaks of, in order: not the fund that only pays. */
  readonly spoken: readonly Mention[];
  /** Names inside longer ones. */
  readonly nested: readonly Mention[];
}

/** So many sentences back a word like `the scheme` still points. */
const reach = 60;

/** The sentences of an article, masked, in order. `bodies`, `places`: the agencies, and the places and villages, of the whole page. */
export function maskedSentences(
  article: Article,
  bySentence: ReadonlyMap<string, readonly Mention[]>,
  bodies: readonly Mention[],
  places: KnownPlaces,
): MaskedSentence[] {
  const named = new Map<string, Mention>();
  const undertakings = undertakingsOf(article, bySentence);
  const only = onlyProject(undertakings.all);
  const spokenOf: (readonly Mention[])[] = [];
  return article.sentences.map((sentence) => {
    const own = (bySentence.get(sentence.id) ?? []).filter((mention) => symbols.has(mention.type));
    const outer = own.filter((mention) => mention.form !== "nested").sort((a, b) => a.from - b.from || b.to - a.to);
    const stretches = outer.map(({ from, to, ...rest }) =>
      widened(sentence.text, { from, to, mention: namedUndertaking(antecedent({ from, to, ...rest }, named), undertakings) }),
    );
    const all = [...stretches, ...standIns(sentence.text, stretches, spokenOf.slice(-reach), only)].sort((a, b) => a.from - b.from);
    for (const mention of outer) if (mention.form === "name" && !isAnaphor(mention)) named.set(`${mention.type} ${mention.text}`, mention);
    const spoken = all.filter((stretch) => !isFrame(sentence.text, stretch)).map(({ mention }) => mention);
    spokenOf.push(spoken);
    return {
      article,
      sentence,
      bodies,
      places,
      spoken,
      ...masked(sentence.text, withAcronyms(sentence.text, all)),
      nested: own.filter((mention) => mention.form === "nested"),
    };
  });
}

/** `under the Town and Village Renewal Scheme`: where the money comes from, and not what the article is about. */
const isFrame = (text: string, { from, mention }: Stretch): boolean =>
  mention.type === "Project" &&
  /(?:Scheme|Programme|Program|Fund|Initiative)$/.test(mention.name ?? mention.text) &&
  /\b(?:under|through|via|from) (?:the |its |a )?(?:\d{4} )?$/.test(text.slice(Math.max(0, from - 24), from));

/** What `the council` stands for, if the article has named it (`named`: the last so far of each type and name); a mention that is a name stands for itself. */
const antecedent = (mention: Mention, named: ReadonlyMap<string, Mention>): Mention =>
  isAnaphor(mention) ? (named.get(`${mention.type} ${mention.name}`) ?? mention) : mention;

/** `Kenya Wildlife Service (KWS)` is one name. */
function withAcronyms(text: string, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const bracketed =
      last?.mention.type === stretch.mention.type && text[stretch.to] === ")" && /^\s*\((?:the )?$/.test(text.slice(last.to, stretch.from));
    if (last && bracketed) joined[joined.length - 1] = { ...last, to: stretch.to + 1 };
    else joined.push(stretch);
  }
  return joined;
}

function masked(text: string, stretches: readonly Stretch[]): Pick<MaskedSentence, "text" | "mentions" | "starts" | "ends"> {
  let made = "";
  const mentions: (Mention | undefined)[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (unit: string, from: number, to: number, mention?: Mention): void => {
    made += unit;
    mentions.push(mention);
    starts.push(from);
    ends.push(to);
  };
  let at = 0;
  for (const { from, to, mention } of stretches) {
    if (from < at) continue;
    for (; at < from; at++) add(text[at] ?? "", at, at + 1);
    add(symbols.get(mention.type) ?? "", from, to, mention);
    at = to;
  }
  for (; at < text.length; at++) add(text[at] ?? "", at, at + 1);
  return { text: made, mentions, starts, ends };
}

/** Mentions between two positions of the masked text. */
export const mentionsBetween = (view: MaskedSentence, from: number, to: number): Mention[] =>
  view.mentions.slice(from, to).filter((mention): mention is Mention => mention !== undefined);
