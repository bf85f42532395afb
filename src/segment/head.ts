/** An article's kicker and title among the blocks above its body. */
import { flowText } from "./flow.ts";
import { isAlone, type Block } from "./block.ts";
import { segmentationOf } from "./segmentations.ts";
import type { Document, Language } from "../model.ts";

export interface Head {
  readonly title: Block | undefined;
  readonly kicker: Block | undefined;
}

export function headOf(document: Document, blocks: readonly Block[], language: Language): Head {
  const bodyAt = blocks.findIndex((block) => block.kind === "body" || isAlone(block));
  const above = belowMasthead(bodyAt < 0 ? blocks : blocks.slice(0, bodyAt));
  const kicker = above.find((block) => block.kind === "kicker");
  const lines = above.filter(
    (block) =>
      block.kind === "heading" &&
      (block.mark === undefined || block.mark === "markdown" || block.mark === "briefs" || block.mark === "headline"),
  );
  const told = lines.find((block) => same(flowText(document.text, block, language).text, document.title));
  if (told) return { title: told, kicker };
  const named = above.find(({ mark }) => mark === "title");
  if (named) return { title: named, kicker };
  if (kicker) return { title: lines.find((block) => block.start > kicker.start) ?? lines[0], kicker };
  const [first, second] = lines;
  if (first && second && segmentationOf(language).label.test(document.text.slice(first.start, first.end)))
    return { title: second, kicker: first };
  return { title: first, kicker: undefined };
}

/** What stands above the date and number of the page is the paper's name. */
function belowMasthead(above: readonly Block[]): readonly Block[] {
  const furniture = above.findLastIndex((block) => block.mark === "furniture");
  const below = above.slice(furniture + 1);
  return below.some((block) => block.kind === "heading" && (block.mark === undefined || block.mark === "headline")) ? below : above;
}

const same = (text: string, title: string | undefined): boolean =>
  title !== undefined && text.replace(/^#+\s+/, "").replace(/\s+/g, "") === title.replace(/\s+/g, "");
