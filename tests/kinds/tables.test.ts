/** Tables of forty rows in four forms and many shapes: nothing is stated across two rows or two cells. */
import { describe, expect, it } from "vitest";
import type { Extraction, Mention, Statement } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { readHtml } from "../../src/read/html.ts";
import { facts } from "./reading.ts";
import { personName, settings, type Setting } from "./setting.ts";
import type { Draw } from "../../scripts/generate/draw.ts";

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const bureaus = [
  "水利局",
  "林业局",
  "财政局",
  "教育局",
  "民政局",
  "司法局",
  "审计局",
  "统计局",
  "农业农村局",
  "交通运输局",
  "卫生健康委员会",
];
const deputies = ["局长", "副局长", "党组书记", "办公室主任"];
const works = ["饮水安全工程", "高标准农田建设项目", "道路硬化工程", "污水处理工程", "文化广场建设项目"];

const body = ({ county, draw }: Setting): string => county + draw.pick(bureaus);
const post = (setting: Setting): string => {
  const { draw, townships } = setting;
  return draw.oneIn(3)
    ? draw.pick(townships).name + draw.pick(["镇长", "党委书记", "党委副书记、镇长"])
    : body(setting) + draw.pick(deputies);
};
const village = ({ draw, townships }: Setting): { town: string; village: string } => {
  const town = draw.pick(townships);
  return { town: town.name, village: draw.pick(town.villages) };
};

const shapes: Readonly<
  Record<string, { head: readonly string[]; row: (setting: Setting, name: string, index: number) => readonly string[] }>
> = {
  "姓名 | 职务": { head: ["姓名", "职务"], row: (setting, name) => [name, post(setting)] },
  "姓名 | 现任 | 拟任": { head: ["姓名", "现任职务", "拟任职务"], row: (setting, name) => [name, post(setting), post(setting)] },
  "姓名 | 性别 | 职务 | 备注": {
    head: ["姓名", "性别", "职务", "备注"],
    row: (setting, name) => [name, setting.draw.pick(["男", "女"]), post(setting), setting.draw.oneIn(3) ? "中共党员" : "—"],
  },
  "职务 | 姓名": { head: ["职务", "姓名"], row: (setting, name) => [post(setting), name] },
  "姓名 | 住址": {
    head: ["姓名", "住址"],
    row: (setting, name) => {
      const { town, village: home } = village(setting);
      return [name, setting.county + town + home];
    },
  },
  "姓名 | 村": { head: ["姓名", "村"], row: (setting, name) => [name, village(setting).village] },
  "序号 | 乡镇 | 村 | 村支书": {
    head: ["序号", "乡镇", "村", "村党支部书记"],
    row: (setting, name, index) => {
      const { town, village: home } = village(setting);
      return [String(index + 1), town, home, name];
    },
  },
  "项目名称 | 建设地点 | 投资 | 责任单位": {
    head: ["项目名称", "建设地点", "投资", "责任单位"],
    row: (setting) => {
      const { town, village: home } = village(setting);
      return [home + setting.draw.pick(works), town + home, `${20 + setting.draw.below(900)}万元`, body(setting)];
    },
  },
  "河流 | 河长 | 职务": {
    head: ["河流", "河长", "职务"],
    row: (setting, name) => [`${setting.draw.pick(["清", "白", "沙", "柳"])}河`, name, post(setting)],
  },
  "单位 | 人员 | 村": { head: ["单位", "驻村第一书记", "所驻村"], row: (setting, name) => [body(setting), name, village(setting).village] },
};

const titles = ["干部任前公示", "河长名单", "受表彰人员名单", "项目库公示", "低保对象公示"];

function* tables(shape: string, count: number, seed: number): Generator<Table> {
  const { head, row } = shapes[shape]!;
  for (const setting of settings(count, seed)) {
    const names = new Set<string>();
    while (names.size < 40) names.add(personName(setting.draw));
    yield { title: setting.county + setting.draw.pick(titles), head, rows: [...names].map((name, index) => row(setting, name, index)) };
  }
}

const width = (text: string): number => [...text].reduce((sum, one) => sum + (one > "\u2e80" ? 2 : 1), 0);
const spread = (cell: string): string => (/^\p{Script=Han}{2}$/u.test(cell) ? `${cell[0]}  ${cell[1]}` : cell);

function aligned({ head, rows }: Table): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => width(spread(row[column]!)))));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => spread(cell) + " ".repeat(widths[column]! - width(spread(cell)) + 2))
        .join("")
        .trimEnd(),
    )
    .join("\n");
}

