/** A Chinese sentence as typed text: quotation marks and white space are gone, punctuation is full-width. */
import type { Mention, Sentence } from "../../../model.ts";
import { typedRegExp } from "../../../rules/pattern.ts";
import { symbolOf } from "../../../rules/symbols.ts";
import { typedStretches, TypedTextBuilder, type TypedText } from "../../../rules/typed-text.ts";

const widened: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）" };
const dropped = /[\s“”‘’"『』「」]/;
const isDigit = (character: string | undefined): boolean => character !== undefined && character >= "0" && character <= "9";

/** Longest first where two mentions overlap; nested ones and kinds without a symbol (titles, occupations) stay text. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const typed = mentions.filter(({ form, type }) => form !== "nested" && symbolOf(type) !== undefined);
  let end = 0;
  return typed.sort((a, b) => a.from - b.from || b.to - a.to).filter(({ from, to }) => from >= end && (end = to) > 0);
}

/** As rules read it: full-width punctuation, nothing for white space and quotation marks. */
function plainCharacter(text: string, at: number): string {
  const character = text[at] as string;
  if (character === "丶") return "、";
  if (character >= "\u3020" && character < "\uFF00") return character;
  if (dropped.test(character)) return "";
  const wide = widened[character];
  return wide === undefined || (isDigit(text[at - 1]) && isDigit(text[at + 1])) ? character : wide;
}

export const typedTextOf = ({ text }: Sentence, mentions: readonly Mention[]): TypedText =>
  withSharedEndings(
    typedStretches(
      text,
      outermost(mentions).map((mention) => ({ from: mention.from, to: mention.to, mention })),
      plainCharacter,
    ),
  );

const sharing = /[局厅院所站队馆台行厂处园社]$/u;
/** 芳苑分局长 is its 分局长. */
const branch = /分[局队]$/u;
const behindPost = typedRegExp("^(?:{P}|[、，。；：（）兼和与由]|一职|遗缺|职缺|$)", "u");

/** 庐江县教育局长吴萍 reads ‹A›局长‹P›: the body and the post share a character. */
function withSharedEndings(typed: TypedText): TypedText {
  const { text, mentions, starts, ends } = typed;
  const shared = (at: number): Mention | undefined => {
    const body = text[at] === "长" ? mentions[at - 1] : undefined;
    const isBody = body?.type === "Agency" || body?.type === "Organization";
    return isBody && sharing.test(body.text) && behindPost.test(text.slice(at + 1, at + 3)) ? body : undefined;
  };
  let first = text.indexOf("长");
  while (first >= 0 && !shared(first)) first = text.indexOf("长", first + 1);
  if (first < 0) return typed;
  const builder = new TypedTextBuilder();
  for (let at = 0; at < text.length; at++) {
    const body = shared(at);
    const [start, end] = [starts[at] as number, ends[at] as number];
    if (body && branch.test(body.text)) builder.add("分", start - 2, start - 1);
    if (body) builder.add(body.text.slice(-1), start - 1, start);
    builder.add(text[at] as string, start, end, mentions[at]);
  }
  return builder.done();
}
