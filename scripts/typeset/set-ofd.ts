/** Blocks → an OFD document, its lines drawn in another order than that of reading. */
import { Draw } from "../generate/draw.ts";
import { escaped } from "./newspaper.ts";
import { ofdOf, pageOf } from "./ofd-writer.ts";
import { brokenLines, type BrokenLine } from "./line-breaks.ts";
import type { SetArticle, SetPage } from "./set-page.ts";

export interface OfdSetting {
  readonly columns: number;
  /** Of the body, in millimetres; headlines are larger. */
  readonly size: number;
}

/** A4, in millimetres, and its margins. */
const paper = { width: 210, height: 297, side: 27, top: 37, bottom: 30 } as const;
const gutter = 7;

interface Drawn {
  readonly page: number;
  readonly xml: string;
}

class Setter {
  readonly drawn: Drawn[] = [];
  #page = 0;
  #y: number = paper.top;

  constructor(private readonly setting: OfdSetting) {}

  get pages(): number {
    return this.#page + 1;
  }

  article({ blocks }: SetArticle): void {
    const { size, columns } = this.setting;
    for (const { kind, text } of blocks.filter(({ kind }) => kind !== "body" && kind !== "caption" && kind !== "field"))
      this.#head(text, kind === "headline" ? 1.6 * size : 1.2 * size);
    const width = (this.#width - gutter * (columns - 1)) / columns;
    const lines = blocks
      .filter(({ kind }) => kind === "body" || kind === "caption" || kind === "field")
      .flatMap(({ text }) => brokenLines(text, { width: width / size, indent: 2 }));
    this.#body(lines, width);
    this.#y += size;
  }

  get #width(): number {
    return paper.width - 2 * paper.side;
  }

  #head(text: string, size: number): void {
    for (const line of brokenLines(text, { width: this.#width / size, indent: 0 })) {
      if (this.#y + 4 * size > paper.height - paper.bottom) this.#turn();
      this.#line(line, paper.side + (this.#width - line.width * size) / 2, size);
      this.#y += 1.5 * size;
    }
    this.#y += 0.5 * this.setting.size;
  }

  /** As many columns of one height as there is room for, and the rest on the next page. */
  #body(lines: readonly BrokenLine[], width: number): void {
    const { size, columns } = this.setting;
    const leading = 1.7 * size;
    let rest = lines;
    while (rest.length > 0) {
      const fits = Math.floor((paper.height - paper.bottom - this.#y) / leading);
      const rows = Math.min(fits, Math.ceil(rest.length / columns));
      if (rows < 1) {
        this.#turn();
        continue;
      }
      const top = this.#y;
      for (const [at, line] of rest.slice(0, rows * columns).entries()) {
        this.#y = top + (at % rows) * leading;
        this.#line(line, paper.side + Math.floor(at / rows) * (width + gutter), size);
      }
      this.#y = top + rows * leading;
      rest = rest.slice(rows * columns);
    }
  }

  #line({ glyphs, indent }: BrokenLine, left: number, size: number): void {
    const x = left + indent * size;
    const steps = glyphs.slice(1).map((glyph, at) => ((glyph.x - glyphs[at]!.x) * size).toFixed(3));
    const width = ((glyphs.at(-1)?.x ?? 0) + 1) * size;
    const text = glyphs.map(({ character }) => character).join("");
    const deltas = steps.length > 0 ? ` DeltaX="${steps.join(" ")}"` : "";
    this.drawn.push({
      page: this.#page,
      xml:
        `<ofd:TextObject ID="${this.drawn.length + 10}" Boundary="${x} ${this.#y} ${width} ${1.2 * size}" Font="1" Size="${size}">` +
        `<ofd:TextCode X="0" Y="${size}"${deltas}>${escaped(text)}</ofd:TextCode></ofd:TextObject>`,
    });
  }

  #turn(): void {
    this.#page++;
    this.#y = paper.top;
  }
}

export function ofdDocumentOf({ articles }: SetPage, setting: OfdSetting, seed: number): Buffer {
  const setter = new Setter(setting);
  for (const article of articles) setter.article(article);
  const draw = new Draw(seed);
  const pages = Array.from({ length: setter.pages }, (_, page) => {
    const objects = setter.drawn.filter((one) => one.page === page).map(({ xml }) => ({ xml, at: draw.below(1_000_000) }));
    return pageOf(
      objects
        .sort((a, b) => a.at - b.at)
        .map(({ xml }) => xml)
        .join(""),
    );
  });
  return ofdOf({ pages });
}
