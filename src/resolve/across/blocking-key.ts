/** Clusters that could be one thing share a block; nothing is compared across blocks. */
import { splitMark } from "../../decisions/decision.ts";
import { nameInReadSpelling } from "../../languages/read-spelling.ts";
import { namesOf } from "./names-of.ts";
import type { ClusterProfile } from "./profile.ts";

/** A pure function of one profile, so that a page that comes or goes touches only the blocks of its own clusters. */
export function blockingKeyOf({ id, document, type, name: printed, key }: ClusterProfile): string {
  // What a person took out of an entity joins nothing by itself.
  if (id.endsWith(splitMark)) return `apart|${id}`;
  if (key) return key.blockingKey ?? key.key;
  const name = nameInReadSpelling(printed);
  const form = name.normalize("NFKC").replace(/[\s·•・.．]/gu, "");
  return namesOf(name).isPageName(name) ? `${type}|${form}|on ${document}` : `${type}|${form}`;
}
