/** Tenders and notices line by line, a key and its value each: who builds what, where and for how much; nothing where lots repeat their keys. */
import { describe, expect, it } from "vitest";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";

interface Tender {
  readonly project: string;
  readonly firm: string;
  readonly owner: string;
}

function tenderOf({ county, townships: [{ name, villages }], draw }: Setting): Tender {
  return {
    project: `${name}${villages[0]}${draw.pick(["农村公路改造项目", "安全饮水工程", "污水处理项目", "高标准农田建设项目"])}`,
    firm: `${county}${draw.pick(["宏远", "金鼎", "路桥", "江南"])}${draw.pick(["建设有限公司", "水利工程有限公司"])}`,
    owner: draw.pick([`${name}人民政府`, `${county}水利局`, `${county}交通运输局`]),
  };
}

const lines = ({ project, firm, owner }: Tender, { draw, people }: Setting): string => {
  const label = draw.pick([
    ["一、", "二、", "三、"],
    ["1.", "2.", "3."],
    ["（一）", "（二）", "（三）"],
    ["", "", ""],
  ] as const);
  const [winner, buyer] = [
    draw.pick(["中标单位", "中标人", "成交供应商", "施工单位"]),
    draw.pick(["采购人", "招标人", "建设单位", "项目业主"]),
  ];
  const colon = draw.pick(["：", ":", "： "]);
  return [
    `${project}${draw.pick(["中标公告", "结果公告", "中标结果公示"])}\n`,
    `${label[0]}项目名称${colon}${project}`,
    `${label[1]}项目编号${colon}YX2024-0${draw.below(90)}`,
    `${label[2]}${winner}${colon}${firm}`,
    `中标金额${colon}286.5万元`,
    `项目负责人${colon}${people[0]}`,
    `${buyer}${colon}${owner}`,
    `联系人${colon}${people[1]}`,
  ].join("\n");
};

describe("a tender's lines", () => {
  it("tell who wins it and whose it is, and name the people", () => {
    const trials = [...settings(66, 2401)].map((setting): Trial => {
      const tender = tenderOf(setting);
      const text = lines(tender, setting);
      const page = read(text);
      const found = facts(page, "IMPLEMENTS");
      const builds = found.some((fact) => fact.startsWith(tender.firm)) && found.some((fact) => fact.startsWith(tender.owner));
      const people = setting.people.slice(0, 2).every((person) => named(page, "Person").includes(person));
      const odd = found.filter((fact) => !fact.startsWith(tender.firm) && !fact.startsWith(tender.owner));
      return { text, fault: builds && people && odd.length === 0 ? undefined : `${found.join("; ")} | ${named(page, "Person").join()}` };
    });
    expectRight(trials);
  });

  it("of a second lot are not the first one's", () => {
    for (const setting of settings(12, 2402)) {
      const [first, second] = [tenderOf(setting), tenderOf(setting)];
      const text = `中标公告\n\n项目名称：${first.project}\n中标单位：${first.firm}\n第二标段\n中标单位：${second.firm.replace(/^.+?县/u, "")}\n`;
      expect(facts(read(text), "IMPLEMENTS").filter((fact) => !fact.startsWith(first.firm))).toEqual([]);
    }
  });
});
