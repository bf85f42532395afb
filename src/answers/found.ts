/** Which relations answer which question about a node: its own, and those one step further that are asked about as its own. */
import { questionOf, type Direction, type Question } from "../../graph/questions.ts";
import { edgesAt } from "../serve/adjacency.ts";
import { isStatedAt, labelAt, typeAt, type Snapshot } from "../serve/snapshot.ts";
import type { MailuoNames } from "./mailuo-names.ts";

/** Positions in the snapshot. */
export interface Found {
  readonly edge: number;
  readonly direction: Direction;
  readonly other: number;
  readonly via?: number;
  /** What it pays for lies elsewhere as well. */
  readonly elsewhere?: true;
}

export type FoundAnswers = ReadonlyMap<Question, readonly Found[]>;

export function findAnswers(snapshot: Snapshot, names: MailuoNames, at: number): FoundAnswers {
  const found = new Map<Question, Found[]>();
  const add = (question: Question, one: Found): void => {
    const known = found.get(question);
    if (known) known.push(one);
    else found.set(question, [one]);
  };
  for (const one of relationsOf(snapshot, at)) add(questionNamed(snapshot, names, one), one);
  const label = names.label(labelAt(snapshot, at));
  if (label === "Village" || label === "Place") {
    const projects = unique([...(found.get("built") ?? []), ...(found.get("undertakings") ?? [])].map(({ other }) => other));
    for (const project of projects.slice(0, mostProjects))
      for (const payment of paymentsTo(snapshot, names, project, at)) add("payers", payment);
  }
  if (label === "Village")
    for (const { other } of found.get("governors")?.slice() ?? [])
      for (const officer of officersOf(snapshot, names, other)) add("governors", officer);
  return found;
}

/** Above it a place is no village any more, and who pays for everything in it is a question for the console. */
const mostProjects = 100;

const unique = (places: readonly number[]): readonly number[] => [...new Set(places)];

const questionNamed = (snapshot: Snapshot, names: MailuoNames, { edge, direction, other }: Found): Question =>
  questionOf(names.relation(typeAt(snapshot, edge)), direction, names.label(labelAt(snapshot, other)));

/** Every stated relation at a node once; one that leads back to it is seen from its subject. */
function relationsOf(snapshot: Snapshot, at: number): readonly Found[] {
  const relations: Found[] = [];
  for (const edge of new Set(edgesAt(snapshot.adjacency, at))) {
    if (!isStatedAt(snapshot, edge)) continue;
    const out = snapshot.sources[edge] === at;
    relations.push({ edge, direction: out ? "out" : "in", other: out ? snapshot.targets[edge]! : snapshot.sources[edge]! });
  }
  return relations;
}

const relationsAs = (snapshot: Snapshot, names: MailuoNames, at: number, type: string, direction: Direction): readonly Found[] =>
  relationsOf(snapshot, at).filter((one) => one.direction === direction && names.relation(typeAt(snapshot, one.edge)) === type);

/** Who pays for a project at a place; the place itself is told of under what it pays for. */
function paymentsTo(snapshot: Snapshot, names: MailuoNames, project: number, place: number): readonly Found[] {
  const others = relationsAs(snapshot, names, project, "LOCATED_IN", "out").filter(
    ({ other }) => other !== place && !holds(snapshot, names, other, place),
  );
  return relationsAs(snapshot, names, project, "FUNDS", "in")
    .filter(({ other }) => other !== place)
    .map((payment) => ({ ...payment, via: project, ...(others.length > 0 && { elsewhere: true as const }) }));
}

/** Whether a place lies in another, over at most four steps. */
function holds(snapshot: Snapshot, names: MailuoNames, outer: number, inner: number): boolean {
  let rim = [inner];
  const seen = new Set(rim);
  for (let step = 0; step < 4 && rim.length > 0; step++) {
    rim = rim.flatMap((at) => relationsAs(snapshot, names, at, "PART_OF", "out").map(({ other }) => other)).filter((at) => !seen.has(at));
    if (rim.includes(outer)) return true;
    for (const at of rim) seen.add(at);
  }
  return false;
}

/** Who has a post in a body that governs one place alone: a county's chief is no village's. */
function officersOf(snapshot: Snapshot, names: MailuoNames, agency: number): readonly Found[] {
  if (relationsAs(snapshot, names, agency, "HAS_JURISDICTION", "out").length !== 1) return [];
  return relationsAs(snapshot, names, agency, "WORKS_FOR", "in").map((officer) => ({ ...officer, via: agency }));
}
