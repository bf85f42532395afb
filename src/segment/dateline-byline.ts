/** Bylines that stand in running text: in a dateline's bracket, or among a web page's date and source. */
import type { Block } from "./block.ts";
import { bylinesIn, shiftBylines } from "./byline.ts";
import { datelineLength } from "./dateline.ts";
import { segmentations } from "./segmentations.ts";
import type { Flow } from "./flow.ts";
import type { Byline, Span } from "../model.ts";

const bracket = /^\s*[(（]([^()（）]{2,100})[)）]/u;

/** `本报讯(记者 郑七)今年…`, `本报讯 记者郑七 通讯员吴八报道:…`. */
export function datelineBylines(block: Block, flow: Flow): Byline[] {
  if (block.kind !== "body" || block.mark !== "dateline") return [];
  const from = datelineLength(flow.text);
  const rest = flow.text.slice(from, from + 140);
  const match = [bracket, ...segmentations().map((one) => one.writerBehindDateline)].map((one) => one.exec(rest)).find(Boolean);
  if (!match) return [];
  const words = match.slice(1).find((group) => group !== undefined) ?? "";
  return inDocument(shiftBylines(bylinesIn(words), from + match[0].indexOf(words)), flow);
}

/** `2022-06-21 来源:某局 作者:郑七`. */
export const metaBylines = (block: Block, flow: Flow): Byline[] =>
  block.mark === "meta" ? segmentations().flatMap((one) => inDocument(one.metaBylines(flow.text), flow)) : [];

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
