/** Lists with one item a line, and lines with a key and its value: each is read for itself, and nothing is read across two of them. */
import { describe, expect, it } from "vitest";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { readHtml } from "../../src/read/html.ts";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";

const bureaus = ["水利局", "林业局", "财政局", "教育局", "民政局", "司法局", "审计局", "统计局"];
const han = ["一", "二", "三", "四", "五", "六", "七", "八"];

interface Entry {
  readonly person: string;
  readonly body: string;
  readonly title: string;
}

function entries({ county, people, draw }: Setting): Entry[] {
  return people.slice(0, 6).map((person, index) => ({
    person,
    body: county + bureaus[(index + draw.below(2)) % bureaus.length]!,
    title: draw.pick(["局长", "副局长"]),
  }));
}

const labels: Readonly<Record<string, (index: number) => string>> = {
  "1.": (index) => `${index + 1}.`,
  "1. ": (index) => `${index + 1}. `,
  "1、": (index) => `${index + 1}、`,
  "（1）": (index) => `（${index + 1}）`,
  "1)": (index) => `${index + 1}) `,
  "一、": (index) => `${han[index]}、`,
  "（一）": (index) => `（${han[index]}）`,
  "(一)": (index) => `(${han[index]})`,
  "①": (index) => "①②③④⑤⑥"[index]!,
  "•": () => "• ",
  "●": () => "●",
  "-": () => "- ",
  "*": () => "* ",
  "◆": () => "◆ ",
  nothing: () => "",
};

const orders: Readonly<Record<string, (entry: Entry) => string>> = {
  "post and name": ({ person, body, title }) => `${body}${title}${person}`,
  "name, then post": ({ person, body, title }) => `${person}，${body}${title}`,
};

const openings = ["出席会议的有：", "名单如下", "受表彰的同志：", "参加活动的领导有:"];

const posts = (list: readonly Entry[]): string[] =>
  list.map(({ person, body, title }) => `${person} WORKS_FOR ${body} title=${title}`).sort();

function trial(text: string, wanted: readonly string[], found = facts(read(text), "WORKS_FOR", "LIVES_IN")): Trial {
  const wrong = found.filter((line) => !wanted.includes(line));
  // What is said of a person in the item of another is worse than what is not found.
  return {
    text,
    fault: wrong.length > 0 || found.length < 0.6 * wanted.length ? `${wrong.join("; ")} (${found.length} of ${wanted.length})` : undefined,
  };
}

describe.each(Object.keys(orders))("%s", (order) => {
  it.each(Object.keys(labels).filter((label) => label !== "nothing" || order === "name, then post"))("%s before each item", (label) => {
    const trials = [...settings(12, 57)].map((setting) => {
      const list = entries(setting);
      const stop = setting.draw.pick(["", "", "；", "。"]);
      const lines = list.map((entry, index) => labels[label]!(index) + orders[order]!(entry) + stop);
      const text = `${setting.county}召开工作会议\n\n6月21日，${setting.county}召开工作会议，安排下一步工作。${setting.draw.pick(openings)}\n${lines.join("\n")}\n会议要求各单位抓好落实。\n`;
      return trial(text, posts(list));
    });
    expectRight(trials);
  });
});

