/** What a page says of itself in its text: `发布时间：2023-06-12 来源：泥河镇`. */
import { languages } from "../languages/registry.ts";
import { looseDay } from "./document.ts";

/** Where pages say it, above the text or below it, in UTF-16 units. */
const reach = 3000;
const longestSource = 40;

export interface SaidOfPage {
  /** YYYY-MM-DD. */
  readonly published: string | undefined;
  readonly source: string | undefined;
}

export function saidIn(text: string): SaidOfPage {
  const parts = text.length <= 2 * reach ? [text] : [text.slice(0, reach), text.slice(-reach)];
  const patterns = languages().flatMap(({ ofPage }) => (ofPage === undefined ? [] : [ofPage]));
  const first = <Found>(of: (part: string) => Found | undefined): Found | undefined => parts.map(of).find((found) => found !== undefined);
  return {
    published: first((part) =>
      patterns.flatMap(({ published }) => published).reduce<string | undefined>((day, one) => day ?? dayOf(one.exec(part)), undefined),
    ),
    source: first((part) => patterns.reduce<string | undefined>((name, { source }) => name ?? nameOf(source.exec(part)), undefined)),
  };
}

const dayOf = (found: RegExpExecArray | null): string | undefined => (found?.[1] === undefined ? undefined : looseDay(found[1]));

const nameOf = (found: RegExpExecArray | null): string | undefined => {
  const name = found?.[1]?.trim();
  return name !== undefined && name !== "" && name.length <= longestSource ? name : undefined;
};
