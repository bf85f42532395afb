/** What the rules' vocabulary says of a word, by its hash: the kind a head tells, posts, callings, forms of address, topics, words that begin sentences. */
import { callings, honorifics, posts } from "../vocabulary/posts.ts";
import { headWords, particles, peoples, starters, topics } from "../mentions/words.ts";
import type { EntityLabel } from "../../../../graph/ontology.ts";
import { hashOf } from "./tokens.ts";

/** Kinds that a head tells, in an order of their own: the model has learnt it. */
const HEAD_KINDS: readonly EntityLabel[] = ["Person", "Agency", "Organization", "Place", "Village", "Project", "Event", "Policy", "Honor"];

/** Bits above the head's kind, which is 0 for none, else 1 + its place in HEAD_KINDS. */
export const CLASS = { kind: 15, post: 16, calling: 32, honorific: 64, topic: 128, starter: 256, particle: 512, people: 1024 } as const;

let classes: ReadonlyMap<number, number> | undefined;

function build(): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const add = (words: Iterable<string>, bits: number): void => {
    for (const word of words) {
      const hash = hashOf(word);
      found.set(hash, (found.get(hash) ?? 0) | bits);
    }
  };
  for (const [word, type] of headWords()) add([word], 1 + HEAD_KINDS.indexOf(type));
  add(posts, CLASS.post);
  add(callings, CLASS.calling);
  add(honorifics, CLASS.honorific);
  add(topics, CLASS.topic);
  add(starters, CLASS.starter);
  add(particles, CLASS.particle);
  add(peoples, CLASS.people);
  return found;
}

/** `lower`: the hash of the word in small letters. */
export const classOf = (lower: number): number => (classes ??= build()).get(lower) ?? 0;
