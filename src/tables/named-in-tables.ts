/** Names that the words over a column tell: under `姓名` each cell is a person's. */
import type { MentionExtractor, Proposal } from "../mention/extractor.ts";
import type { MentionType } from "../model.ts";
import { entityLabels } from "../../graph/ontology.ts";
import { versionOf } from "../versions.ts";
import type { SaidRow } from "./said-row.ts";

/** Set by hand: what goes wrong is a cell that holds a remark in the place of a name. */
const confidence = 0.93;

/** None where no row was said. */
export const namedInTables = (rows: ReadonlyMap<string, SaidRow>): readonly MentionExtractor[] =>
  rows.size === 0 ? [] : [{ ...about, extract: () => proposals(rows) }];

const about = {
  name: "table",
  provides: entityLabels as readonly MentionType[],
  get version() {
    return versionOf("core");
  },
};

function* proposals(rows: ReadonlyMap<string, SaidRow>): Generator<Proposal> {
  for (const { sentence, pieces } of rows.values())
    for (const { from, to, names, name } of pieces)
      if (names)
        yield { sentence, candidate: { from, to, type: names, extractor: about.name, confidence, ...(name !== undefined && { name }) } };
}
