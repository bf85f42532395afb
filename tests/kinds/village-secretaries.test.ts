/** A village's secretary belongs to the village right before the post, listed or not, wherever in the sentence it stands; never to another. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { type Setting, settings } from "../../scripts/generate/county-setting.ts";

/** Behind a village's name: the body that is named so, if any, and the post. */
const posts: readonly (readonly [body: string, post: string])[] = [
  ["党支部", "书记"],
  ["党支部", "副书记"],
  ["党总支", "书记"],
  ["党委", "书记"],
  ["村委会", "主任"],
  ["村委会", "副主任"],
  ["妇联", "主席"],
  ["", "支书"],
  ["", "书记"],
  ["", "主任"],
  ["", "会计"],
  ["", "第一书记"],
];

/** `place` stands before the village. Other villages stand near by, so that a wrong one is at hand. */
const forms: readonly ((holder: string, place: string, others: readonly string[]) => string)[] = [
  (holder) => `${holder}说，今年收成不错。`,
  (holder, place) => `${place}${holder}说，今年收成不错。`,
  (holder, place, [one]) => `${place}${one}今年修了路。\n\n${holder}说，明年还要扩种。`,
  (holder, _, [one, two]) => `${one}、${two}的茶苗都活了。${holder}说，收入翻了一番。`,
  (holder) => `会上,${holder}介绍了做法,大家听得认真。`,
  (holder) => `“路修好了，车就进来了。”${holder}说。`,
  (holder) => `据${holder}介绍，全村有三百多户。`,
  (holder) => `在${holder}的带领下，大家把水渠\n修到了山脚。`,
  (holder) => `记者来到${holder}家里，院子扫得干干净净。`,
  (holder) => `参加座谈的有刘大山、${holder}。`,
];

interface Asked {
  readonly text: string;
  readonly wanted: string;
}

function asked({ county, townships: [{ name, villages }], people: [person], draw }: Setting, index: number): Asked {
  const [village, ...others] = villages;
  const [body, post] = posts[index % posts.length]!;
  const text = forms[index % forms.length]!(village! + body + post + person!, draw.oneIn(2) ? name : county + name, others);
  return { text, wanted: body === "" ? `${person} WORKS_FOR ${village} title=` : `${village}${body} title=${post}` };
}

const trial = ({ text, wanted }: Asked): Trial => {
  const found = facts(read(text), "WORKS_FOR");
  return { text, fault: found.length === 1 && found[0]!.includes(wanted) ? undefined : `${found.join("; ")}; wanted ${wanted}` };
};

describe("a village's secretary", () => {
  it("belongs to the village right before the post", () => {
    expectRight([...settings(120, 41)].map((setting, index) => trial(asked(setting, index))));
  });

  it("belongs to it where no list has the village", () => {
    // Villages of one county told of on a page of another.
    const elsewhere = [...settings(61, 42)];
    const trials = elsewhere.slice(1).map((setting, index) => {
      const { townships } = elsewhere[index]!;
      return trial(
        asked({ ...setting, townships: [{ name: setting.townships[0].name, villages: townships[0].villages }, townships[1]] }, index),
      );
    });
    expectRight(trials);
  });

  it("is told apart from the next one in a row of them", () => {
    const trials = [...settings(60, 43)].map(({ townships: [{ villages }], people, draw }) => {
      const chosen = villages.slice(0, 3);
      const named = chosen.map((village, at) => ({
        village,
        person: people[at]!,
        post: draw.pick(["党支部书记", "党总支书记", "村委会主任", "支书"]),
      }));
      const text = `会上，${named.map(({ village, person, post }) => `${village}${post}${person}`).join("、")}先后发言。`;
      const found = facts(read(text), "WORKS_FOR");
      const right = named.every(({ village, person }) => found.some((line) => line.startsWith(`${person} WORKS_FOR ${village}`)));
      return { text, fault: right && found.length === named.length ? undefined : found.join("; ") };
    });
    expectRight(trials);
  });

  it("belongs to nobody's village where several were named and none with the post", () => {
    const trials = [...settings(40, 44)].map(({ county, townships: [{ name, villages }], people: [person], draw }) => {
      const [one, two, three] = villages;
      const post = draw.pick(["村党支部书记", "村党总支书记", "村支书", "村委会主任"]);
      const text = `${county}${name}${one}、${two}和${three}今年都种上了油茶。${post}${person}说，油茶长势很好。`;
      const found = facts(read(text), "WORKS_FOR");
      return { text, fault: found.some((line) => villages.some((village) => line.includes(village))) ? found.join("; ") : undefined };
    });
    expectRight(trials, 1);
  });

  it("belongs to the one village that the article is about", () => {
    const trials = [...settings(40, 45)].map(({ county, townships: [{ name, villages }], people: [person], draw }) => {
      const body = draw.pick(["党支部", "党总支"]);
      const text = `${county}${name}${villages[0]}今年种上了油茶。村${body}书记${person}说，油茶长势很好。`;
      const found = facts(read(text), "WORKS_FOR");
      return { text, fault: found.join() === `${person} WORKS_FOR ${villages[0]}${body} title=书记` ? undefined : found.join("; ") };
    });
    expectRight(trials);
  });

  it.each(["当选村支书", "走访村支书", "他就和村支书", "全村党员", "该村党支部书记", "第十二届村民委员会主任"])(
    "%s names no village",
    (words) => {
      const page = read(`泥河镇今年不同了。${words}王国强谈起这些，笑得合不拢嘴。`);
      expect(page.clusters.filter(({ type }) => type === "Village").map(({ name }) => name)).toEqual([]);
    },
  );

  it("is found in time that grows with the length, whatever the text", () => {
    const started = performance.now();
    for (const part of ["村", "村党支部书记", "任县", "大塘村、", "和村支书", "王芳任"]) read(part.repeat(Math.floor(4_000 / part.length)));
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
