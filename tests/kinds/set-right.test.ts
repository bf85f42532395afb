/** A rumour that a page quotes and sets right: what is denied in one sentence is nowhere on the page a fact. */
import { describe, expect, it } from "vitest";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, read } from "./reading.ts";

const post = ({ county, townships: [{ name }], draw }: Setting): string =>
  draw
    .pick([
      `${county}教育局局长`,
      `${county}水务局副局长`,
      `${name}副镇长`,
      `${name}党委书记`,
      `${county}人民医院院长`,
      `${county}财政局局长`,
    ])
    .replace(/(?<=[^镇])副镇长$/u, "副乡长");
const rumours: readonly ((person: string, held: string) => string)[] = [
  (person, held) => `网传“${held}${person}因受贿被查”。`,
  (person, held) => `近日，微信群里流传“${held}${person}打人”的视频。`,
  (person, held) => `有网友发帖称${held}${person}酒后驾车。`,
];
const denials: readonly ((person: string, held: string) => string)[] = [
  (person, held) => `经核实，${person}并非${held}，该消息系谣言。`,
  (person, held) => `经查，${person}不是${held}，请广大网民不信谣、不传谣。`,
  (person, held) => `调查发现，${person}从未担任${held}。`,
];

describe("a rumour that is set right", () => {
  it("gives nobody the post", () => {
    expectRight(
      [...settings(72, 1907)].map((setting, index) => {
        const [person] = setting.people;
        const held = post(setting);
        const text = `情况说明\n\n${rumours[index % 3]!(person!, held)}${denials[((index / 3) % 3) | 0]!(person!, held)}\n`;
        const done = facts(read(text), "WORKS_FOR").filter((fact) => !/ (?:alleged|ended|planned)$/.test(fact));
        return { text, fault: done.length > 0 ? done.join("; ") : undefined };
      }),
    );
  });

  it("takes nothing from others, and no other post from whom it speaks of", () => {
    for (const setting of settings(20, 1908)) {
      const [person, other] = setting.people;
      const { county } = setting;
      const text = `情况说明\n\n${county}水务局局长${other}说。经核实，${person}不是${county}水务局局长，${county}林业局局长${person}已报警。\n`;
      const found = facts(read(text), "WORKS_FOR");
      expect(found.some((fact) => fact.startsWith(`${other} WORKS_FOR ${county}水务局`) && !fact.endsWith("alleged"))).toBe(true);
      expect(found.some((fact) => fact.startsWith(`${person} WORKS_FOR ${county}林业局`) && !fact.endsWith("alleged"))).toBe(true);
    }
  });
});
