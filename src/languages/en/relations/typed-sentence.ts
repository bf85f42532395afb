/** English sentences as typed text: what stands for a mention, `He`, `It`, `the scheme`, is one character as well. */
import type { Article, Mention, Sentence } from "../../../model.ts";
import { symbolOf } from "../../../rules/symbols.ts";
import { typedStretches, type MentionStretch, type TypedText } from "../../../rules/typed-text.ts";
import { widened } from "./place-words.ts";
import type { HeadingBodies } from "./heading-bodies.ts";
import type { KnownPlaces } from "./known-places.ts";
import { isAnaphor, namedUndertaking, onlyProject, undertakingsOf } from "./undertakings.ts";
import { standIns } from "./stand-ins.ts";

export interface TypedSentence extends TypedText {
  readonly article: Article;
  readonly sentence: Sentence;
  /** Agencies of the whole page, each name once, first to last. */
  readonly bodies: readonly Mention[];
  /** Whose page it is, where its heading tells. */
  readonly heading: HeadingBodies;
  /** Places and villages of the whole page. */
  readonly places: KnownPlaces;
  /** Whom and what it speaks of, in order: not the fund that only pays. */
  readonly spoken: readonly Mention[];
  /** Names inside longer ones. */
  readonly nested: readonly Mention[];
}

/** A quantity stays as it is written: no English rule asks for one. */
const isTyped = ({ type }: Mention): boolean => type !== "Quantity" && symbolOf(type) !== undefined;

/** So many sentences back a word like `the scheme` still points. */
const reach = 60;

/**
 * The sentences of an article, typed, in order. `bodies`, `places`: the agencies, and the places and villages, of the whole page; `heading`: whose page it is.
 */
export function typedSentences(
  article: Article,
  mentionsOf: (sentence: Sentence) => readonly Mention[],
  bodies: readonly Mention[],
  places: KnownPlaces,
  heading: HeadingBodies,
): TypedSentence[] {
  const named = new Map<string, Mention>();
  const undertakings = undertakingsOf(article, mentionsOf);
  const only = onlyProject(undertakings.all);
  const spokenOf: (readonly Mention[])[] = [];
  const texts = new Map(article.sentences.map(({ id, text }) => [id, text]));
  const textOf = (id: string): string | undefined => texts.get(id);
  return article.sentences.map((sentence) => {
    const own = mentionsOf(sentence).filter(isTyped);
    const outer = own.filter((mention) => mention.form !== "nested").sort((a, b) => a.from - b.from || b.to - a.to);
    const stretches = outer.map(({ from, to, ...rest }) =>
      widened(sentence.text, { from, to, mention: namedUndertaking(antecedent({ from, to, ...rest }, named), undertakings) }),
    );
    const all = [...stretches, ...standIns(sentence.text, stretches, spokenOf.slice(-reach), textOf, only)].sort((a, b) => a.from - b.from);
    for (const mention of outer) if (mention.form === "name" && !isAnaphor(mention)) named.set(`${mention.type} ${mention.text}`, mention);
    const spoken = all.filter((stretch) => !isFrame(sentence.text, stretch)).map(({ mention }) => mention);
    spokenOf.push(spoken);
    return {
      article,
      sentence,
      bodies,
      heading,
      places,
      spoken,
      ...typedStretches(sentence.text, withAcronyms(sentence.text, all)),
      nested: own.filter((mention) => mention.form === "nested"),
    };
  });
}

/** `under the Town and Village Renewal Scheme`: where the money comes from, and not what the article is about. */
const isFrame = (text: string, { from, mention }: MentionStretch): boolean =>
  mention.type === "Project" &&
  /(?:Scheme|Programme|Program|Fund|Initiative)$/.test(mention.name ?? mention.text) &&
  /\b(?:under|through|via|from) (?:the |its |a )?(?:\d{4} )?$/.test(text.slice(Math.max(0, from - 24), from));

/** What `the council` stands for, if the article has named it (`named`: the last so far of each type and name); a mention that is a name stands for itself. */
const antecedent = (mention: Mention, named: ReadonlyMap<string, Mention>): Mention =>
  isAnaphor(mention) ? (named.get(`${mention.type} ${mention.name}`) ?? mention) : mention;

/** `Kenya Wildlife Service (KWS)` is one name. */
function withAcronyms(text: string, stretches: readonly MentionStretch[]): MentionStretch[] {
  const joined: MentionStretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const bracketed =
      last?.mention.type === stretch.mention.type && text[stretch.to] === ")" && /^\s*\((?:the )?$/.test(text.slice(last.to, stretch.from));
    if (last && bracketed) joined[joined.length - 1] = { ...last, to: stretch.to + 1 };
    else joined.push(stretch);
  }
  return joined;
}
