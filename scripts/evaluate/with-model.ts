/** The annotated pages with a language model beside the rules: what it adds, and how often it is right alone and where a rule agrees. */
import type { ModelPipeline } from "../../src/library/model-pipeline.ts";
import { toStandoff } from "../../src/standoff.ts";
import { labelTraits, relations, type RelationType } from "../../graph/ontology.ts";
import type { AnnotatedPage } from "./pages.ts";
import { scorePage, type Judged, type PageScore } from "./score.ts";

/** Throws an Error where the model does not answer for all of a page: figures of a part would be none. */
export async function scoreWithModel(pages: readonly AnnotatedPage[], model: ModelPipeline): Promise<PageScore[]> {
  const scores: PageScore[] = [];
  for (const { gold, document } of pages) {
    const extraction = await model.extract(document);
    const lacks = model.lacking(document);
    if (lacks !== undefined) throw new Error(`${document.file}: the model did not answer for all of it (${lacks}); run it again to go on`);
    scores.push(scorePage(document.text, gold, toStandoff(extraction)));
  }
  return scores;
}

const isModel = (finder: string): boolean => finder.startsWith("llm:");
const isOfPerson = ({ type }: Judged): boolean => {
  const { from, to } = relations[type as RelationType];
  return [...from, ...to].some((label) => labelTraits.person.has(label)) && from.length === 1;
};

const groups: readonly (readonly [name: string, is: (judged: Judged) => boolean])[] = [
  ["rules alone", ({ finders }) => !finders.some(isModel)],
  ["rules and the model", ({ finders }) => finders.some(isModel) && !finders.every(isModel)],
  ["the model alone", ({ finders }) => finders.every(isModel)],
  ["the model alone, of people", (judged) => judged.finders.every(isModel) && isOfPerson(judged)],
];

/** For each group of statements how many are right, beside how many their confidence promises. */
export function modelRows(scores: readonly PageScore[]): string[] {
  const all = scores.flatMap(({ judged }) => judged);
  const rows = groups.map(([name, is]) => {
    const own = all.filter(is);
    if (own.length === 0) return `  ${name.padEnd(28)} none`;
    const right = own.filter((judged) => judged.right).length;
    const promised = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    return `  ${name.padEnd(28)} ${((100 * right) / own.length).toFixed(1).padStart(5)} % right of ${own.length}; their confidence is ${promised.toFixed(2)} on average`;
  });
  return ["relations, by who states them", ...rows];
}
