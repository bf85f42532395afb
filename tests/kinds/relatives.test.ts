/** What is said of somebody's uncle, wife or driver is not said of him by whose name they are told. */
import { describe, it } from "vitest";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, read, type Trial } from "./reading.ts";

const whose = ["的舅舅", "的父亲", "的妻子", "丈夫", "的儿子", "哥哥", "的堂弟", "的大女儿", "的司机", "的老师", "的战友", "的岳父"];
const said: readonly ((setting: Setting, who: string) => string)[] = [
  ({ county }, who) => `${who}是${county}水利局局长。`,
  ({ county }, who) => `${who}曾任${county}教育局局长。`,
  ({ townships: [{ name }] }, who) => `据介绍，${who}担任${name}人民政府副职。`,
  ({ county }, who) => `${who}在${county}财政局工作。`,
  ({ county }, who) => `${who}当选${county}政协委员，还获得“全国劳动模范”称号。`,
];

describe("a relative", () => {
  it("keeps what is said of him to himself", () => {
    const trials: Trial[] = [...settings(90, 71)].map((setting, index) => {
      const text = said[index % said.length]!(setting, setting.people[0]! + whose[index % whose.length]!);
      const found = facts(read(text), "WORKS_FOR", "RECEIVED", "LIVES_IN", "NATIVE_OF");
      return { text, fault: found.length === 0 ? undefined : found.join("; ") };
    });
    expectRight(trials, 0.97);
  });

  it("leaves him his own post, which stands before his name", () => {
    const trials: Trial[] = [...settings(40, 72)].map(({ county, people: [person] }, index) => {
      const text = `${county}水利局局长${person}${whose[index % whose.length]!}今年种了油茶。`;
      const found = facts(read(text), "WORKS_FOR");
      return { text, fault: found.join() === `${person} WORKS_FOR ${county}水利局 title=局长` ? undefined : found.join("; ") };
    });
    expectRight(trials);
  });
});
