/** Lists → the gazetteer's file. The same lists give the same bytes. */
import { differences, toPlanes } from "../../src/languages/zh/gazetteer/columns.ts";
import { writeGazetteerFile } from "../../src/languages/zh/gazetteer/file.ts";
import { splitListed } from "../../src/languages/zh/gazetteer/village-name.ts";
import type { Lists, Row } from "./divisions.ts";

export function packGazetteer(lists: Lists, source: string): Buffer {
  const above = lists.levels.flat();
  const townships = lists.levels[3] ?? [];
  const parts = lists.villages.map(({ name }) => splitListed(name));
  const stems = sortedSet(parts.map(([stem]) => stem));
  const suffixes = sortedSet(parts.map(([, suffix]) => suffix));
  const stemIds = idsOf(stems);
  const suffixIds = idsOf(suffixes);
  const [first = 0, second = 0, third = 0, fourth = 0] = lists.levels.map(({ length }) => length);
  return writeGazetteerFile(
    {
      source,
      levels: [first, second, third, fourth],
      villages: lists.villages.length,
      stems: stems.length,
      stemUnits: stems.reduce((sum, { length }) => sum + length, 0),
      suffixes,
    },
    {
      codes: toPlanes(differences(above.map(({ code }) => Number(code))), 4),
      names: Buffer.from(above.map(({ name }) => name).join("\n"), "utf8"),
      ...villageColumns(townships, lists.villages),
      villageStems: toPlanes(
        parts.map(([stem]) => stemIds.get(stem) ?? 0),
        3,
      ),
      villageSuffixes: toPlanes(
        parts.map(([, suffix]) => suffixIds.get(suffix) ?? 0),
        1,
      ),
      stemLengths: toPlanes(
        stems.map(({ length }) => length),
        1,
      ),
      stemUnits: toPlanes(
        stems.flatMap((stem) => Array.from({ length: stem.length }, (_, i) => stem.charCodeAt(i))),
        2,
      ),
    },
  );
}

/** How many villages each township has, and the last three digits of their codes, each less the one before. */
function villageColumns(townships: readonly Row[], villages: readonly Row[]): { villageCounts: Uint8Array; villageTails: Uint8Array } {
  const tails = new Map<string, number[]>(townships.map(({ code }) => [code, []]));
  for (const { code, name } of villages) {
    const list = tails.get(code.slice(0, 9));
    if (list === undefined) throw new Error(`${name} (${code}) lies in no listed township`);
    list.push(Number(code.slice(9)));
  }
  return {
    villageCounts: toPlanes(
      [...tails.values()].map(({ length }) => length),
      2,
    ),
    villageTails: toPlanes([...tails.values()].flatMap(differences), 2),
  };
}

/** In the order of UTF-16 units, which is what the reader's binary search goes by. */
const sortedSet = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

const idsOf = (texts: readonly string[]): ReadonlyMap<string, number> => new Map(texts.map((text, id) => [text, id]));
