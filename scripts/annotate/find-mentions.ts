import { denseText, occurrences, withoutSpace } from "./dense-text.ts";
import type { GoldMention } from "./gold.ts";
import type { Notes } from "./notes.ts";

interface Claim {
  readonly surface: string;
  /** Entity key, or nothing where a stretch is only kept free. */
  readonly key?: string;
  readonly picks?: readonly number[];
  /** An entity's own name need not stand on the page; a surface that the annotator lists must. */
  readonly expected: boolean;
}

export interface FoundMentions {
  /** `entity` holds the entity's key. */
  readonly mentions: readonly GoldMention[];
  readonly problems: readonly string[];
}

function claimsOf(notes: Notes): Claim[] {
  const named = notes.entities.flatMap((entity) => {
    const own =
      entity.surfaces.some((note) => note.surface === entity.name) || entity.key !== entity.name ? [] : [{ surface: entity.name }];
    const claims = [...entity.surfaces.map((note) => ({ ...note, expected: true })), ...own.map((note) => ({ ...note, expected: false }))];
    return claims.map((claim) => ({ ...claim, key: entity.key }));
  });
  return [...named, ...notes.ignored.map((note) => ({ ...note, expected: true }))];
}

/** Longest surface first: a name inside a longer one is not annotated. */
function bySurface(claims: readonly Claim[]): [string, Claim[]][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const surface = withoutSpace(claim.surface);
    groups.set(surface, [...(groups.get(surface) ?? []), claim]);
  }
  return [...groups].sort(([a], [b]) => b.length - a.length);
}

/** The claim that occurrence `n` of a surface belongs to: one that picks it, else the one that picks nothing. */
const claimant = (claims: readonly Claim[], n: number): Claim | undefined =>
  claims.find((claim) => claim.picks?.includes(n)) ?? claims.find((claim) => claim.picks === undefined);

/** Every occurrence of every surface, none inside another. */
export function findMentions(page: string, notes: Notes): FoundMentions {
  const dense = denseText(page);
  const taken = new Uint8Array(dense.text.length);
  const mentions: GoldMention[] = [];
  const problems: string[] = [];
  for (const [surface, claims] of bySurface(claimsOf(notes))) {
    const free = occurrences(page, dense, surface).filter((at) => !taken.subarray(at, at + surface.length).includes(1));
    if (free.length === 0 && claims.some((claim) => claim.expected)) problems.push(`"${surface}" does not stand on the page`);
    if (claims.filter((claim) => claim.picks === undefined).length > 1) problems.push(`"${surface}" is claimed twice: pick with @`);
    for (const pick of claims.flatMap((claim) => claim.picks ?? []))
      if (pick > free.length) problems.push(`"${surface}" stands ${free.length} times, not ${pick}`);
    for (const [index, at] of free.entries()) {
      const claim = claimant(claims, index + 1);
      if (!claim) continue;
      taken.fill(1, at, at + surface.length);
      const start = dense.offsets[at] ?? 0;
      const end = (dense.offsets[at + surface.length - 1] ?? 0) + 1;
      if (claim.key !== undefined) mentions.push({ start, end, text: claim.surface, entity: claim.key });
    }
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start), problems };
}
