/** Bylines that stand in running text: in a dateline's bracket, or among a web page's date and source. */
import { bylinesIn, shiftBylines } from "./byline.ts";
import { datelineLength } from "./dateline.ts";
import type { Block } from "./blocks.ts";
import type { Flow } from "./flow.ts";
import type { Byline, Span } from "../model.ts";

/** `本报讯(记者 郑七)今年…`, `本报讯 记者郑七 通讯员吴八报道:…`. */
export function datelineBylines(block: Block, flow: Flow): Byline[] {
  if (block.kind !== "body" || block.mark !== "dateline") return [];
  const from = datelineLength(flow.text);
  const rest = flow.text.slice(from, from + 140);
  const match = /^\s*[(（]([^()（）]{2,100})[)）]/u.exec(rest) ?? /^\s*((?:本报)?(?:全媒体)?记者[^。，,:：]{2,40}报道)[:：]/u.exec(rest);
  if (!match) return [];
  const at = from + match[0].indexOf(match[1] ?? "");
  return inDocument(shiftBylines(bylinesIn(match[1] ?? ""), at), flow);
}

/** `2022-06-21 来源:某局 作者:郑七`. */
export function metaBylines(block: Block, flow: Flow): Byline[] {
  if (block.mark !== "meta") return [];
  const match =
    /(?:作者|记者|通讯员|撰稿)\s?[:：]\s?(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}(?![:：\p{Script=Han}])){0,3})(?=$|[\s\u3000|])/u.exec(
      flow.text,
    );
  if (!match) return [];
  const role = match[0].slice(0, match[0].search(/\s?[:：]/u));
  const bylines: Byline[] = [];
  const from = match.index + match[0].length - (match[1] ?? "").length;
  for (const name of (match[1] ?? "").matchAll(/\p{Script=Han}{2,4}/gu)) {
    bylines.push({ role, person: { start: from + name.index, end: from + name.index + name[0].length } });
  }
  return inDocument(bylines, flow);
}

const inDocument = (bylines: readonly Byline[], flow: Flow): Byline[] =>
  bylines.map(({ role, person, employer }) => ({
    role,
    person: spanOf(person, flow),
    ...(employer && { employer: spanOf(employer, flow) }),
  }));

const spanOf = ({ start, end }: Span, { offsets, wide }: Flow): Span => ({
  start: offsets[start] ?? 0,
  end: (offsets[end - 1] ?? 0) + (wide?.has(end - 1) ? 2 : 1),
});
