/** Pages of a county's history: who held a post in a time that nobody holds one from any more does not hold it. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, judged, read, trials } from "./reading.ts";

const surnames = [..."周郝钱秦罗邓"];
const given = ["庆澜", "志远", "伯年", "树声", "国栋"];
const bodies = ["石泉县卫生局", "石泉县农业局", "池河镇卫生院", "石泉县委", "石泉县文化馆"];
const times = [
  "民国二十三年",
  "民国25年",
  "抗战时期",
  "解放初期",
  "建国前",
  "1949年12月",
  "1958年",
  "1972年春",
  "上世纪六十年代",
  "20世纪70年代末",
];

describe("a time that frames what is told", () => {
  it("ends the posts of whom it is told", () => {
    expectRight(
      trials(60, 41, (draw, index) => {
        const [name, body] = [draw.pick(surnames) + draw.pick(given), draw.pick(bodies)];
        const title = body.endsWith("委") ? "书记" : `${body.slice(-1)}长`;
        const [time, comma] = [draw.pick(times), draw.pick(["，", ""])];
        const text = [`${time}${comma}${name}任${body}${title}。`, `${time}，${body}${title}${name}来到池河镇。`][index % 2]!;
        return judged(text, [`${name} WORKS_FOR ${body} title=${title} ended`], "WORKS_FOR");
      }),
    );
  });

  it.each([
    "1958年建成的石泉县卫生局办公楼要搬迁，石泉县卫生局局长周庆澜说。",
    "1971年出生的石泉县卫生局局长周庆澜说，要办好医院。",
    "1969年参加工作的周庆澜现任石泉县卫生局局长。",
    "2015年，周庆澜任石泉县卫生局局长。",
    "1978年，周庆澜任石泉县卫生局局长，一干就是四十年。",
    "石泉县卫生局成立于1952年。石泉县卫生局局长周庆澜说，要办好医院。",
  ])("says nothing of who is told of beside it: %s", (text) => {
    expect(facts(read(text), "WORKS_FOR")).toEqual(["周庆澜 WORKS_FOR 石泉县卫生局 title=局长"]);
  });
});

describe("a district whose name begins as a county's", () => {
  it("does not make the page that county's", () => {
    const page = read("钱伯年同志历任青阳区粮站站长、县粮食局股长。");
    expect(facts(page, "WORKS_FOR").filter((line) => line.includes("青阳县"))).toEqual([]);
  });
});
