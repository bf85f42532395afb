/** Headings over a paragraph that sets a scene of its own: another article begins there. */
import type { Block } from "../../../segment/block.ts";

export const beginsArticle = (text: string, heading: Block, body: Block): boolean =>
  inTwoParts(text, heading, body) || movesOn(text, heading, body);

/** `某镇：某事`, `捐建卫生院 情系故乡` over a paragraph that sets a scene of its own: a headline, not a section's. */
function inTwoParts(text: string, block: Block, next: Block): boolean {
  const words = text.slice(block.start, block.end);
  if (words.length < 8 || !/\p{Script=Han}/u.test(words)) return false;
  const opening = text.slice(next.start, next.start + 24);
  return (
    /^[^：:]{3,14}[：:][^：:]{4,}/u.test(words) || (/\p{Script=Han}[\s\u3000]+\p{Script=Han}/u.test(words) && sceneOpening.test(opening))
  );
}

/** Apart from what stands above and below, over a paragraph that opens in a town or village of which the page has not spoken: news from elsewhere. */
function movesOn(text: string, block: Block, next: Block): boolean {
  if (next.gap === 0 || !/\p{Script=Han}{4}/u.test(text.slice(block.start, block.end))) return false;
  const place = newScene.exec(text.slice(next.start, next.start + 40))?.[1];
  return place !== undefined && !((firstSaid(text).get(place.slice(-3)) ?? Infinity) + 3 <= block.start);
}

let said: { readonly text: string; readonly first: ReadonlyMap<string, number> } | undefined;

/** Where the page has the last three characters of each name of a village for the first time; read once for all headings of a page. */
function firstSaid(text: string): ReadonlyMap<string, number> {
  if (said?.text === text) return said.first;
  const first = new Map<string, number>();
  for (const { index } of text.matchAll(/村|社区|嘎查/gu)) {
    const end = index + (text[index] === "村" ? 1 : 2);
    const ending = text.slice(Math.max(0, end - 3), end);
    if (!first.has(ending)) first.set(ending, end - 3);
  }
  said = { text, first };
  return first;
}

/** `12月3日，灵空山镇柏子村`, `沙溪镇直塘社区近日`, `法中乡支角村的`. */
const newScene =
  /^\s*(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日[^，,。]{0,6}[，,])?(?:[^，,。的]{2,8}?[省市县区])?([^，,。的省市县区]{1,7}(?:镇|乡|街道|苏木)[^，,。的]{1,7}?(?:村|社区|嘎查))/u;

const sceneOpening = /^\s*(?:本报讯|\d{1,2}月\d{1,2}日|[^，。]{2,12}[县市区乡镇村])/u;
