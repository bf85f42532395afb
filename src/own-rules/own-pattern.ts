/** Patterns of a user's rules: as those of the languages (`{A}`, `{LV+}`), and labels that the workspace's schema adds by their names: `{Product}`. */
import { isEntityLabel, isValueType, kindLetters } from "../../graph/ontology.ts";
import { hasUnspaced } from "../languages/letters.ts";
import type { Mention, MentionType, Sentence } from "../model.ts";
import { patternsOf } from "../rules/pattern.ts";
import { labelOfSymbol, symbolOf } from "../rules/symbols.ts";
import { typedStretches, type TypedText } from "../rules/typed-text.ts";

/** Behind the signs of Mailuo's own labels, in the same private range. */
const firstOwn = 0xe100;

/** What parts the members of an enumeration, in Chinese and English. */
const joins = "(?:、|[,，] ?(?:and )?|和|与|及|以及| and )";

/** The signs of labels: those that rules have letters for, and one each for the labels of a workspace's own. */
export class OwnSigns {
  readonly #own: readonly string[];

  /** @param labels as pages give them, Mailuo's own among them */
  constructor(labels: readonly string[]) {
    this.#own = labels.filter((label) => !isEntityLabel(label));
  }

  /** Undefined for what stays text: titles, occupations. */
  of(type: string): string | undefined {
    const at = this.#own.indexOf(type);
    return at >= 0 ? String.fromCharCode(firstOwn + at) : isEntityLabel(type) || isValueType(type) ? symbolOf(type) : undefined;
  }

  /** `‹Agency›`; undefined for a character that is no sign. */
  label(character: string): string | undefined {
    const own = this.#own[character.charCodeAt(0) - firstOwn];
    return own === undefined ? labelOfSymbol(character) : `‹${own}›`;
  }

  /** Any of them, as the inside of a character class. */
  get any(): string {
    const all = [...Object.values(kindLetters), ...this.#own].flatMap((type) => this.of(type) ?? []);
    return all.join("");
  }

  /** Throws a RangeError for a letter or a name that no label has, and a SyntaxError for what is no pattern. */
  pattern(text: string): RegExp {
    const signed = text.replace(/\{([A-Z][a-z][A-Za-z0-9]*)(\+?)\}/g, (_, label: string, many: string) => {
      const sign = this.of(label);
      if (sign === undefined)
        throw new RangeError(`there is no label ${label}; there are ${[...Object.values(kindLetters), ...this.#own].join(", ")}`);
      return many === "" ? sign : `${sign}(?:${joins}${sign})*`;
    });
    return patternsOf({ flags: "u", joins })(signed);
  }

  /** A sentence as rules read it: white space between Chinese characters is gone, half-width marks beside them are full-width. */
  typed({ text }: Pick<Sentence, "text">, mentions: readonly Mention[]): TypedText {
    return typedStretches(text, outermost(mentions), hasUnspaced(text) ? plainCharacter : undefined, (type: MentionType) => this.of(type));
  }
}

const widened: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）" };
const isAscii = (character: string | undefined): boolean => character !== undefined && /[\x21-\x7e]/.test(character);

function plainCharacter(text: string, at: number): string {
  const character = text[at]!;
  if (/\s/u.test(character)) return isAscii(text[at - 1]) && isAscii(text[at + 1]) ? character : "";
  return (!isAscii(text[at - 1]) && widened[character]) || character;
}

/** The longest where several overlap; names inside others stay text. */
function outermost(mentions: readonly Mention[]): { from: number; to: number; mention: Mention }[] {
  const whole = mentions.filter(({ form }) => form !== "nested").sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return whole.flatMap((mention) => {
    if (mention.from < end) return [];
    end = mention.to;
    return [{ from: mention.from, to: mention.to, mention }];
  });
}
