/** The figures as lines of text. */
import type { Ablation } from "./ablation.ts";
import { calibration, shareRight } from "./calibration.ts";
import { f1, precision, recall, type Counts } from "./counts.ts";
import { addReach, noReach } from "./reach.ts";
import type { PageScore } from "./score.ts";
import { stages, type StageSpeeds } from "./speed.ts";
import { total, totalByType } from "./total.ts";

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const ratio = ({ right, wanted }: Counts): string => `${right}/${wanted}`.padStart(8);

const header = `${"".padEnd(26)} mentions F1  relations F1  attributes  bylines  articles    names   status`;

const row = (name: string, score: Pick<PageScore, keyof ReturnType<typeof total>>): string =>
  [
    name.padEnd(26).slice(0, 26),
    percent(f1(score.mentions)).padStart(11),
    percent(f1(score.relations)).padStart(13),
    ratio(score.attributes).padStart(11),
    ratio(score.bylines),
    ratio(score.articles).padStart(9),
    ratio(score.names),
    ratio(score.statuses),
  ].join(" ");

export interface NamedScore {
  readonly page: string;
  readonly language: string;
  readonly score: PageScore;
}

const languagesOf = (scored: readonly NamedScore[]): string[] => [...new Set(scored.map(({ language }) => language))];

const together = (name: string, some: readonly NamedScore[]): string => row(name, total(some.map(({ score }) => score)));

export function pageRows(scored: readonly NamedScore[]): string[] {
  return [header, ...scored.map(({ page, score }) => row(page, score)), ...languageRows(scored)];
}

/** As the rows of the pages, without them. */
export const totalRows = (scored: readonly NamedScore[]): string[] => [header, ...languageRows(scored)];

const languageRows = (scored: readonly NamedScore[]): string[] => [
  ...languagesOf(scored).map((language) =>
    together(
      `all ${language}`,
      scored.filter((page) => page.language === language),
    ),
  ),
  together("together", scored),
];

/** Two figures that need no annotation. */
export function reachRows(scored: readonly NamedScore[]): string[] {
  const rows = languagesOf(scored).map((language) => {
    const { characters, persons, alone, statements } = scored
      .filter((page) => page.language === language)
      .reduce((sum, { score }) => addReach(sum, score.reach), noReach);
    const share = persons === 0 ? 0 : alone / persons;
    const each = ((1000 * statements) / characters).toFixed(1);
    return `  ${language.padEnd(20)} ${alone} of ${persons} persons without an edge (${percent(share).trim()} %), ${each} statements per 1000 characters`;
  });
  return ["without an annotation", ...rows];
}

const typeRow = (type: string, counts: Counts): string =>
  `  ${type.padEnd(18)} P ${percent(precision(counts))}  R ${percent(recall(counts))}  F1 ${percent(f1(counts))}   (${counts.right} right, ${counts.wanted} wanted, ${counts.given} given)`;

export function typeRows(scores: readonly PageScore[]): string[] {
  const rows = (of: "mentionsByType" | "relationsByType") => [...totalByType(scores, of)].map(([type, counts]) => typeRow(type, counts));
  return ["mentions", ...rows("mentionsByType"), "relations", ...rows("relationsByType")];
}

export const detailRows = (scored: readonly NamedScore[]): string[] =>
  scored.flatMap(({ page, score }) => score.details.map((detail) => `  ${page}: ${detail}`));

export function calibrationRows(scores: readonly PageScore[]): string[] {
  const judged = scores.flatMap((score) => score.judged);
  const bins = calibration(judged).map(
    ({ from, statements, right }) => `  from ${from.toFixed(2)}  ${percent(right / statements)} right of ${statements}`,
  );
  return ["confidence of relations", ...bins, `  0.9 or more: ${percent(shareRight(judged, 0.9))} right`];
}

export const ablationRows = (rows: readonly Ablation[]): string[] => [
  "extractors",
  ...rows.map(
    ({ name, totals }) =>
      `  ${name.padEnd(24)} mentions F1 ${percent(f1(totals.mentions))}   relations F1 ${percent(f1(totals.relations))}`,
  ),
];

export const speedRows = ({ characters, stages: speeds, whole }: StageSpeeds): string[] => [
  `characters a second, over ${characters} characters`,
  ...stages.map((stage) => `  ${stage.padEnd(10)} ${Math.round(speeds[stage]).toLocaleString("en")}`),
  `  ${"whole".padEnd(10)} ${Math.round(whole).toLocaleString("en")}`,
];
