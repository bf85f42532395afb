/** `甲局局长‹P›因病辞去局长一职`: the post has ended, and no other that he holds. */
import { describe, it } from "vitest";
import { expectRight, judged } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const bodies = [
  ["水利局", "局长"],
  ["人民医院", "院长"],
  ["第一中学", "校长"],
  ["鑫源商贸有限公司", "董事长"],
  ["慈善总会", "会长"],
] as const;
const leaving = ["因病辞去", "辞去", "被免去", "主动辞去", "近日辞去", "因工作变动辞去", "被撤销"];

describe("a post that somebody leaves", () => {
  it("has ended", () => {
    const trials = [...settings(60, 951)].map(({ county, people: [one], draw }) => {
      const [body, post] = draw.pick(bodies);
      const text = `${county}${body}${post}${one}${draw.pick(leaving)}${post}${draw.pick(["职务", "一职"])}。`;
      return judged(text, [`${one} WORKS_FOR ${county}${body} title=${post} ended`], "WORKS_FOR");
    });
    expectRight(trials);
  });

  it("leaves the others alone", () => {
    const trials = [...settings(60, 952)].map(({ county, people: [one, two], draw }) => {
      const text = draw.pick([
        `${county}水利局局长${one}${draw.pick(leaving)}党组书记职务。`,
        `${county}水利局局长${one}${draw.pick(["辞去", "主动辞去"])}县人大代表职务。`,
        `${county}水利局局长${one}宣布免去${two}股长职务。`,
      ]);
      return judged(text, [`${one} WORKS_FOR ${county}水利局 title=局长`], "WORKS_FOR");
    });
    expectRight(trials, 0.9);
  });

  it("is told from another that stands beside it", () => {
    const trials = [...settings(60, 953)].map(({ county, people: [one], draw }) =>
      judged(
        `${county}慈善总会会长、${county}水利局局长${one}${draw.pick(leaving)}局长职务。`,
        [`${one} WORKS_FOR ${county}慈善总会 title=会长`, `${one} WORKS_FOR ${county}水利局 title=局长 ended`],
        "WORKS_FOR",
      ),
    );
    expectRight(trials);
  });
});
