/** What an index keeps of a page: its clusters under their blocking keys, and its relations under the blocking keys of both ends. */
import { isSymmetric, structure } from "../../graph/ontology.ts";
import { partsOf, type AssemblyPage, type ClusterRelation, type ClusterTally } from "../assemble/page-parts.ts";
import { blockingKeyOf } from "../resolve/across/blocking-key.ts";
import type { NameKeys } from "../resolve/across/name-keys.ts";
import { profilesOf, type ClusterProfile } from "../resolve/across/profile.ts";

export interface KeyedRecord<Value> {
  readonly key: string;
  readonly value: Value;
}

/** Records of a page that was read again, or taken out, stay where they are; the version tells whether one still holds. */
export interface OfPage {
  readonly page: string;
  readonly pageVersion: string;
}

export interface ClusterRecord extends OfPage {
  readonly profile: ClusterProfile;
  readonly tally: ClusterTally;
}

export interface RelationRecord extends OfPage {
  readonly relation: ClusterRelation;
}

export interface PageRecords {
  /** Its id. */
  readonly page: string;
  /** Under blocking keys. */
  readonly clusters: readonly KeyedRecord<ClusterRecord>[];
  /** Under pairs of them (`pairOf`). */
  readonly relations: readonly KeyedRecord<RelationRecord>[];
  /** Cluster id → blocking key. */
  readonly blocks: ReadonlyMap<string, string>;
}

/** @param page as decisions leave it */
export function recordsOf(page: AssemblyPage, pageVersion: string, names: NameKeys): PageRecords {
  const { tallies, relations: stated } = partsOf(page);
  const of: OfPage = { page: page.document.id, pageVersion };
  const clusters = profilesOf(page, names).map((profile) => ({
    key: blockingKeyOf(profile),
    value: { ...of, profile, tally: tallies.get(profile.id)! },
  }));
  const blocks = new Map(clusters.map(({ key, value }) => [value.profile.id, key]));
  return {
    page: of.page,
    clusters,
    relations: stated.map((relation) => ({ key: pairOfRelation(relation, blocks), value: { ...of, relation } })),
    blocks,
  };
}

/** The pair of blocks that a relation joins; for WROTE the second is the article's id. */
function pairOfRelation({ subject, predicate, object }: ClusterRelation, blocks: ReadonlyMap<string, string>): string {
  return pairOf(blocks.get(subject)!, predicate, predicate === structure.wrote ? object : blocks.get(object)!);
}

export function pairOf(subject: string, predicate: string, object: string): string {
  const ends = isSymmetric(predicate) ? [subject, object].sort() : [subject, object];
  return [ends[0], predicate, ends[1]].join("\n");
}
