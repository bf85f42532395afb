/** `document:start-end` → what a decision holds of that mention. */
import { anchorMention } from "../decisions/anchor.ts";
import type { Anchor } from "../decisions/decision.ts";
import type { Workspace } from "../workspace/workspace.ts";

const place = /^([0-9a-f]+):(\d+)-(\d+)$/;

export const isMentionPlace = (given: string): boolean => place.test(given);

/** Undefined where there is no such page, or no mention there. */
export async function anchorAt(given: string, workspace: Workspace): Promise<Anchor | undefined> {
  const found = place.exec(given);
  const page = found ? await workspace.page(found[1]!) : undefined;
  if (!found || !page) return undefined;
  const [start, end] = [Number(found[2]), Number(found[3])];
  if (!page.mentions.some((mention) => mention.start < end && start < mention.end)) return undefined;
  return anchorMention(page.document, { start, end });
}
