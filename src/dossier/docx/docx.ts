/** A dossier as a Word document: the same words, to be edited, printed or sent on. */
import type { Run } from "../../../graph/view.ts";
import type { CitedSentence, Dossier, DossierAnswer, DossierEntry } from "../dossier.ts";
import { factSentences, madeBy, withoutReport } from "../html.ts";
import type { DossierMaking } from "../making.ts";
import type { Markup } from "../markup.ts";
import { tellingOf, type Telling } from "../telling.ts";
import { fill } from "../words.ts";
import { bookmark, linkOut, linkWithin, paragraph, run, table, type Inline } from "./markup.ts";
import { wordPackage } from "./package.ts";

/** The file's bytes. */
export function dossierDocx(dossier: Dossier, making: DossierMaking): Uint8Array {
  const telling = tellingOf(dossier, making.language);
  const { words } = telling;
  const { node, aliases } = dossier;
  const links: string[] = [];
  const body = [
    paragraph(node.name, "Title"),
    paragraph(`${words.dossier} · ${telling.label(node.label)}`, "Subtitle"),
    ...(aliases.length > 0 ? [paragraph(`${words.aliases}${words.colon}${aliases.join(words.list)}`)] : []),
    paragraph(madeBy(telling, dossier, making), "Note"),
    ...facts(telling, dossier),
    ...timeline(telling, dossier),
    ...dossier.answers.flatMap((answer) => section(telling, answer)),
    ...(dossier.answers.length === 0 ? [paragraph(words.nothing)] : []),
    ...conflicts(telling, dossier),
    ...sources(telling, dossier, links),
    ...mentions(telling, dossier),
  ];
  const title = `${node.name} · ${words.dossier}`;
  return wordPackage({ title, footer: title, date: making.date, body, links });
}

/** Of a page of 17 cm, in twentieths of a point. */
const columns = { facts: [2_400, 7_238], times: [2_100, 7_538] } as const;

function facts(telling: Telling, { facts: given }: Dossier): readonly Markup[] {
  if (given.length === 0) return [];
  const rows = given.map((fact): Inline[] => [
    telling.property(fact.name),
    [
      `${telling.fact(fact)} `,
      ...fact.sentences.map(citation),
      fact.name === "gbCode" ? run(telling.words.fromGazetteer, "Emphasis") : undefined,
    ],
  ]);
  return [
    paragraph(telling.words.facts, "Heading1"),
    table(columns.facts, rows),
    ...factSentences(given).flatMap((one) => sentence(telling, one)),
  ];
}

function timeline(telling: Telling, { moments }: Dossier): readonly Markup[] {
  if (moments.length === 0) return [];
  const rows = moments.map((moment): Inline[] => [
    telling.when(moment),
    [...line(telling, withoutReport(moment.entry)), " ", ...moment.entry.sentences.slice(0, 3).map(citation)],
  ]);
  return [paragraph(telling.words.timeline, "Heading1"), paragraph(telling.words.timelineNote, "Note"), table(columns.times, rows)];
}

/** The relation in words. */
function line(telling: Telling, entry: DossierEntry): readonly Inline[] {
  const [subject, said, object] = telling.relation(entry);
  const details = telling.details(entry);
  const { words } = telling;
  const more = details.length > 0 ? `${words.open}${details.join(words.comma)}${words.close}` : undefined;
  return [run(subject, "Strong"), ` ${said} `, run(object, "Strong"), more];
}

function section(telling: Telling, { question, entries, sums }: DossierAnswer): readonly Markup[] {
  const { words } = telling;
  return [
    paragraph(telling.heading(question), "Heading1"),
    ...sums.map((sum) => paragraph(run(telling.sum(sum), "Strong"))),
    ...(sums.length > 0 ? [paragraph(words.sumsNote, "Note")] : []),
    ...entries.flatMap((entry) => entryOf(telling, entry)),
  ];
}

function entryOf(telling: Telling, entry: DossierEntry): readonly Markup[] {
  const { words } = telling;
  const more = entry.evidence - entry.sentences.length;
  return [
    paragraph(line(telling, entry), "Statement"),
    ...entry.sentences.flatMap((one) => sentence(telling, one)),
    ...(entry.evidence === 0 ? [paragraph(words.noSentence, "Note")] : []),
    ...(more > 0 ? [paragraph(fill(words.sentencesMore, { n: more }), "Note")] : []),
  ];
}

function sentence(telling: Telling, one: CitedSentence): readonly Markup[] {
  const { words } = telling;
  const { reprints = [] } = one;
  const printed = reprints.map(({ title, date }) => (date ? `${title} (${date})` : title)).join(" · ");
  const notes = [...telling.notes(one), ...(printed === "" ? [] : [`${words.alsoIn}${words.colon}${printed}`])];
  return [
    paragraph(one.runs.length > 0 ? one.runs.map(quoted) : words.unlocated, "Quote"),
    paragraph([citation(one), ` ${telling.place(one)}`, ...notes.map((note) => run(` ${note}`, "Emphasis"))], "Citation"),
  ];
}

const quoted = ({ text, end }: Run): Markup => run(text, end && "End");

const sourceName = (number: number): string => `source${number}`;
const citation = ({ source }: CitedSentence): Markup => linkWithin(sourceName(source), `[${source}]`);

function conflicts(telling: Telling, { conflicts: given }: Dossier): readonly Markup[] {
  if (given.length === 0) return [];
  return [
    paragraph(telling.words.conflicts, "Heading1"),
    ...given.flatMap(({ property, value, sentences }) => [
      paragraph(`${telling.property(property)} ${telling.value(property, value)}`, "Statement"),
      ...sentences.flatMap((one) => sentence(telling, one)),
    ]),
  ];
}

function sources(telling: Telling, { sources: given }: Dossier, links: string[]): readonly Markup[] {
  if (given.length === 0) return [];
  const rows = given.map((article, at) =>
    paragraph([bookmark(at, sourceName(at + 1), `[${at + 1}] ${telling.source(article)}`), ...address(article.url, links)]),
  );
  return [paragraph(telling.words.sources, "Heading1"), ...rows];
}

/** Only what leads to the web is a link. Word opens no document that names an address which is none. */
function address(url: string | undefined, links: string[]): readonly Inline[] {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return [];
  links.push(new URL(url).href);
  return [" ", linkOut(`link${links.length - 1}`, url)];
}

function mentions(telling: Telling, { articles }: Dossier): readonly Markup[] {
  if (articles.length === 0) return [];
  return [
    paragraph(fill(telling.words.mentionedIn, { n: articles.length }), "Heading1"),
    ...articles.map(({ title, date }) => paragraph(date === undefined ? title : `${date} · ${title}`)),
  ];
}
