/** A dossier as Markdown: the same words, for a notebook or a wiki. */
import type { Run } from "../../graph/view.ts";
import type { CitedSentence, Dossier, DossierAnswer, DossierEntry, Fact } from "./dossier.ts";
import { factSentences, madeBy, withoutReport } from "./html.ts";
import type { DossierMaking } from "./making.ts";
import { marked } from "./markup.ts";
import { tellingOf, type Telling } from "./telling.ts";
import { fill } from "./words.ts";

export function dossierMarkdown(dossier: Dossier, making: DossierMaking): string {
  const telling = tellingOf(dossier, making.language);
  const { words } = telling;
  const { node, aliases } = dossier;
  const blocks = [
    `# ${plain(node.name)}`,
    plain(`${words.dossier} · ${telling.label(node.label)}`),
    ...(aliases.length > 0 ? [plain(`${words.aliases}: ${aliases.join(words.list)}`)] : []),
    `*${plain(madeBy(telling, dossier, making))}*`,
    ...facts(telling, dossier),
    ...timeline(telling, dossier),
    ...dossier.answers.flatMap((answer) => section(telling, answer)),
    ...(dossier.answers.length === 0 ? [plain(words.nothing)] : []),
    ...conflicts(telling, dossier),
    ...sources(telling, dossier),
    ...mentions(telling, dossier),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Text that stays text: one line, and no sign in it means anything. */
export const plain = (text: string): string =>
  marked(text.replace(/\s+/g, " "))
    .replace(/[\\`*_{}[\]<>()#+!|~&$^=-]/g, "\\$&")
    .replace(/^(\d+)\./, "$1\\.");

function facts(telling: Telling, { facts: given }: Dossier): readonly string[] {
  if (given.length === 0) return [];
  return [
    `## ${plain(telling.words.facts)}`,
    list(given.map((fact) => factOf(telling, fact))),
    ...factSentences(given).map((one) => sentence(telling, one)),
  ];
}

function factOf(telling: Telling, fact: Fact): string {
  const { name, sentences } = fact;
  const origin = name === "gbCode" ? ` *${plain(telling.words.fromGazetteer)}*` : "";
  return `${plain(`${telling.property(name)}: ${telling.fact(fact)}`)} ${sentences.map(citation).join("")}${origin}`.trimEnd();
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

function timeline(telling: Telling, { moments }: Dossier): readonly string[] {
  if (moments.length === 0) return [];
  const rows = moments.map((moment) => {
    const cited = moment.entry.sentences.slice(0, 3).map(citation).join("");
    return `${plain(telling.when(moment))}: ${line(telling, withoutReport(moment.entry))} ${cited}`;
  });
  return [`## ${plain(telling.words.timeline)}`, plain(telling.words.timelineNote), list(rows)];
}

function line(telling: Telling, entry: DossierEntry): string {
  const [subject, said, object] = telling.relation(entry);
  const details = telling.details(entry);
  const { words } = telling;
  const more = details.length > 0 ? `${words.open}${details.join(words.comma)}${words.close}` : "";
  return `**${plain(subject)}** ${plain(said)} **${plain(object)}**${plain(more)}`;
}

function section(telling: Telling, { question, entries, sums }: DossierAnswer): readonly string[] {
  return [
    `## ${plain(telling.heading(question))}`,
    ...(sums.length > 0 ? [...sums.map((sum) => `**${plain(telling.sum(sum))}**`), plain(telling.words.sumsNote)] : []),
    ...entries.flatMap((entry) => entryOf(telling, entry)),
  ];
}

function entryOf(telling: Telling, entry: DossierEntry): readonly string[] {
  const more = entry.evidence - entry.sentences.length;
  return [
    line(telling, entry),
    ...entry.sentences.map((one) => sentence(telling, one)),
    ...(entry.evidence === 0 ? [plain(telling.words.noSentence)] : []),
    ...(more > 0 ? [plain(fill(telling.words.sentencesMore, { n: more }))] : []),
  ];
}

function sentence(telling: Telling, one: CitedSentence): string {
  const { reprints = [] } = one;
  const words = one.runs.length > 0 ? one.runs.map(run).join("") : plain(telling.words.unlocated);
  const printed = reprints.map(({ title, date }) => (date ? `${title} (${date})` : title)).join(" · ");
  const notes = [...telling.notes(one), ...(printed === "" ? [] : [`${telling.words.alsoIn}: ${printed}`])];
  return `> ${words}\n>\n> ${citation(one)} ${plain(telling.place(one))}${notes.map((note) => ` *${plain(note)}*`).join("")}`;
}

/** Emphasis can't begin or end with a blank. */
const run = ({ text, end }: Run): string => (end && text.trim() === text && text !== "" ? `**${plain(text)}**` : plain(text));

const citation = ({ source }: CitedSentence): string => `\\[${source}\\]`;

function conflicts(telling: Telling, { conflicts: given }: Dossier): readonly string[] {
  if (given.length === 0) return [];
  return [
    `## ${plain(telling.words.conflicts)}`,
    ...given.flatMap(({ property, value, sentences }) => [
      plain(`${telling.property(property)} ${telling.value(property, value)}`),
      ...sentences.map((one) => sentence(telling, one)),
    ]),
  ];
}

function sources(telling: Telling, { sources: given }: Dossier): readonly string[] {
  if (given.length === 0) return [];
  const rows = given.map((article, at) => `${at + 1}. ${plain(telling.source(article))}${address(article.url)}`);
  return [`## ${plain(telling.words.sources)}`, rows.join("\n")];
}

/** Only what leads to the web, and can't end the link early, is one. */
const address = (url: string | undefined): string => (url !== undefined && /^https?:\/\/[^\s<>]+$/i.test(url) ? ` <${url}>` : "");

function mentions(telling: Telling, { articles }: Dossier): readonly string[] {
  if (articles.length === 0) return [];
  return [
    `## ${plain(fill(telling.words.mentionedIn, { n: articles.length }))}`,
    list(articles.map(({ title, date }) => plain(date === undefined ? title : `${date} · ${title}`))),
  ];
}
