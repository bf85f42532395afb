/** Blocks → articles: where one ends and the next begins. */
import { isAlone, type Block } from "./block.ts";
import { isOfAny, segmentations } from "./segmentations.ts";

/** Body text no longer than this, in UTF-16 units, after a byline is a note under the article and no article of its own. */
const shortNote = 40;

/** In page order; every block is in one. */
export function articleBlocks(text: string, blocks: readonly Block[]): Block[][] {
  const articles: Block[][] = [];
  const usualGap = median(
    blocks
      .slice(1)
      .filter((block) => !isAlone(block))
      .map((block) => block.gap),
  );
  let current: Block[] = [];
  let hasBody = false;
  /** By a byline below a body, or a line drawn under it. */
  let closed = false;
  for (const [index, block] of blocks.entries()) {
    if (hasBody && begins(text, blocks, index, closed, usualGap)) {
      articles.push(current);
      current = [];
      hasBody = closed = false;
    }
    current.push(block);
    if (block.kind === "body") {
      hasBody = true;
      closed = block.bylines.length > 0;
    } else if (isAlone(block)) {
      hasBody = true;
      closed = false;
    } else if (hasBody && (block.kind === "byline" || block.mark === "rule" || (block.mark === "pointer" && leadsOn(blocks, index))))
      closed = true;
  }
  if (current.length > 0) articles.push(current);
  return articles.flatMap((own) => twoBylines(text, own));
}

/** An article with a byline at its head has none at its foot: what closes with that one began at the only headline in between. */
function twoBylines(text: string, blocks: Block[]): Block[][] {
  const firstBody = blocks.findIndex((block) => block.kind === "body");
  const lastBody = blocks.findLastIndex((block) => block.kind === "body");
  const signed = (part: readonly Block[]): boolean => part.some((block) => block.kind === "byline");
  const headed = signed(blocks.slice(0, firstBody)) || isSignedDateline(text, blocks[firstBody]);
  if (firstBody < 0 || !headed || !signed(blocks.slice(lastBody))) return [blocks];
  const heads = blocks.filter(
    (block, index) => index > firstBody && index < lastBody && block.kind === "heading" && block.mark === undefined,
  );
  const at = heads.length === 1 && heads[0] ? blocks.indexOf(heads[0]) : -1;
  return at > 0 ? [blocks.slice(0, at), blocks.slice(at)] : [blocks];
}

function begins(text: string, blocks: readonly Block[], index: number, closed: boolean, usualGap: number): boolean {
  const block = blocks[index] as Block;
  const next = blocks[index + 1];
  if (block.kind === "body") return block.mark === "dateline" || (closed && block.end - block.start > shortNote);
  if (block.kind === "kicker") return closed || next?.kind === "heading" || next?.mark === "dateline";
  if (block.mark === "briefs" || block.mark === "headline") return true;
  if (block.kind !== "heading" || (block.mark !== undefined && block.mark !== "markdown")) return false;
  if (closed || announced(blocks, index) || /^#\s/.test(text.slice(block.start, block.start + 2))) return true;
  if (block.gap > 0 && next?.kind === "body" && segmentations().some((one) => one.beginsArticle(text, block, next))) return true;
  return block.gap >= 2 && block.gap > usualGap && next?.kind === "body";
}

const signsDateline = isOfAny("signedDateline");
const isSignedDateline = (text: string, block: Block | undefined): boolean =>
  block?.mark === "dateline" && signsDateline(text.slice(block.start, block.start + 60));

/** Whether a headline has a byline, a dateline or a web page's date and source below it. */
function announced(blocks: readonly Block[], index: number): boolean {
  for (const block of blocks.slice(index + 1, index + 5)) {
    if (block.kind === "byline" || block.mark === "dateline" || block.mark === "meta") return true;
    if (block.kind === "body") return false;
  }
  return false;
}

/** Whether `■相关新闻` stands over other articles, not over a list. */
function leadsOn(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next?.kind === "kicker" || next?.mark === "dateline" || (next?.kind === "heading" && next.mark === undefined);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
