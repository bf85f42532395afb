/** A page says the same in traditional characters as in simplified ones, and is given in those that it prints. */
import { describe, expect, it } from "vitest";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";
import type { Extraction } from "../../src/model.ts";
import { inSimplified, inTraditional } from "./both-scripts.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";

const forms: readonly ((setting: Setting) => string)[] = [
  ({ county, people: [a] }) => `${county}水利局局长${a}讲话。`,
  ({ county, townships: [town], people: [a, b] }) =>
    `${county}发展和改革局副局长${a}说，${town.name}${town.villages[0]}的饮水工程总投资320万元。村党支部书记${b}陪同。`,
  ({ townships: [town], people: [a, b] }) => `${town.name}人民政府与${town.villages[1]}合作社联合举办丰收节。镇长${a}、村民${b}参加活动。`,
  ({ county, people: [a, b] }) => `${a}同志任${county}教育局局长，免去${b}同志的${county}教育局局长职务。`,
  ({ county, people: [a] }) => `据传，${county}公安局原局长${a}被查，县纪委否认。`,
  ({ county, townships: [town], people: [a] }) => `${county}拟在${town.name}新建养老服务中心，县民政局局长${a}表示计划明年开工。`,
  ({ townships: [town], people: [a, b] }) => `${town.villages[0]}村民${a}种了十亩莲藕。${town.villages[2]}养殖户${b}获得“劳动模范”称号。`,
  ({ county, people: [a, b, c] }) => `${county}县委书记${a}、县长${b}、县人大常委会主任${c}出席开工仪式。`,
];

const inOneScript = (lines: readonly string[]): readonly string[] => lines.map(inSimplified).sort();
const all = (page: Extraction): readonly string[] => [
  ...facts(page),
  ...["Person", "Agency", "Village", "Place", "Organization", "Project", "Event"].flatMap((label) =>
    named(page, label).map((name) => `${label} ${name}`),
  ),
];

function judged(text: string): Trial {
  const [one, other] = [read(text), read(inTraditional(text))];
  const [wanted, given] = [inOneScript(all(one)), inOneScript(all(other))];
  const differing = [...wanted.filter((line) => !given.includes(line)), ...given.filter((line) => !wanted.includes(line))];
  const unprinted = other.clusters.filter(({ name }) => inTraditional(name) !== name);
  const fault = [...differing, ...unprinted.map(({ name }) => `${name} is not as printed`)].join("; ");
  return { text: inTraditional(text), fault: fault === "" ? undefined : fault };
}

describe("a page in traditional characters", () => {
  it("gives what it gives in simplified ones, named as printed", () => {
    expectRight([...settings(96, 191)].map((setting, index) => judged(forms[index % forms.length]!(setting))));
  });

  it("gives every mention where it stands", () => {
    for (const setting of settings(24, 192)) {
      const text = inTraditional(`${forms[1]!(setting)}\n${forms[2]!(setting)}`);
      const page = read(text);
      expect(page.mentions.length).toBeGreaterThan(3);
      for (const { start, end, text: printed } of page.mentions) expect(text.slice(start, end)).toBe(printed);
      for (const { evidence } of page.statements) expect(text).toContain(evidence.quote);
    }
  });

  it("keeps two who are printed differently on one simplified page", () => {
    expect(named(read("县水利局局长李国强讲话。村民李国強也发了言，李国強说雨水多。"), "Person")).toEqual(["李国強", "李国强"]);
  });

  it("reads a line of it on a simplified page, and a sign of it as a sign", () => {
    const page = read("庐江县水利局局长张建军说，今年雨水多。\n\n廬江縣教育局局長陳國華講話，要求學校開門辦學。");
    expect(facts(page, "WORKS_FOR")).toEqual(["张建军 WORKS_FOR 庐江县水利局 title=局长", "陳國華 WORKS_FOR 廬江縣教育局 title=局長"]);
  });
});
