/**
 * Pages with their mentions marked in the text, for tests of relate/ and resolve/:
 * `{A:{L#520181:清镇市}公安局}` is an agency with a place of a known code nested in it, `{T=2024-05-03:5月3日}` a date with its value,
 * `{M=5000000:500万元}` money, `{!V:该村}` an anaphor, `{V@泥河镇:大塘村}` a village that its sentence gives to a township. A line that begins with `K|`, `T|` or `W|` is a kicker, a headline or a byline, with `F|` a field, any other a paragraph.
 */
import type { Gazetteer, GazetteerPlace, PlaceLevel } from "../../src/gazetteer/place.ts";
import type { Article, Byline, Document, Language, Mention, MentionType, Sentence, SentenceKind } from "../../src/model.ts";
import { kindLetters } from "../../graph/ontology.ts";

const types: Readonly<Record<string, MentionType>> = kindLetters;
const kinds: Readonly<Record<string, SentenceKind>> = { K: "kicker", T: "title", W: "byline", F: "field" };

interface Mark {
  readonly from: number;
  to: number;
  readonly type: MentionType;
  readonly code: string | undefined;
  readonly township: string | undefined;
  readonly value: string | undefined;
  readonly anaphor: boolean;
  readonly nested: boolean;
}

/** The text without its marks, and the marks with offsets into it. */
function unmark(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  let text = "";
  const token = /\{(!?)([PAVLOJDEHTMQ])(?:#(\d+))?(?:@([^:]+))?(?:=([^:]+))?:|\}|[^{}]/gu;
  for (const [whole, anaphor, letter, code, township, value] of marked.matchAll(token)) {
    if (letter !== undefined) {
      const mark = {
        from: text.length,
        to: 0,
        type: types[letter] as MentionType,
        code,
        township,
        value,
        anaphor: anaphor === "!",
        nested: open.length > 0,
      };
      open.push(mark);
      marks.push(mark);
    } else if (whole === "}") (open.pop() as Mark).to = text.length;
    else text += whole;
  }
  return { text, marks };
}

const valueOf = (mark: Mark): Pick<Mention, "value"> =>
  mark.value === undefined ? {} : { value: mark.type === "Date" ? mark.value : Number(mark.value) };

export interface MarkedPage {
  readonly document: Document;
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
}

const chineseSentence = /[^。！？]+[。！？]?[”’」]?|[。！？]+/g;
const englishSentence = /.+?(?:[.!?]["”’)]?\s+(?=[A-Z“"])|$)/g;

/** Articles are parted by a blank line. */
export function markedPage(marked: string, language: Language = "zh"): MarkedPage {
  const { text, marks } = unmark(marked.trim());
  const documentId = "page";
  const articles: Article[] = [];
  const mentions: Mention[] = [];
  let next = 0;
  for (const block of text.matchAll(/(?:[^\n]+\n?)+/g)) {
    const index = articles.length + 1;
    const sentences: Sentence[] = [];
    const bylines: Byline[] = [];
    let at = block.index;
    for (const [paragraph, line] of block[0].split("\n").entries()) {
      const kind = /^[KTWF]\|/.test(line) ? kinds[line.slice(0, 1)] : "body";
      const start = at + (kind === "body" ? 0 : 2);
      for (const piece of text.slice(start, at + line.length).matchAll(language === "zh" ? chineseSentence : englishSentence)) {
        const from = start + piece.index;
        const end = from + piece[0].length;
        const offsets = Int32Array.from({ length: piece[0].length }, (_, i) => from + i);
        const id = `${documentId}.${index}:${from - block.index}-${end - block.index}`;
        sentences.push({ id, article: index, paragraph, kind: kind ?? "body", text: piece[0], offsets, start: from, end });
        while ((marks[next]?.from ?? Infinity) < from) next++;
        for (let own = next; marks[own] !== undefined && (marks[own] as Mark).from < end; own++) {
          const mark = marks[own] as Mark;
          if (mark.to > end) continue;
          mentions.push({
            id: `${documentId}:${mark.from}-${mark.to}:${mark.type}`,
            sentence: id,
            article: index,
            start: mark.from,
            end: mark.to,
            from: mark.from - from,
            to: mark.to - from,
            text: text.slice(mark.from, mark.to),
            type: mark.type,
            extractors: ["marked"],
            confidence: 1,
            form: mark.anaphor ? "anaphor" : mark.nested ? "nested" : "name",
            ...(mark.code !== undefined && { gbCode: mark.code }),
            ...(mark.township !== undefined && { township: mark.township }),
            ...valueOf(mark),
          });
        }
        if (kind === "byline")
          bylines.push(
            ...bylinesOf(
              mentions.filter((mention) => mention.sentence === id),
              piece[0],
            ),
          );
      }
      at += line.length + 1;
    }
    const end = block.index + block[0].trimEnd().length;
    articles.push({ id: `${documentId}.${index}`, index, start: block.index, end, language, bylines, sentences });
  }
  return { document: { id: documentId, file: "marked.txt", text, encoding: "utf-8" }, articles, mentions };
}

function bylinesOf(mentions: readonly Mention[], line: string): Byline[] {
  const role = /记者|通讯员|reporter/.exec(line)?.[0] ?? "记者";
  const employer = mentions.find((mention) => mention.type === "Organization");
  return mentions
    .filter((mention) => mention.type === "Person")
    .map((person) => ({
      role,
      person: { start: person.start, end: person.end },
      ...(employer && { employer: { start: employer.start, end: employer.end } }),
    }));
}

const levels: Readonly<Record<number, PlaceLevel>> = { 2: "province", 4: "city", 6: "county", 9: "township", 12: "village" };

/** A gazetteer of a few places: `{ "520181": "清镇市" }`. */
export function smallGazetteer(names: Readonly<Record<string, string>>): Gazetteer {
  const places = new Map<string, GazetteerPlace>(
    Object.entries(names).map(([code, name]) => [code, { code, name, listedName: name, level: levels[code.length] as PlaceLevel }]),
  );
  return {
    get: (code) => places.get(code),
    parents: (code) => [9, 6, 4, 2].filter((length) => length < code.length).flatMap((length) => places.get(code.slice(0, length)) ?? []),
    lookup: (name, within = "") =>
      [...places.values()].filter((place) => place.code.startsWith(within) && (place.name === name || place.name.slice(0, -1) === name)),
    matches: () => [],
  };
}