const csv = (cell: string): string => (/[,，]/u.test(cell) ? `"${cell}"` : cell);

const forms: Readonly<Record<string, (table: Table, draw: Draw) => string>> = {
  tabs: ({ title, head, rows }) => `${title}\n\n${[head, ...rows].map((row) => row.join("\t")).join("\n")}\n`,
  Markdown: ({ title, head, rows }) =>
    `# ${title}\n\n| ${head.join(" | ")} |\n|${head.map(() => "---").join("|")}|\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`,
  "bars of full width": ({ title, head, rows }) => `${title}\n${[head, ...rows].map((row) => row.join("｜")).join("\n")}\n`,
  "aligned by spaces": (table) => `${table.title}\n\n${aligned(table)}\n`,
  "commas, as spreadsheets write": ({ title, head, rows }) =>
    `${title}\n\n${[head, ...rows].map((row) => row.map(csv).join(",")).join("\n")}\n`,
  "quoted values": ({ title, head, rows }) =>
    `${title}\n\n${[head, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n")}\n`,
  semicolons: ({ title, head, rows }) => `${title}\n\n${[head, ...rows].map((row) => row.join(";")).join("\n")}\n`,
  "a space between": ({ title, head, rows }) => `${title}\n\n${[head, ...rows].map((row) => row.join(" ")).join("\n")}\n`,
  "an ideographic space between": ({ title, head, rows }) => `${title}\n\n${[head, ...rows].map((row) => row.join("\u3000")).join("\n")}\n`,
  HTML: ({ title, head, rows }) =>
    page(
      title,
      `<table><tr>${head.map((cell) => `<th>${cell}</th>`).join("")}</tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}</table>`,
    ),
  "HTML as word processors write it": ({ title, head, rows }) =>
    page(
      title,
      `<table border=1><tbody>${[head, ...rows]
        .map(
          (row) =>
            `<tr>\n${row.map((cell) => `<td><p class=MsoNormal><span>${spread(cell).replaceAll("  ", "&nbsp;&nbsp;")}</span></p></td>`).join("\n")}\n</tr>`,
        )
        .join("\n")}</tbody></table>`,
    ),
};

const page = (title: string, table: string): string =>
  readHtml(
    `<html><head><title>${title}</title></head><body><div class="content"><h1>${title}</h1><p>根据有关规定，现将有关人员和事项公示如下，如有异议，请在公示期内向有关部门反映。</p>${table}<p>公示期为五个工作日，自发布之日起计算，联系电话附后。</p></div></body></html>`,
  ).text;

const read = (text: string): Extraction => extractDocument(makeDocument({ file: "table.txt", text, encoding: "utf-8" }));

/** Statements whose ends, or whose evidence, stand in two cells, as lines. */
function across(found: Extraction, rows: readonly (readonly string[])[]): string[] {
  const mentions = new Map(found.mentions.map((mention) => [mention.id, mention]));
  const cells = cellSpans(found.document.text, rows);
  const cellAt = (at: number): number => cells.findIndex(({ start, end }) => start <= at && at < end);
  const cellsOf = (statement: Statement): number[] => {
    const ends = [statement.subject, ...(statement.kind === "relation" ? [statement.object] : [])].flatMap((id) => mentions.get(id) ?? []);
    return [...ends.map(({ start }: Mention) => cellAt(start)), cellAt(statement.evidence.start), cellAt(statement.evidence.end - 1)];
  };
  return found.statements
    .filter((statement) => new Set(cellsOf(statement).filter((cell) => cell >= 0)).size > 1)
    .map((statement) => JSON.stringify(statement));
}

function cellSpans(text: string, rows: readonly (readonly string[])[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  for (const cell of rows.flat()) {
    const pattern = [...cell].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s\\u00a0]*");
    const match = new RegExp(pattern, "g");
    match.lastIndex = from;
    const at = match.exec(text);
    if (!at) throw new Error(`no ${cell} behind ${from}`);
    spans.push({ start: at.index, end: (from = at.index + at[0].length) });
  }
  return spans;
}

describe.each(Object.keys(forms))("%s", (form) => {
  it.each(Object.keys(shapes))("%s", (shape) => {
    for (const table of tables(shape, 1, 31)) {
      const found = read(forms[form]!(table, undefined as never));
      expect(across(found, [table.head, ...table.rows])).toEqual([]);
      expect(facts(found, "WORKS_FOR", "LIVES_IN", "NATIVE_OF", "IMPLEMENTS", "FUNDS")).toEqual([]);
    }
  });
});
