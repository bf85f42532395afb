/** Tables in many shapes and forms, with what each row states; people are invented. */
import { readHtml } from "../../src/read/html.ts";
import type { Draw } from "./draw.ts";
import { personName, settings, type Setting } from "./county-setting.ts";

/** The relations that rows state, or would state wrongly: those of people and projects. */
export const statedOf: ReadonlySet<string> = new Set(["WORKS_FOR", "LIVES_IN", "NATIVE_OF", "IMPLEMENTS", "FUNDS", "LOCATED_IN"]);

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** By row, as `facts` writes them: what the row states of people and projects. */
  readonly states: readonly (readonly string[])[];
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
const works = ["饮水安全工程", "高标准农田建设项目", "道路硬化工程", "污水处理工程", "安全饮水提升工程"];

const body = ({ county, draw }: Setting): string => county + draw.pick(bureaus);

/** A post as it is printed, and what it states: body and title, one or more. */
interface Post {
  readonly text: string;
  readonly held: readonly (readonly [body: string, title: string])[];
}

const post = (setting: Setting): Post => {
  const { draw, townships } = setting;
  if (draw.oneIn(3)) {
    const { name } = draw.pick(townships);
    const [text, held] = draw.pick<readonly [string, Post["held"]]>([
      ["党委书记", [[`${name}党委`, "书记"]]],
      ["党委副书记", [[`${name}党委`, "副书记"]]],
      ["人民政府副镇长", [[`${name}人民政府`, "副镇长"]]],
    ]);
    return { text: name + text, held };
  }
  const within = body(setting);
  const title = draw.pick(deputies);
  const [part, own] = title === "党组书记" ? ["党组", "书记"] : title === "办公室主任" ? ["办公室", "主任"] : ["", title];
  return { text: within + title, held: [[within + part, own]] };
};
const holds = (name: string, { held }: Post, standing = ""): string[] =>
  held.map(([within, title]) => `${name} WORKS_FOR ${within} title=${title}${standing}`);

const village = ({ draw, townships }: Setting): { town: string; village: string } => {
  const town = draw.pick(townships);
  return { town: town.name, village: draw.pick(town.villages) };
};

interface Row {
  readonly cells: readonly string[];
  readonly states: readonly string[];
}

export const shapes: Readonly<Record<string, { head: readonly string[]; row: (setting: Setting, name: string, index: number) => Row }>> = {
  "姓名 | 职务": {
    head: ["姓名", "职务"],
    row: (setting, name) => {
      const now = post(setting);
      return { cells: [name, now.text], states: holds(name, now) };
    },
  },
  "姓名 | 现任 | 拟任": {
    head: ["姓名", "现任职务", "拟任职务"],
    row: (setting, name) => {
      const [now, next] = [post(setting), post(setting)];
      return { cells: [name, now.text, next.text], states: [...holds(name, now), ...holds(name, next, " planned")] };
    },
  },
  "姓名 | 性别 | 职务 | 备注": {
    head: ["姓名", "性别", "职务", "备注"],
    row: (setting, name) => {
      const now = post(setting);
      const cells = [name, setting.draw.pick(["男", "女"]), now.text, setting.draw.oneIn(3) ? "中共党员" : "—"];
      return { cells, states: holds(name, now) };
    },
  },
  "职务 | 姓名": {
    head: ["职务", "姓名"],
    row: (setting, name) => {
      const now = post(setting);
      return { cells: [now.text, name], states: holds(name, now) };
    },
  },
  "姓名 | 住址": {
    head: ["姓名", "住址"],
    row: (setting, name) => {
      const { town, village: home } = village(setting);
      return { cells: [name, setting.county + town + home], states: [`${name} LIVES_IN ${home}`] };
    },
  },
  "姓名 | 村": {
    head: ["姓名", "村"],
    row: (setting, name) => {
      const { village: home } = village(setting);
      return { cells: [name, home], states: [`${name} LIVES_IN ${home}`] };
    },
  },
  "序号 | 乡镇 | 村 | 村支书": {
    head: ["序号", "乡镇", "村", "村党支部书记"],
    row: (setting, name, index) => {
      const { town, village: home } = village(setting);
      return { cells: [String(index + 1), town, home, name], states: [`${name} WORKS_FOR ${home}党支部 title=书记`] };
    },
  },
  "项目名称 | 建设地点 | 投资 | 责任单位": {
    head: ["项目名称", "建设地点", "投资", "责任单位"],
    row: (setting) => {
      const { town, village: home } = village(setting);
      const [project, agency, sum] = [home + setting.draw.pick(works), body(setting), 20 + setting.draw.below(900)];
      return {
        cells: [project, town + home, `${sum}万元`, agency],
        states: [`${project} LOCATED_IN ${home}`, `${agency} IMPLEMENTS ${project}`, `${project} .totalInvestmentCny=${sum * 10000}`],
      };
    },
  },
  "河流 | 河长 | 职务": {
    head: ["河流", "河长", "职务"],
    row: (setting, name) => {
      const now = post(setting);
      return { cells: [`${setting.draw.pick(["清", "白", "沙", "柳"])}河`, name, now.text], states: holds(name, now) };
    },
  },
  "单位 | 人员 | 村": {
    head: ["单位", "驻村第一书记", "所驻村"],
    row: (setting, name) => {
      const { village: home } = village(setting);
      const sender = body(setting);
      return { cells: [sender, name, home], states: [`${name} WORKS_FOR ${home} title=第一书记`, `${name} WORKS_FOR ${sender}`] };
    },
  },
};

const titles = ["干部任前公示", "河长名单", "受表彰人员名单", "项目库公示", "低保对象公示"];

export function* tables(shape: string, count: number, seed: number, rowsEach = 40): Generator<Table> {
  const { head, row } = shapes[shape]!;
  for (const setting of settings(count, seed)) {
    const names = new Set<string>();
    while (names.size < rowsEach) names.add(personName(setting.draw));
    const rows = [...names].map((name, index) => row(setting, name, index));
    yield {
      title: setting.county + setting.draw.pick(titles),
      head,
      rows: rows.map(({ cells }) => cells),
      states: rows.map(({ states }) => states),
    };
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

export const forms: Readonly<Record<string, (table: Table, draw: Draw) => string>> = {
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
