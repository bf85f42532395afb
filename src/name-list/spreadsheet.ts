/** Rows of the first sheet of an XLSX workbook; its first row has the headings. A sheet may have a million cells, so it is read as it comes. */
import { SaxesParser } from "saxes";
import { ReadError } from "../read/failure.ts";
import { Archive } from "../read/zip/archive.ts";
import { checkHeadings, type RowResult } from "./row.ts";
import { valuesOf } from "./separated.ts";

const remedy = "open it in its program and save it anew, or as CSV";

export async function spreadsheetRows(bytes: Uint8Array): Promise<readonly RowResult[]> {
  const archive = await Archive.open(bytes);
  const sheets = archive.members.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/iu.test(name));
  const sheet = sheets.sort((a, b) => numberIn(a.name) - numberIn(b.name) || (a.name < b.name ? -1 : 1))[0];
  if (!sheet) throw new ReadError("is a ZIP file and no XLSX workbook", remedy);
  const strings = archive.find("xl/sharedStrings.xml");
  const shared = strings ? sharedStrings(textOf(await archive.unpack(strings))) : [];
  const [headings, ...rows] = cellsOf(textOf(await archive.unpack(sheet)), shared);
  if (headings) checkHeadings(headings.cells);
  return rows.map(({ row, cells }) => ({ at: `row ${row}`, values: valuesOf(headings?.cells.map((cell = "") => cell) ?? [], cells) }));
}

const numberIn = (name: string): number => Number(/(\d+)\.xml$/u.exec(name)?.[1] ?? 0);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Texts that cells name by number; the reading aids over Chinese and Japanese words (`rPh`) are none of them. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let [text, isText, phonetic] = ["", false, 0];
  read(xml, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") phonetic++;
      isText = name === "t" && phonetic === 0;
    },
    text: (part) => {
      if (isText) text += part;
    },
    close: (name) => {
      if (name === "si") strings.push(text);
      if (name === "rPh") phonetic--;
      if (name === "t") isText = false;
    },
  });
  return strings;
}

interface SheetRow {
  /** From 1, as the sheet numbers it. */
  readonly row: number;
  readonly cells: readonly (string | undefined)[];
}

function cellsOf(xml: string, shared: readonly string[]): SheetRow[] {
  const rows: SheetRow[] = [];
  let cells: (string | undefined)[] = [];
  let [row, column, type, value, isValue] = [0, 0, "", "", false];
  read(xml, {
    open: (name, attributes) => {
      if (name === "row") [row, cells, column] = [Number(attributes["r"] ?? row + 1), [], -1];
      if (name === "c") [column, type, value] = [columnIn(attributes["r"], column + 1), attributes["t"] ?? "", ""];
      isValue = name === "v" || name === "t";
    },
    text: (part) => {
      if (isValue) value += part;
    },
    close: (name) => {
      if (name === "v" || name === "t") isValue = false;
      if (name === "c" && column < mostColumns) cells[column] = type === "s" ? shared[Number(value)] : value;
      if (name === "row" && cells.some((cell) => cell !== undefined && cell.trim() !== "")) rows.push({ row, cells: Array.from(cells) });
    },
  });
  return rows;
}

const mostColumns = 200;

/** `AB12` is column 27, from 0. */
function columnIn(reference: string | undefined, otherwise: number): number {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? "")?.[0];
  if (letters === undefined) return otherwise;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Listener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(part: string): void;
  close(name: string): void;
}

function read(xml: string, listener: Listener): void {
  const parser = new SaxesParser({ position: false });
  const bare = (name: string): string => name.slice(name.indexOf(":") + 1);
  parser.on("error", (error) => {
    throw new ReadError(`has damaged XML (${error.message.slice(0, 200)})`, remedy);
  });
  parser.on("opentag", ({ name, attributes }) => listener.open(bare(name), attributes as Record<string, string>));
  parser.on("text", (text) => listener.text(text));
  parser.on("closetag", ({ name }) => listener.close(bare(name)));
  parser.write(xml).close();
}
