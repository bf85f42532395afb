/** Lists of those who are sent to a village, or answer for its river: they do not live there. */
import { describe, it } from "vitest";
import { expectRight, facts, judged, read } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const lists = ["2023年驻村第一书记名单", "河长名单", "包村干部名单", "防溺水责任人名单", "结对帮扶名单", "驻村工作队名单"];

describe("a list of those who are sent to villages", () => {
  it("says of nobody that he lives there", () => {
    const trials = [...settings(60, 931)].map(({ county, townships: [town], people: [one, two], draw }) => {
      const [first, second] = town.villages;
      const text = `${county}${draw.pick(lists)}\n乡镇 村 姓名\n${town.name} ${first} ${one}\n${town.name} ${second} ${two}\n`;
      const found = facts(read(text), "LIVES_IN");
      return { text, fault: found.length === 0 ? undefined : found.join("; ") };
    });
    expectRight(trials, 1);
  });

  it("says where they come from", () => {
    const trials = [...settings(60, 932)].map(({ county, townships: [town], people: [one, two], draw }) => {
      const [first, second] = town.villages;
      const heading = draw.pick(["派出单位及职务", "选派单位及职务", "单位及职务"]);
      const text = `${county}驻村第一书记名单\n乡镇 村 姓名 ${heading}\n${town.name} ${first} ${one} ${county}审计局副局长\n${town.name} ${second} ${two} ${county}水利局副局长\n`;
      return judged(
        text,
        [`${one} WORKS_FOR ${county}审计局 title=副局长`, `${two} WORKS_FOR ${county}水利局 title=副局长`],
        "WORKS_FOR",
        "LIVES_IN",
      );
    });
    expectRight(trials);
  });

  it("leaves other lists as they are", () => {
    const trials = [...settings(60, 933)].map(({ county, townships: [town], people: [one, two] }) => {
      const [first, second] = town.villages;
      const text = `${county}农村低保对象公示\n乡镇 村 姓名\n${town.name} ${first} ${one}\n${town.name} ${second} ${two}\n`;
      return judged(text, [`${one} LIVES_IN ${first}`, `${two} LIVES_IN ${second}`], "LIVES_IN");
    });
    expectRight(trials);
  });
});
