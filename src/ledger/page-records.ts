/** What the ledger keeps of a page: its clusters under their blocks, and its relations under the blocks of both ends. */
import { isSymmetric, structure } from "../../graph/ontology.ts";
import { partsOf, type AssemblyPage, type ClusterRelation, type ClusterTally } from "../assemble/page-parts.ts";
import { blockOf } from "../resolve/across/block.ts";
import type { NameKeys } from "../resolve/across/name-keys.ts";
import { profilesOf, type ClusterProfile } from "../resolve/across/profile.ts";

/** Records of a page that was read again, or taken out, stay where they are; the generation tells whether one still holds. */
interface OfPage {
  readonly page: string;
  readonly generation: string;
}

export interface ClusterRecord extends OfPage {
  readonly profile: ClusterProfile;
  readonly tally: ClusterTally;
}

export interface RelationRecord extends OfPage {
  readonly relation: ClusterRelation;
}

export interface PageRecords {
  readonly clusters: readonly { readonly block: string; readonly record: ClusterRecord }[];
  readonly relations: readonly { readonly pair: string; readonly record: RelationRecord }[];
  /** Cluster id → block. */
  readonly blocks: ReadonlyMap<string, string>;
}

/** @param page as decisions leave it */
export function recordsOf(page: AssemblyPage, generation: string, names: NameKeys): PageRecords {
  const { tallies, relations: stated } = partsOf(page);
  const of = { page: page.document.id, generation };
  const clusters = profilesOf(page, names).map((profile) => ({
    block: blockOf(profile),
    record: { ...of, profile, tally: tallies.get(profile.id)! },
  }));
  const blocks = new Map(clusters.map(({ block, record }) => [record.profile.id, block]));
  return {
    clusters,
    relations: stated.map((relation) => ({ pair: pairOfRelation(relation, blocks), record: { ...of, relation } })),
    blocks,
  };
}

/** The pair of blocks that a relation joins; for WROTE the second is the article's id. */
export function pairOfRelation({ subject, predicate, object }: ClusterRelation, blocks: ReadonlyMap<string, string>): string {
  return pairOf(blocks.get(subject)!, predicate, predicate === structure.wrote ? object : blocks.get(object)!);
}

export function pairOf(subject: string, predicate: string, object: string): string {
  const ends = isSymmetric(predicate) ? [subject, object].sort() : [subject, object];
  return [ends[0], predicate, ends[1]].join("\n");
}
