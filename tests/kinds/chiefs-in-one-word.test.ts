/** 教育局长吴萍, 小学校长孙丽, 水利局李国强局长: the post is the body's, whether it shares the body's last character or stands behind the name. */
import { describe, it } from "vitest";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const bureaus = ["教育局", "水利局", "财政局", "审计局", "林业局", "民政局", "公安局", "交通运输局", "农业农村局", "应急管理局"];
const schools = ["城关小学", "第一小学", "第三中学", "实验小学", "第二中学", "中心小学"];
const tails = ["介绍了情况。", "说，渠修好了。", "出席。", "到场。", "参加座谈。"];

const judge = (text: string, wanted: readonly string[], people: readonly string[]): Trial => {
  const page = read(text);
  const found = facts(page, "WORKS_FOR");
  const odd = named(page, "Person").filter((name) => !people.includes(name));
  const right = found.join() === [...wanted].sort().join() && odd.length === 0;
  return { text, fault: right ? undefined : `${found.join("; ")} ${odd.join()} — not ${wanted.join("; ")}` };
};

describe("a chief in one word with the body", () => {
  it("has the post", () => {
    const trials = [...settings(120, 411)].map(({ county, people: [one, two], draw }, index) => {
      const [bureau, school, tail] = [draw.pick(bureaus), draw.pick(schools), draw.pick(tails)];
      const forms: readonly (readonly [text: string, ...wanted: string[]])[] = [
        [`${county}${bureau}长${one}${tail}`, `${one} WORKS_FOR ${county}${bureau} title=局长`],
        [`${county}${school}校长${one}${tail}`, `${one} WORKS_FOR ${county}${school} title=校长`],
        [`${county}${bureau}${one}局长${tail}`, `${one} WORKS_FOR ${county}${bureau} title=局长`],
        [`${county}${school}${one}校长${tail}`, `${one} WORKS_FOR ${county}${school} title=校长`],
        [`原${county}${bureau}长${one}被查。`, `${one} WORKS_FOR ${county}${bureau} title=局长 ended`],
        [
          `${county}${bureau}长${one}、副局长${two}${tail}`,
          `${one} WORKS_FOR ${county}${bureau} title=局长`,
          `${two} WORKS_FOR ${county}${bureau} title=副局长`,
        ],
      ];
      const [text, ...wanted] = forms[index % forms.length]!;
      return judge(text, wanted, [one!, two!]);
    });
    expectRight(trials);
  });

  it("is of no other bureau named beside it", () => {
    const trials = [...settings(60, 412)].map(({ county, people: [one, two], draw }) => {
      const first = draw.pick(bureaus);
      const other = draw.pick(bureaus.filter((name) => name !== first));
      const text = `${county}${first}长${one}、${other}长${two}${draw.pick(tails)}`;
      const found = facts(read(text), "WORKS_FOR").filter((line) => line.startsWith(two!) && line.includes(first));
      return { text, fault: found.length === 0 ? undefined : found.join("; ") };
    });
    expectRight(trials, 1);
  });

  it("is no word that only looks so", () => {
    const trials = [...settings(60, 413)].map(({ county, people: [one], draw }) => {
      const text = draw.pick([
        `${county}${draw.pick(bureaus)}长期坚持防汛。`,
        `两位局长到场，村民${one}很高兴。`,
        `${county}${draw.pick(schools)}长大的${one}回乡了。`,
      ]);
      return judge(text, [], [one!]);
    });
    expectRight(trials);
  });
});