const tags: Readonly<Record<string, (items: readonly string[]) => string>> = {
  ul: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join("\n")}</ul>`,
  "ol in a cell": (items) => `<table><tr><td><ol>${items.map((item) => `<li><p>${item}</p></li>`).join("")}</ol></td></tr></table>`,
  p: (items) => items.map((item) => `<p>　　${item}</p>`).join("\n"),
  br: (items) => `<p>${items.join("<br>")}</p>`,
  div: (items) => items.map((item) => `<div>${item}</div>`).join(""),
  "a row of one cell each": (items) => `<table>${items.map((item) => `<tr><td>${item}</td></tr>`).join("")}</table>`,
  dl: (items) => `<dl>${items.map((item) => `<dt>成员</dt><dd>${item}</dd>`).join("")}</dl>`,
};

describe.each(Object.keys(tags))("HTML: %s", (tag) => {
  it.each(Object.keys(orders))("%s", (order) => {
    const trials = [...settings(12, 83)].map((setting) => {
      const list = entries(setting);
      const html = `<html><head><title>${setting.county}召开工作会议</title></head><body><div class="content"><h1>${setting.county}召开工作会议</h1><p>6月21日，${setting.county}召开工作会议，安排下一步工作，对近期的重点任务作了部署，出席会议的有：</p>${tags[tag]!(list.map(orders[order]!))}<p>会议要求各单位抓好落实，确保各项任务按期完成，让群众满意。</p></div></body></html>`;
      const { text, title } = readHtml(html);
      const found = facts(extractDocument(makeDocument({ file: "page.html", text, title, encoding: "utf-8" })), "WORKS_FOR", "LIVES_IN");
      return trial(text, posts(list), found);
    });
    expectRight(trials);
  });
});

describe("keys and values", () => {
  it.each(["：", ":", "： "])("with %s between", (colon) => {
    const trials = [...settings(40, 11)].map((setting) => {
      const { county, townships, people, draw } = setting;
      const [first, second, third] = people as [string, string, string];
      const bureau = county + draw.pick(bureaus);
      const project = `${draw.pick(townships[0].villages)}饮水安全工程`;
      const lines = [
        ["项目名称", project],
        ["建设单位", bureau],
        [draw.pick(["负责人", "项目负责人", "联系人"]), first],
        ["建设地点", `${townships[1].name}${draw.pick(townships[1].villages)}`],
        ["监理", second],
        ["主管部门", county + draw.pick(bureaus)],
        ["局长", third],
      ].map((pair) => pair.join(colon));
      const text = `${county}工程公示牌\n\n${lines.join(draw.pick(["\n", "\n\n"]))}\n`;
      const found = facts(read(text), "WORKS_FOR", "LIVES_IN", "IMPLEMENTS");
      // Who builds it stands in the lines; nobody's post does.
      return { text, fault: found.join("; ") === `${bureau} IMPLEMENTS ${project}` ? undefined : `(${found.join("; ")})` };
    });
    expectRight(trials, 1);
  });

  it("a value that says something is read", () => {
    const trials = [...settings(40, 12)].map((setting) => {
      const [first, second] = entries(setting) as [Entry, Entry];
      const text = `${setting.county}通知\n\n主持人：${orders["post and name"]!(first)}\n记录人：${orders["post and name"]!(second)}\n地点：县政府会议室\n`;
      return trial(text, posts([first, second]));
    });
    expectRight(trials);
  });

  it("a key alone, above a sentence about somebody else", () => {
    const trials = [...settings(40, 13)].map((setting) => {
      const [first, second] = entries(setting) as [Entry, Entry];
      const text = `${setting.county}水利工程开工\n\n近日，${setting.county}水利工程开工。\n建设单位：${first.body}\n${second.person}说，工程年底完工。\n`;
      return trial(text, []);
    });
    expectRight(trials, 1);
  });
});

describe("what a neighbour does not complete", () => {
  it("a village's body in the next row, a bureau in the next item", () => {
    for (const { county, townships, people, draw } of settings(40, 21)) {
      const [here, there] = townships[0].villages as [string, string];
      const rows = [
        `${townships[0].name}${here}党支部书记\t${people[0]}`,
        `村党支部书记\t${people[1]}`,
        `${townships[0].name}${there}村委会主任\t${people[2]}`,
      ];
      const table = read(`某地干部名单\n\n职务\t姓名\n${rows.join("\n")}\n`);
      expect(table.clusters.filter(({ name, mentions }) => name.includes(here) && name.endsWith("党支部") && mentions.length > 2)).toEqual(
        [],
      );
      const bureau = draw.pick(bureaus);
      const items = read(
        `人员名单\n\n1. ${county}${bureau}局长${people[0]}\n2. 县审计局局长${people[1]}\n3. ${bureau}副局长${people[2]}\n`,
      );
      expect(facts(items, "WORKS_FOR").filter((line) => line.startsWith(people[1]!) && line.includes(county))).toEqual([]);
      expect(facts(items, "WORKS_FOR").filter((line) => line.startsWith(people[2]!) && line.includes(county))).toEqual([]);
    }
  });
});
