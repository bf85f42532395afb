/** The year in which a page without a date was written: the latest that it names in full and does not look forward to, if it dates its news by it. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Document } from "../../../model.ts";

const known = new WeakMap<Document, string | undefined>();
const named = /(?<![\d—–~-])((?:19|20)\d{2})年(?![-—–~至到])/gu;
const clauseEnd = /[,，。;；:：、!！?？|]|\n\s*\n/u;
/** A year in a clause with one of these is yet to come. */
const ahead = /预计|计划|力争|争取|拟|将|规划|远景|目标|有望|确保|底前|年前|到(?:\d{4}年)?$|(?:到|至)(?:19|20)\d{2}年/u;
/** 曾于1996年捐资办学, 1958年始建: history, by which no page is dated. */
const past = /曾|原|当年|毕业|出生|生于|始建|建于|成立于|创办|建成于|早在|捐/u;
/** Longest stretch on either side that is looked at, in characters. */
const reach = 24;

/** YYYY, or undefined where the page names no such year. */
export function yearOfPage(document: Document): string | undefined {
  if (!known.has(document)) known.set(document, latestYear(document.text));
  return known.get(document);
}

function latestYear(text: string): string | undefined {
  let latest: string | undefined;
  let isToldOf = false;
  for (const match of matchesIn(text, named)) {
    const year = match[1]!;
    const clause = clauseAround(text, match.index, match[0].length);
    if ((latest !== undefined && year < latest) || ahead.test(clause)) continue;
    if (year !== latest) isToldOf = false;
    latest = year;
    isToldOf ||= !past.test(clause);
  }
  return isToldOf ? latest : undefined;
}

/** The clause without the line breaks of its columns. */
function clauseAround(text: string, at: number, length: number): string {
  const before =
    text
      .slice(Math.max(0, at - reach), at)
      .split(clauseEnd)
      .at(-1) ?? "";
  const after = text.slice(at + length, at + length + reach).split(clauseEnd)[0] ?? "";
  return (before + text.slice(at, at + length) + after).replace(/\s+/gu, "");
}
