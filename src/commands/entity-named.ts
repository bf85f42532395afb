/** The one entity that a person names on the command line. */
import { fold } from "../characters/fold.ts";
import { positionsOf } from "../serve/rows.ts";
import { buildSearch } from "../serve/search.ts";
import { atOnce } from "../serve/sliced.ts";
import { isSourceAt, type Snapshot } from "../serve/snapshot.ts";
import { aliasesOf, shownName } from "../serve/summary.ts";
import { CommandError } from "./failure.ts";

const same = (text: string): string => fold(text).normalize("NFKC").trim().toLowerCase();

/** How many are listed where a name is not one's alone, or nobody's. */
const mostListed = 10;

/**
 * Its position. By id, else by name, else by alias; titles of articles are no entities.
 * Throws a CommandError where there is none of that name (with those that are alike), or several.
 */
export function entityNamed(snapshot: Snapshot, given: string): number {
  const { nodes, nodeAt } = snapshot;
  const byId = nodeAt.get(given);
  if (byId !== undefined) return byId;
  const wanted = same(given);
  const entities = [...positionsOf(nodes)].filter((at) => !isSourceAt(snapshot, at));
  const named = entities.filter((at) => same(shownName(nodes.at(at))) === wanted);
  const found = named.length > 0 ? named : entities.filter((at) => aliasesOf(nodes.at(at)).some((alias) => same(alias) === wanted));
  if (found.length === 1) return found[0]!;
  if (found.length > 1) throw new CommandError(`${given} is the name of ${found.length}. Give the id of one:\n${listed(snapshot, found)}`);
  const search = buildSearch(nodes, snapshot.schema);
  const alike = atOnce(search(fold(given), mostListed)).results.map(({ node }) => nodeAt.get(node.id)!);
  throw new CommandError(
    alike.length === 0
      ? `There is nothing called ${given} in the graph.`
      : `There is nothing called ${given} in the graph. Did you mean:\n${listed(snapshot, alike)}`,
  );
}

const listed = ({ nodes, degrees }: Snapshot, places: readonly number[]): string =>
  places
    .slice(0, mostListed)
    .map((at) => `  ${nodes.at(at).id}  ${nodes.at(at).label}  ${shownName(nodes.at(at))}  (${degrees[at]} relations)`)
    .join("\n");
