/** A page's runs → its blocks in the order of reading. */
import { around, onPage, overlapX, overlapY, upright, type Box, type PageSize, type Turn } from "./box.ts";
import { blockOf, stacksOf, type TextBlock } from "./blocks.ts";
import { withWideHeads } from "./heads.ts";
import { withoutWordGaps } from "./justified.ts";
import { orderOf } from "./order.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import type { PageRuns } from "./runs.ts";
import { tablesIn, type TableBlock } from "./tables.ts";
import { withVertical } from "./vertical.ts";

export type Block = TextBlock | TableBlock;

/** Pieces of lines of one turn, in its upright frame. */
export interface TurnedPieces {
  readonly turn: Turn;
  readonly pieces: readonly Piece[];
}

export interface PagePieces extends PageSize {
  readonly page: number;
  readonly turned: readonly TurnedPieces[];
  readonly aslant: readonly Piece[];
}

export function pagePieces({ page, width, height, runs, aslant }: PageRuns, bodySize: number): PagePieces {
  const all = withVertical(runs);
  const turned = ([0, 1, 2, 3] as const).flatMap((turn) => {
    const own = all.filter((run) => run.turn === turn).map((run) => ({ ...run, ...upright(run, turn, { width, height }) }));
    return own.length > 0 ? [{ turn, pieces: withWideHeads(piecesOf(own, bodySize), bodySize) }] : [];
  });
  return { page, width, height, turned, aslant };
}

/** Sizes of type, in times of the body's: what is a headline, what only stands out, what is a caption. */
const head = 1.15;
const small = 0.93;
const mostHeadCharacters = 200;
const mostCaptionLines = 5;

export const charactersIn = (block: TextBlock): number => block.lines.reduce((sum, { text }) => sum + text.length, 0);
export const isHeading = (block: Block, bodySize: number): block is TextBlock =>
  block.kind === "text" && block.size >= head * bodySize && charactersIn(block) <= mostHeadCharacters;
const isCaption = (block: Block, bodySize: number): block is TextBlock =>
  block.kind === "text" && block.size <= small * bodySize && block.lines.length <= mostCaptionLines;

/** Blocks that follow each other; `sure`: their order is more than a guess. */
export interface Stretch {
  readonly blocks: readonly Block[];
  readonly sure: boolean;
}

export interface OrderedPage {
  readonly page: number;
  readonly size: PageSize;
  readonly stretches: readonly Stretch[];
  /** What stands below or beside pictures: taken out, since text flows around it, with the block that it stands nearest to. */
  readonly captions: ReadonlyMap<Block, readonly TextBlock[]>;
}

/** `furniture`: pieces that belong to the page and not to its text. */
export function orderedPage(page: PagePieces, bodySize: number, furniture: ReadonlySet<Piece>): OrderedPage {
  const blocks = page.turned.flatMap((turned) => blocksOf(turned, page, furniture));
  const main = mainTurn(blocks);
  const text = blocks.filter((block) => !isCaption(block, bodySize));
  const captions = blocks.filter((block) => isCaption(block, bodySize));
  const [order, aside] = text.length > 0 ? [text, captions] : [captions, []];
  const groups = groupsOf(order, main, page);
  const stretches = orderOf(groups, ({ blocks }) => isHeading(blocks[0] as Block, bodySize)).map(({ blocks, sure }) => ({
    sure,
    blocks: blocks.flatMap((group) => group.blocks),
  }));
  return { page: page.page, size: page, stretches, captions: nearest(aside, order) };
}

function blocksOf({ turn, pieces }: TurnedPieces, page: PageSize, furniture: ReadonlySet<Piece>): Block[] {
  const toPage = (box: Box): Box => onPage(box, turn, page);
  const own = pieces.filter((piece) => !furniture.has(piece));
  const { tables, rest } = tablesIn(withoutWordGaps(own, stacksOf(own)));
  const asTables = tables.map((rows): TableBlock => {
    const cells = rows.flat().filter((cell) => cell !== undefined);
    const frame = around(cells);
    return { kind: "table", ...toPage(frame), frame, rows, turn, size: (cells[0] as Piece).size };
  });
  return [...asTables, ...stacksOf(rest).map((lines) => blockOf(lines, turn, toPage))];
}

function mainTurn(blocks: readonly Block[]): Turn {
  const characters = [0, 0, 0, 0];
  for (const block of blocks) characters[block.turn]! += block.kind === "text" ? charactersIn(block) : 1;
  return characters.indexOf(Math.max(...characters)) as Turn;
}

interface Group extends Box {
  readonly blocks: readonly Block[];
}

/** Boxes in the frame of the page's main turn. What is turned otherwise and stands together is one, in its own order. */
function groupsOf(blocks: readonly Block[], main: Turn, page: PageSize): Group[] {
  const groups: Group[] = blocks.filter(({ turn }) => turn === main).map((block) => ({ ...upright(block, main, page), blocks: [block] }));
  for (const turn of [0, 1, 2, 3] as const) {
    if (turn === main) continue;
    for (const together of clustersOf(blocks.filter((block) => block.turn === turn))) {
      const own = orderOf(
        together.map((block) => ({ ...upright(block, turn, page), blocks: [block] })),
        () => false,
      );
      groups.push({
        ...upright(around(together), main, page),
        blocks: own.flatMap((part) => part.blocks.flatMap((group) => group.blocks)),
      });
    }
  }
  return groups;
}

/** Blocks within two and a half sizes of each other. */
function clustersOf(blocks: readonly Block[]): Block[][] {
  const clusters: Block[][] = [];
  for (const block of blocks) {
    const reach = 2.5 * block.size;
    const near = clusters.filter((cluster) => cluster.some((other) => overlapX(block, other) > -reach && overlapY(block, other) > -reach));
    for (const cluster of near) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push([...near.flat(), block]);
  }
  return clusters;
}

function nearest(captions: readonly TextBlock[], blocks: readonly Block[]): ReadonlyMap<Block, readonly TextBlock[]> {
  const found = new Map<Block, TextBlock[]>();
  for (const caption of captions) {
    const distance = (block: Block): number => Math.max(0, -overlapX(caption, block)) + Math.max(0, -overlapY(caption, block));
    let best: Block | undefined;
    let least = Infinity;
    for (const block of blocks) {
      const away = distance(block);
      if (away < least) [best, least] = [block, away];
    }
    if (!best) continue;
    const there = found.get(best);
    if (there) there.push(caption);
    else found.set(best, [caption]);
  }
  return found;
}
