/** The dates that a clause gives what happens in it. */
import type { Mention } from "../../../model.ts";
import { mentionsIn } from "../../../rules/typed-text.ts";
import { pattern } from "./patterns.ts";
import { typedSource } from "../../../rules/pattern.ts";
import type { Page } from "./page.ts";
import { type View } from "./view.ts";

const between = pattern("(?<first>{T})(?:至|到|—|－|-|~|～)+(?<last>{T})");
const farthest = 200;
const sentenceEnd = /[。！？]/;
const date = typedSource("{T}");

export interface When {
  readonly date?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

/** 当天 takes its date from the sentence before, whatever a reader of dates made of it. */
const sameDay = /^(?:当[天日晚]|次日|活动当[天日]|同日)/;
const valueOf = (mention: Mention | undefined): string | undefined =>
  typeof mention?.value === "string" && !sameDay.test(mention.text) ? mention.value : undefined;

/** As the ontology's properties: one day, or the first and last of several. `2022-06-14/2022-06-17` is the reader's range. */
export function whenOf(value: string | undefined): When {
  if (value === undefined) return {};
  const [startDate, endDate] = value.split("/");
  return startDate && endDate ? { startDate, endDate } : { date: value };
}

/** Points back at what the sentence before tells of. */
const pointsBack = typedSource("^(?:当天|当日|活动当天|活动现场|本[次届]|此次|该活动|活动由|[^，。]{0,4}{E}由)");

/**
 * The nearest date before `at` in the same sentence, else one between `at` and `end`; with the page, else the date of the
 * sentence before where this one points back at it: `当天`, `本次活动`.
 */
export function datedAt(view: View, at: number, end: number, page?: Page): When {
  const own = inSentence(view, at, end);
  if (!page || Object.keys(own).length > 0 || !(new RegExp(pointsBack).test(view.lean.text) || sameDay.test(view.sentence.text)))
    return own;
  const previous = page.previous(view);
  return previous ? inSentence(previous, previous.lean.text.length - 1, previous.lean.text.length) : own;
}

function inSentence(view: View, at: number, end: number): When {
  const { lean } = view;
  let start = at;
  while (start > 0 && at - start < farthest && !sentenceEnd.test(lean.text[start - 1] as string)) start--;
  const range = [...lean.text.slice(start, end).matchAll(between)].at(-1);
  if (range) {
    const [first, last] = mentionsIn(lean, start + range.index, start + range.index + range[0].length);
    const [startDate, endDate] = [valueOf(first), valueOf(last)];
    if (startDate && endDate) return { startDate, endDate };
  }
  const before = lean.text.lastIndexOf(date, at);
  const position = before >= start ? before : lean.text.slice(0, end).indexOf(date, at);
  return whenOf(valueOf(position < 0 ? undefined : lean.mentions[position]));
}
