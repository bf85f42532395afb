/** Who gets an honour is who stands right before the verb; who is told of behind a colon holds the post; who leads a meeting is at it. */
import { describe, expect, it } from "vitest";
import { settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";

/** Everything told of one relation, and nothing else of it. */
function judge(text: string, relation: string, wanted: readonly string[]): Trial {
  const found = facts(read(text), relation);
  return { text, fault: found.join() === [...wanted].sort().join() ? undefined : `${found.join("; ")} — not ${wanted.join("; ")}` };
}

const callings = ["农民画家", "选手", "退休教师", "志愿者", "青年作家", "民间艺人", "举重运动员", "基层代表"];
const honours = ["民间艺术家", "最美奋斗者", "优秀青年", "十佳工匠", "道德模范"];

describe("an honour", () => {
  it("is the person's, not the county's that he is of", () => {
    const trials = [...settings(40, 701)].map(({ county, people: [one], draw }, index) => {
      const calling = callings[index % callings.length]!;
      const honour = draw.pick(honours);
      return judge(`${county}${calling}${one}${draw.pick(["荣获", "获得", "获评", "被评为"])}“${honour}”称号。`, "RECEIVED", [
        `${one} RECEIVED ${honour}`,
      ]);
    });
    expectRight(trials);
  });

  it("is the county's where the county gets it", () => {
    const trials = [...settings(24, 702)].map(({ county, draw }) => {
      const honour = draw.pick(["国家卫生县城", "全国双拥模范县", "省级文明县城"]);
      return judge(`${county}${draw.pick(["荣获", "获得", "获评", "被评为"])}“${honour}”称号。`, "RECEIVED", [
        `${county} RECEIVED ${honour}`,
      ]);
    });
    expectRight(trials);
  });
});

describe("a post before a colon", () => {
  it("is held by whoever is named behind it", () => {
    const trials = [...settings(36, 703)].map(({ county, people: [one, two], draw }) => {
      const work = draw.pick(["主持县政府全面工作", "分管教育、卫生工作", "负责招商引资工作"]);
      return judge(`${county}县长：${one}，${work}。副县长：${two}，${work}。`, "WORKS_FOR", [
        `${one} WORKS_FOR ${county}人民政府 title=县长`,
        `${two} WORKS_FOR ${county}人民政府 title=副县长`,
      ]);
    });
    expectRight(trials);
  });
});

describe("who leads a meeting", () => {
  it("is at it", () => {
    const trials = [...settings(36, 704)].map(({ county, people: [one], draw }) => {
      const event = draw.pick(["乡村振兴工作会议", "防汛抗旱工作会议", "安全生产工作会议"]);
      const led = draw.pick(["主持会议", "主持会议并讲话", "主持了会议", "主持此次会议"]);
      const lead = draw.pick(["县长", "县委书记", "副县长"]);
      return judge(`${county}召开${event}。${lead}${one}${led}。`, "PARTICIPATES_IN", [`${one} PARTICIPATES_IN ${event}`]);
    });
    expectRight(trials);
  });

  it("is not where he does not, or leads something else", () => {
    const trials = [...settings(24, 705)].map(({ county, people: [one], draw }) => {
      const not = draw.pick(["没有主持会议", "未主持会议", "主持仪式", "主持县政府全面工作"]);
      return judge(`${county}召开防汛工作会议。县长${one}${not}。`, "PARTICIPATES_IN", []);
    });
    expectRight(trials);
  });
});

describe("what a visitor looks at", () => {
  it("is not called after the looking", () => {
    const trials: Trial[] = [...settings(36, 706)].map(({ county, people: [one], draw }) => {
      const looks = draw.pick(["调研", "视察", "考察", "检查", "督导", "走访"]);
      const text = `副县长${one}到${county}${looks}${draw.pick(["水利工程", "农村公路项目", "安置房建设项目"])}。`;
      const odd = named(read(text), "Project").filter((name) => name.includes(looks));
      return { text, fault: odd.length === 0 ? undefined : odd.join() };
    });
    expectRight(trials);
  });

  it("a bureau's report is no newspaper", () => {
    const trials: Trial[] = [...settings(24, 707)].map(({ county, draw }) => {
      const bureau = `${county}${draw.pick(["水利局", "公安局", "审计局", "教育局"])}`;
      const text = `${bureau}${draw.pick(["通报", "公报", "简报"])}，情况已查清。`;
      const page = read(text);
      const fault =
        named(page, "Organization").join() || (named(page, "Agency").join() === bureau ? undefined : named(page, "Agency").join());
      return { text, fault };
    });
    expectRight(trials);
  });
});

describe("an honour of a person's business", () => {
  it.each(["的布艺工作室", "经营的农场", "创办的桂花刺绣工坊"])("is not the owner's, of whose %s nothing is a name", (business) => {
    expect(facts(read(`何青山${business}荣获“市级示范基地”称号。`), "RECEIVED")).toEqual([]);
  });
  it("is that of the named one", () => {
    const text = "何青山创办的兴旺种植专业合作社被评为“省级示范社”。";
    expect(facts(read(text), "RECEIVED")).toEqual(["兴旺种植专业合作社 RECEIVED 省级示范社"]);
  });
  it("is the owner's where he got it", () => {
    expect(facts(read("何青山本人获得“市级劳动模范”称号。"), "RECEIVED")).toEqual(["何青山 RECEIVED 市级劳动模范"]);
  });
});
