import { expect, test } from "vitest";
import { segmentDocument } from "../../src/segment/segment.ts";
import { makeDocument } from "../../src/read/document.ts";
import type { PrintedLine, TableCell } from "../../src/model.ts";

/** A page whose lines were seen at their places. */
function printed(text: string, tables: readonly (readonly TableCell[])[] = []) {
  const lines: PrintedLine[] = [];
  for (const match of text.matchAll(/[^\n]+/gu))
    lines.push({
      start: match.index,
      end: match.index + match[0].length,
      page: 1,
      box: [0, 10 * lines.length, 100, 10 * lines.length + 9],
    });
  const document = makeDocument({ file: "a.pdf", text, encoding: "utf-8", layout: { lines, tables } });
  return segmentDocument(document).flatMap(({ sentences }) => sentences.map(({ kind, text: words }) => `${kind}: ${words}`));
}

test("the first line of a printed paragraph is no headline, however it looks", () => {
  const text = "Library marks a century\n\nBranch head Grace\nButland said the library was\nfounded by Mary Riordan, a\nschoolteacher.";
  expect(printed(text)).toEqual([
    "title: Library marks a century",
    "body: Branch head Grace Butland said the library was founded by Mary Riordan, a schoolteacher.",
  ]);
});

test("rows of a table stay rows", () => {
  const text = "任免\n\n姓名\t职务\n石望川\t局长\n余小满\t副局长";
  const cells = [...text.matchAll(/[^\t\n]+/gu)].slice(1).map(({ index, 0: words }, at): TableCell => {
    return { start: index, end: index + words.length, row: at >> 1, column: at % 2 };
  });
  expect(printed(text, [cells]).filter((line) => line.startsWith("cell"))).toHaveLength(6);
});
