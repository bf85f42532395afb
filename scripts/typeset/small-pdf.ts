/** PDFs written by hand: only what a test is about. */

export interface Shown {
  readonly text: string;
  /** Of the beginning of the baseline, in points from the bottom left, as PDF has it. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** `latin`: Helvetica. `song`: a Chinese font that is not embedded, by UTF-16; `down`: as it, from top to bottom. `nameless`: glyph numbers only. */
  readonly font?: "latin" | "song" | "down" | "nameless";
  /** Quarter turns anticlockwise. */
  readonly turn?: 0 | 1 | 2 | 3;
}

export interface SmallPage {
  readonly shown?: readonly Shown[];
  readonly picture?: boolean;
  readonly rotate?: number;
}

export interface SmallPdfOptions {
  readonly title?: string;
  readonly encrypted?: boolean;
  readonly width?: number;
  readonly height?: number;
}

const composite = (encoding: string, ordering: string): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 ` +
  `/BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 ` +
  `/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /Ascent 880 /Descent -120 /FontBBox [0 -120 1000 880] /StemV 80 /CapHeight 880 /ItalicAngle 0 >> >>] >>`;

const fonts = {
  latin: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  song: composite("UniGB-UTF16-H", "GB1"),
  down: composite("UniGB-UTF16-V", "GB1"),
  nameless: composite("Identity-H", "Identity"),
} as const;

const hex = (text: string): string => [...Buffer.from(text, "utf16le").swap16()].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const literal = (text: string): string => `(${text.replace(/[()\\]/gu, (sign) => `\\${sign}`)})`;
const turns = ["1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0"] as const;

const operators = ({ text, x, y, size = 9, font = "song", turn = 0 }: Shown): string =>
  `BT /${font} ${size} Tf ${turns[turn]} ${x} ${y} Tm ${font === "latin" ? literal(text) : `<${hex(text)}>`} Tj ET\n`;

export function smallPdf(pages: readonly SmallPage[], options: SmallPdfOptions = {}): Uint8Array {
  const { title, encrypted = false, width = 595, height = 842 } = options;
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (dictionary: string, body: string): string => `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`;
  const named = Object.entries(fonts).map(([name, font]) => `/${name} ${add(font)} 0 R`);
  const picture = add(stream("/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray", "abcd"));
  const parent = objects.length + 2 * pages.length + 1;
  const kids = pages.map(({ shown = [], picture: drawn = false, rotate = 0 }) => {
    const content = add(stream("", `${drawn ? `q ${width} 0 0 ${height} 0 0 cm /picture Do Q\n` : ""}${shown.map(operators).join("")}`));
    return add(
      `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${content} 0 R ` +
        `/Resources << /Font << ${named.join(" ")} >> /XObject << /picture ${picture} 0 R >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`);
  const root = add(`<< /Type /Catalog /Pages ${parent} 0 R >>`);
  const info = title === undefined ? "" : `/Info ${add(`<< /Title <feff${hex(title)}> >>`)} 0 R`;
  const key = "00".repeat(32);
  const locked = encrypted
    ? `/Encrypt ${add(`<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`)} 0 R /ID [<${key}> <${key}>]`
    : "";
  let body = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const entries = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  return Buffer.from(
    `${body}${xref}trailer << /Size ${objects.length + 1} /Root ${root} 0 R ${info} ${locked} >>\nstartxref\n${body.length}\n%%EOF\n`,
    "latin1",
  );
}

/** Lines one below the other. */
export const column = (
  lines: readonly string[],
  { x, y, size = 9, leading = 1.5, ...rest }: Omit<Shown, "text"> & { readonly leading?: number },
): Shown[] => lines.map((text, at) => ({ text, x, y: y - at * leading * size, size, ...rest }));
