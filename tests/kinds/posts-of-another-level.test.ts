/** A post of another level is never the body's before it: 副县长 in `县教育局局长甲、副县长乙`. What is of its level still is. */
import { describe, it } from "vitest";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const bureaus = ["教育局", "水务局", "农业农村局", "财政局", "文化和旅游局", "卫生健康局", "公安局", "审计局"];
/** First holders: what follows the county's name or 县 alone. */
const chiefs: readonly (readonly [body: string, post: string])[] = [
  ...bureaus.map((bureau) => [bureau, "局长"] as const),
  ["委组织部", "部长"],
  ["委宣传部", "部长"],
  ["委办公室", "主任"],
  ["委", "书记"],
  ["政协", "主席"],
];
const ofOtherLevel = [
  "副县长",
  "县长",
  "常务副县长",
  "镇长",
  "副镇长",
  "市长",
  "区长",
  "州长",
  "镇党委书记",
  "乡党委书记",
  "第一书记",
  "村支书",
  "人大常委会主任",
  "县人大代表",
  "校长",
  "院长",
  "检察长",
  "总经理",
  "法院院长",
  "检察院检察长",
  "交警大队大队长",
  "街道办主任",
  "人民医院院长",
];
const joints = ["、", "和", "与", "及", "带领"];

describe("a post of another level", () => {
  it("is not the body's before it", () => {
    const trials: Trial[] = [...settings(120, 51)].map(({ county, people: [first, second], draw }, index) => {
      const [body, post] = chiefs[index % chiefs.length]!;
      const other = ofOtherLevel[index % ofOtherLevel.length]!;
      const place = draw.pick(["县", county]);
      const tail = draw.pick(["出席会议。", "到现场察看。", "参加了座谈,并讲话。", "一同走访。"]);
      const text = `${place}${body}${post}${first}${draw.pick(joints)}${other}${second}${tail}`;
      const found = facts(read(text), "WORKS_FOR");
      const own = found.some((line) => line.startsWith(`${first} WORKS_FOR `) && line.includes(body));
      const wrong = found.some((line) => line.startsWith(`${second} WORKS_FOR `) && line.includes(`${body} `));
      return { text, fault: own && !wrong ? undefined : found.join("; ") };
    });
    expectRight(trials);
  });

  it("is that of the government which the page names, if it names one", () => {
    const trials: Trial[] = [...settings(50, 52)].map(({ county, people: [first, second, third], draw }) => {
      const [bureau, post] = [draw.pick(bureaus), draw.pick(["副县长", "常务副县长", "县长"])];
      const text = `${county}人民政府召开防汛会。县${bureau}局长${first}、${post}${second}、副局长${third}发言。`;
      const found = facts(read(text), "WORKS_FOR");
      const wanted = [
        `${first} WORKS_FOR ${county}${bureau} title=局长`,
        `${second} WORKS_FOR ${county}人民政府 title=${post}`,
        `${third} WORKS_FOR ${county}${bureau} title=副局长`,
      ];
      return { text, fault: found.join() === wanted.sort().join() ? undefined : found.join("; ") };
    });
    expectRight(trials);
  });

  it("is neither's where the page names two governments", () => {
    const trials: Trial[] = [...settings(40, 53)].map(({ townships: [one, two], people: [first, second], draw }) => {
      const text = `${one.name}人民政府、${two.name}人民政府清理河道。县${draw.pick(bureaus)}局长${first}、镇长${second}到场。`;
      const found = facts(read(text), "WORKS_FOR").filter((line) => line.startsWith(second!));
      return { text, fault: found.length === 0 ? undefined : found.join("; ") };
    });
    expectRight(trials.filter(({ text }) => (text.match(/镇人民政府/g) ?? []).length === 2));
  });
});

describe("a post that the body has", () => {
  const shared: readonly (readonly [body: string, first: string, second: string])[] = [
    ["教育局", "局长", "副局长"],
    ["水务局", "党组书记", "副局长"],
    ["公安局", "局长", "政委"],
    ["农业农村局", "局长", "总工程师"],
    ["财政局", "副局长", "科长"],
    ["自然资源局", "局长", "工程师"],
    ["委组织部", "部长", "副部长"],
    ["融媒体中心", "主任", "副主任"],
    ["人民法院", "院长", "副院长"],
    ["人民检察院", "检察长", "副检察长"],
    ["人民医院", "院长", "副院长"],
    ["第一中学", "校长", "副校长"],
    ["第三小学", "校长", "副校长"],
    ["委", "书记", "副书记"],
    ["人民政府", "县长", "副县长"],
  ];

  it("is the body's, named first or behind 、", () => {
    const trials: Trial[] = [...settings(104, 54)].map(({ county, people: [first, second], draw }, index) => {
      const [body, one, two] = shared[index % shared.length]!;
      const text = `${county}${body}${one}${first}${draw.pick(["、", "和"])}${two}${second}${draw.pick(["参加。", "到现场察看。"])}`;
      const found = facts(read(text), "WORKS_FOR");
      const right = [
        [first, one],
        [second, two],
      ].every(([person, post]) =>
        found.some((line) => line.startsWith(`${person} WORKS_FOR ${county}${body}`) && line.endsWith(post!.replace("党组", ""))),
      );
      return { text, fault: right ? undefined : found.join("; ") };
    });
    expectRight(trials);
  });
});
