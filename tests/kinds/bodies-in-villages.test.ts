/** Schools and clinics of villages, and offices of headquarters: whose head somebody is, where a larger body is named beside. */
import { describe, it } from "vitest";
import { expectRight, facts, judged, read } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const tails = ["接过捐赠物资。", "说，今年新来了两名同事。", "参加了座谈。", "介绍情况。"];

describe("a school or a clinic called after its village", () => {
  const bodies = [
    ["小学", "校长"],
    ["小学", "教师"],
    ["完小", "校长"],
    ["幼儿园", "园长"],
    ["卫生室", "医生"],
  ] as const;
  it("has the post, and the village has not", () => {
    const trials = [...settings(80, 901)].map(({ county, townships, people: [one], draw }, index) => {
      const town = draw.pick(townships);
      const village = draw.pick(town.villages);
      const [body, post] = bodies[index % bodies.length]!;
      const text = `${county}${town.name}${village}${body}${post}${one}${draw.pick(tails)}`;
      return judged(text, [`${one} WORKS_FOR ${county}${town.name}${village}${body} title=${post}`], "WORKS_FOR");
    });
    expectRight(trials);
  });

  it("gives the village no post, whatever else the page knows", () => {
    const posts = ["小学校长", "完小校长", "小学教师", "合作社理事长", "卫生室主任"];
    const trials = [...settings(60, 902)].map(({ townships, people: [one, two], draw }, index) => {
      const village = draw.pick(draw.pick(townships).villages);
      const post = posts[index % posts.length]!;
      const text = draw.pick([
        `${village}${post}${one}${draw.pick(tails)}${village}党支部书记${two}在场。`,
        `${one}是${village}${post}。${village}党支部书记${two}在场。`,
        `${one}，${village}${post}。${village}党支部书记${two}在场。`,
      ]);
      const found = facts(read(text), "WORKS_FOR").filter((line) => line.startsWith(`${one} WORKS_FOR ${village} `));
      return { text, fault: found.length === 0 ? undefined : found.join("; ") };
    });
    expectRight(trials, 1);
  });
});

describe("the office of a headquarters or a leading group", () => {
  it("is not that of the county's government", () => {
    const trials = [...settings(60, 903)].map(({ county, people: [one], draw }) => {
      const group = draw.pick(["森林防灭火指挥部", "防汛抗旱指挥部", "创卫工作领导小组", "项目建设指挥部", "安全生产委员会"]);
      const text = draw.pick([
        `${county}人民政府办公室印发通知。县${group}召开会议，办公室主任${one}作报告。`,
        `${county}人民政府办公室印发通知，成立${county}${group}，办公室主任由${one}兼任。`,
        `${county}人民政府办公室转发县${group}通告。办公室主任${one}说，各乡镇要照办。`,
      ]);
      const found = facts(read(text), "WORKS_FOR").filter((line) => line.includes("政府办公室"));
      return { text, fault: found.length === 0 ? undefined : found.join("; ") };
    });
    expectRight(trials, 1);
  });

  it("is the government's where nothing else has one", () => {
    const trials = [...settings(60, 904)].map(({ county, people: [one] }) =>
      judged(
        `${county}人民政府办公室召开会议。办公室主任${one}作报告。`,
        [`${one} WORKS_FOR ${county}人民政府办公室 title=主任`],
        "WORKS_FOR",
      ),
    );
    expectRight(trials);
  });
});
