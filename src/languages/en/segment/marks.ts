/** What lines of English pages show of themselves by their words. */
import type { Segmentation } from "../../../segment/segmentation.ts";

const months = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

const caption =
  /^(?:photo|picture|pictured|caption|above|below|left|right|inset|image)\s?:|^(?:photo|photographs?|pictures?) (?:by|courtesy)\b|\((?:file )?photo(?:s)?\b[^()]{0,60}\)\.?$|\((?:courtesy|photo|picture)[^()]{0,60}\)$|[./|] ?(?:photo|picture) by [A-Z][\p{L} .'-]{2,40}$|\/ ?(?:courtesy|file|handout)$/iu;
const day = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${months} \d{1,2},? \d{4}|\d{1,2} ${months},? \d{4})`;
const dayOfPage = new RegExp(String.raw`^${day}(?:$|\s*[|·—–-])`, "u");
const pageNumber = /^(?:PAGE|Page) \d+$/u;
const masthead = new RegExp(
  String.raw`^[A-Z][^.]{2,50}?\s{2,}(?:[A-Z][a-z]+day,? )?(?:\d{1,2} ${months},? \d{4}|${months} \d{1,2},? \d{4})(?:\s{2,}[\w .:]{1,30})?$`,
  "u",
);
const meta = /^(?:Published|Posted|Updated|Source)\s?[:：]/u;
const pointer = /^(?:RELATED(?: STOR(?:Y|IES))?|Related stor(?:y|ies)|More news|In other news)[:：]?$/u;
const briefs = /^[■□◆●▲★【]?(?:news in brief|in brief|briefs|notices|picture news)[】:：]?$/iu;

const smallWord =
  /\b(?:the|a|an|of|in|on|at|to|for|from|with|by|and|or|but|is|are|was|were|has|have|had|that|which|who|as|its|their|his|her|said|will|be)$/i;

export const marks = {
  caption,
  furniture: { test: (line) => dayOfPage.test(line) || pageNumber.test(line) },
  masthead,
  meta,
  pointer,
  briefs,
  runsOn: (line) => smallWord.test(line.slice(-12)),
  columnHead:
    /^(?:no\.?|names?|titles?|positions?|posts?|office|address|village|ward|county|amount|cost|location|project|contractor|status|date)$/iu,
  fields: {
    line: /^[【[]?(?<key>\p{Lu}[\p{L}\p{N}'’/&().-]*(?: [\p{L}\p{N}'’/&().-]+){0,4})[】\]]?\s?[:：]\s*(?<value>\S.*)$/u,
    noKey: /\p{Ll} \p{Ll}+ \p{Ll}+ \p{Ll}/u,
    known:
      /^(?:chair(?:man|person|woman)?|clerk|present|(?:members?|(?:parish )?councill?ors|cllrs|selectmen|commissioners|others?|also|staff) (?:present|in attendance|absent)|(?:also )?in attendance|apologies(?: for absence)?|absent|contact(?: (?:officer|person|name|details))?|ref(?:erence)?(?: (?:no\.?|number))?|application (?:no\.?|number)|wards?(?: affected)?|date(?: of (?:meeting|decision))?|time|venue|location|address|tel(?:ephone)?|phone|e-?mail|applicant|agent|(?:case|lead|report) officer|report (?:of|by|author)|decision maker|portfolio holder|contractor|client|(?:contract )?value|budget|status|deadline|(?:closing|start|end) date)$/iu,
  },
} satisfies Partial<Segmentation>;
