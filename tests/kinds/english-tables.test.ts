/** English tables and lists: nothing is stated across two rows, cells or items; what an item says is read. */
import { describe, expect, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { unitOf, type Extraction } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { readHtml } from "../../src/read/html.ts";
import { expectRight, facts, read } from "./reading.ts";

const first = "Grace Peter Mary John Alice David Susan James Ruth Paul Esther Samuel Joyce Daniel Lydia Moses".split(" ");
const last = "Wanjiru Otieno Kamau Mutua Achieng Kiprono Njoroge Barasa Chebet Odhiambo Maina Nekesa Cheruiyot Mwangi Wekesa Atieno".split(
  " ",
);
const counties = ["Makueni", "Narok", "Busia", "Kitui", "Bungoma", "Nyeri"];
const villages = ["Kyase", "Olmesutye", "Bukiri", "Mutomo", "Sirisia", "Gatitu", "Nambale", "Emali"];

const person = (draw: Draw): string => `${draw.pick(first)} ${draw.pick(last)}`;
const post = (draw: Draw): string =>
  draw.pick([
    `Chairman of ${draw.pick(counties)} County Council`,
    `Principal, ${draw.pick(villages)} Secondary School`,
    `${draw.pick(counties)} County Governor`,
    `Chief Officer, ${draw.pick(counties)} County Government`,
    `Manager of ${draw.pick(villages)} Water Company`,
  ]);

const shapes: Readonly<Record<string, { head: readonly string[]; row: (draw: Draw) => readonly string[] }>> = {
  "Name | Position": { head: ["Name", "Position"], row: (draw) => [person(draw), post(draw)] },
  "Position | Name": { head: ["Position", "Name"], row: (draw) => [post(draw), person(draw)] },
  "No. | Name | Village | Occupation": {
    head: ["No.", "Name", "Village", "Occupation"],
    row: (draw) => [String(1 + draw.below(90)), person(draw), draw.pick(villages), draw.pick(["Farmer", "Teacher"])],
  },
  "Project | Location | Cost | Contractor": {
    head: ["Project", "Location", "Cost", "Contractor"],
    row: (draw) => [
      `${draw.pick(villages)} Borehole Project`,
      `${draw.pick(villages)} village, ${draw.pick(counties)}`,
      `Sh${1 + draw.below(40)} million`,
      `${draw.pick(last)} Builders Ltd`,
    ],
  },
};

type Rows = readonly (readonly string[])[];
const aligned = (rows: Rows): string => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]! + 3))
        .join("")
        .trimEnd(),
    )
    .join("\n");
};
const lead = "The county published the list on Tuesday. It names those who take part in the programme this year, officials said.";
const forms: Readonly<Record<string, (rows: Rows) => string>> = {
  tabs: (rows) => `Officials named\n\n${lead}\n\n${rows.map((row) => row.join("\t")).join("\n")}\n\n${lead}\n`,
  Markdown: ([head, ...rows]) =>
    `# Officials named\n\n${lead}\n\n| ${head!.join(" | ")} |\n|${head!.map(() => " --- ").join("|")}|\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n\n${lead}\n`,
  "bars inside": (rows) => `Officials named\n\n${lead}\n\n${rows.map((row) => row.join(" | ")).join("\n")}\n`,
  "aligned by spaces": (rows) => `Officials named\n\n${lead}\n\n${aligned(rows)}\n\n${lead}\n`,
  "a drawn frame": (rows) =>
    `Officials named\n\n${lead}\n\n+------+------+\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n+------+------+\n")}\n+------+------+\n`,
  HTML: (rows) =>
    readHtml(
      `<title>Officials named</title><h1>Officials named</h1><p>${lead}</p><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join("")}`).join("")}</table><p>${lead}</p>`,
    ).text,
  "HTML preformatted": (rows) =>
    readHtml(`<title>Officials named</title><h1>Officials named</h1><p>${lead}</p><pre>\n${aligned(rows)}\n</pre><p>${lead}</p>`).text,
};

/** Relations of which an end or the evidence stands in a row, an item or a field that another does not stand in. */
function across({ document, articles, mentions, statements }: Extraction): string[] {
  const sentences = articles.flatMap((article) => article.sentences);
  const lineAt = (at: number): string => `line ${document.text.lastIndexOf("\n", at)}`;
  const unitAt = (at: number): string | undefined => {
    const found = sentences.find(({ start, end }) => start <= at && at < end);
    return found?.kind === "cell" ? lineAt(at) : found && unitOf(found);
  };
  const startOf = new Map(mentions.map(({ id, start }) => [id, start]));
  return statements.flatMap((statement) => {
    const ends = [statement.subject, ...(statement.kind === "relation" ? [statement.object] : [])].flatMap((id) => startOf.get(id) ?? []);
    const units = new Set([...ends, statement.evidence.start].map(unitAt).filter((unit) => unit !== undefined));
    return units.size > 1 ? [JSON.stringify(statement)] : [];
  });
}

describe.each(Object.keys(forms))("%s", (form) => {
  it.each(Object.keys(shapes))("%s", (shape) => {
    const { head, row } = shapes[shape]!;
    const draw = new Draw(71);
    for (let made = 0; made < 2; made++) {
      const found = read(forms[form]!([head, ...Array.from({ length: 25 }, () => row(draw))]));
      const cells = found.articles.flatMap(({ sentences }) => sentences.filter(({ kind }) => kind === "cell"));
      expect(cells.length).toBeGreaterThanOrEqual(26 * head.length);
      expect(across(found)).toEqual([]);
    }
  });
});

describe("English lists", () => {
  it.each(["•", "-", "*", "1.", "(1)", "a)"])("%s", (label) => {
    const draw = new Draw(15);
    const trials = Array.from({ length: 40 }, () => {
      const names = new Set<string>();
      while (names.size < 5) names.add(person(draw));
      const wanted = [...names].map((name) => ({ name, school: `${draw.pick(villages)} Secondary School` }));
      const marks = (index: number): string => label.replace("1", String(index + 1)).replace("a", String.fromCharCode(97 + index));
      const text = `Teachers honoured\n\n${lead} The following were honoured:\n\n${wanted.map(({ name, school }, index) => `${marks(index)} ${name}, principal of ${school}`).join("\n")}\n\n${lead}\n`;
      const found = facts(read(text), "WORKS_FOR");
      const right = wanted.map(({ name, school }) => `${name} WORKS_FOR ${school} title=principal`);
      const wrong = found.filter((line) => !right.includes(line));
      return { text, fault: wrong.length > 0 || found.length < 3 ? `${wrong.join("; ")} (${found.length})` : undefined };
    });
    expectRight(trials);
  });

  it("an article in JSON, told its title, with a table", () => {
    const text = `Officials named\n\n${lead}\n\nName\tPosition\nGrace Wanjiru\tMayor of Narok\nPeter Otieno\tMayor of Kitui\n`;
    const found = extractDocument(makeDocument({ file: "a.jsonl:1", text, title: "Officials named", encoding: "utf-8" }));
    expect(across(found)).toEqual([]);
    expect(facts(found, "WORKS_FOR").filter((fact) => !/^(?:Grace Wanjiru .*Narok|Peter Otieno .*Kitui)/u.test(fact))).toEqual([]);
  });
});
