/** Annotated pages → the blocks that a typesetter is handed: headlines, paragraphs without the lines they stand on, captions, fields. */
import type { GoldArticle } from "../annotate/gold.ts";
import { withoutSpace } from "../annotate/dense-text.ts";
import stringWidth from "string-width";

export type SetKind = "kicker" | "headline" | "subhead" | "caption" | "field" | "body";

export interface SetBlock {
  readonly kind: SetKind;
  /** On one line. */
  readonly text: string;
}

export interface SetArticle {
  readonly blocks: readonly SetBlock[];
}

export interface SetPage {
  readonly language: "zh" | "en";
  /** What stands above the first article: a paper's name, place and day. */
  readonly masthead: readonly string[];
  readonly articles: readonly SetArticle[];
}

export function setPageOf(text: string, articles: readonly GoldArticle[]): SetPage {
  const language = /\p{Script=Han}/u.test(text) ? "zh" : "en";
  const titles = new Set(articles.map(({ title }) => withoutSpace(title)));
  const paragraphs = (part: string): string[] => paragraphsOf(part, { language, titles });
  return {
    language,
    masthead: paragraphs(text.slice(0, articles[0]?.start ?? 0)),
    articles: articles.map(({ start, end, title }) => ({ blocks: kindsOf(paragraphs(text.slice(start, end)), title) })),
  };
}

/** In columns of a terminal: a line that ends so far from the widest of its article, or farther, ends a paragraph. */
const room = { zh: 8, en: 13 } as const;
/** On pages whose lines are not broken each line is a paragraph. */
const longestPrinted = 130;

interface Setting {
  readonly language: SetPage["language"];
  readonly titles: ReadonlySet<string>;
}

function paragraphsOf(part: string, { language, titles }: Setting): string[] {
  const joint = language === "zh" ? "" : " ";
  const widest = Math.max(...part.split("\n").map((line) => stringWidth(line.trimEnd())));
  const found: string[] = [];
  let open = false;
  for (const line of part.split("\n")) {
    const words = line.trim().replace(/\s{2,}/g, " ");
    const last = found.at(-1) ?? "";
    if (words === "" || /^[-*_]{3,}$/.test(words)) open = false;
    else {
      const isOpen = (open && !/^(?:\s{2}|\u3000|\t)/.test(line)) || isCut(last, words);
      if (isOpen && !titles.has(withoutSpace(last))) found[found.length - 1] = last + (/[\p{L}\d]-$/u.test(last) ? "" : joint) + words;
      else found.push(words);
      open = widest <= longestPrinted && stringWidth(line.trimEnd()) > widest - room[language];
    }
  }
  return found;
}

/** As captions begin on the annotated pages. */
const caption = /^(?:图为|\[图片说明\]|【图片说明】|图片说明)|^Photo:/u;

/** A paragraph that a column's end has cut: it ends within a sentence. */
const isCut = (text: string, next: string): boolean =>
  stringWidth(text) > 40 && /[，。,.].*[\p{L}\d，、,]$/u.test(text) && !caption.test(text) && !/^[A-Z"“]/.test(next);

const field = /^[^：:，。]{2,8}[：:]\s*\S{1,40}$/u;

/** `title` is the headline's words, which may stand on several lines, below a kicker. */
function kindsOf(paragraphs: readonly string[], title: string): SetBlock[] {
  const wanted = withoutSpace(title);
  const blocks: SetBlock[] = [];
  let headline = "";
  let seen = false;
  for (const text of paragraphs) {
    const solid = withoutSpace(text);
    if (!seen && wanted.startsWith(withoutSpace(headline) + solid)) {
      headline += headline === "" ? text : ` ${text}`;
      seen = withoutSpace(headline) === wanted;
      if (seen) blocks.push({ kind: "headline", text: headline });
    } else if (!seen) blocks.push({ kind: "kicker", text });
    else if (blocks.at(-1)?.kind === "headline" && /^[—―-]{2}/u.test(text)) blocks.push({ kind: "subhead", text });
    else if (caption.test(text)) blocks.push({ kind: "caption", text });
    else blocks.push({ kind: field.test(text) ? "field" : "body", text });
  }
  return seen ? blocks : paragraphs.map((text, at) => ({ kind: at === 0 ? "headline" : "body", text }));
}

/** What an article has of a kind; undefined where it has none. */
export const textOf = ({ blocks }: SetArticle, wanted: SetKind): string | undefined =>
  blocks
    .filter(({ kind }) => kind === wanted)
    .map(({ text }) => text)
    .join(" ") || undefined;

/** Fields that follow each other, two or more, stand together; any other block alone. */
export function withFields(blocks: readonly SetBlock[]): (readonly SetBlock[])[] {
  const groups: SetBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === "field" && last?.[0]?.kind === "field") last.push(block);
    else groups.push([block]);
  }
  return groups;
}

export const keyAndValue = ({ text }: SetBlock): readonly [string, string] => {
  const at = text.search(/[：:]/u);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};
