/** Bylines of all forms name who wrote; rubrics behind 记者 and 作者 name nobody. */
import { describe, expect, it } from "vitest";
import { personName, settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";

type Form = (one: string, other: string, county: string) => { line: string; writers: readonly string[] };

const both =
  (line: (one: string, other: string) => string): Form =>
  (one, other) => ({ line: line(one, other), writers: [one, other] });
const single =
  (line: (one: string, county: string) => string): Form =>
  (one, _, county) => ({ line: line(one, county), writers: [one] });

const forms: readonly Form[] = [
  single((one) => `记者丨${one}`),
  single((one) => `记者 ${one}`),
  single((one) => `本报记者 ${one} 文/图`),
  single((one) => `文丨${one}`),
  single((one) => `采写：${one}`),
  single((one) => `${one} 文/图`),
  single((one, county) => `供稿：${county}水利局 ${one}`),
  single((one, county) => `${county}融媒体中心 记者 ${one}`),
  single((one) => `□本报记者 ${one}`),
  both((one, other) => `记者${one} 通讯员${other} 文/摄`),
  both((one, other) => `撰文 | ${one} 摄影 | ${other}`),
  both((one, other) => `文｜${one} 图｜${other}`),
  both((one, other) => `文/${one} 图/${other}`),
  both((one, other) => `${one}/文 ${other}/图`),
  both((one, other) => `记者 | ${one} 通讯员 | ${other}`),
  both((one, other) => `（记者 ${one} 通讯员 ${other}）`),
  both((one, other) => `特约记者丨${one}　通讯员丨${other}`),
  single((one) => `作者：${one}`),
];

const rubrics =
  "记者手记 记者观察 记者调查 记者走访 记者感言 记者札记 记者探访 记者节快乐 记者站成立 记者团采访 作者简介 作者附言 作者见面会 评论员文章 通讯员培训 通讯员大会 优秀工作者名单 优秀作者名单 记者来信 记者连线 通讯员管理办法 记者座谈会 作者简历 特约评论员文章 记者回访".split(
    " ",
  );

describe("a byline", () => {
  it("names who wrote, in any of its forms", () => {
    const trials: Trial[] = [...settings(180, 1301)].map(({ county, people: [one, other] }, index) => {
      const { line, writers } = forms[index % forms.length]!(one!, other!, county);
      const text = `${county}召开防汛会\n\n${line}\n\n6月11日，${county}召开防汛工作会。`;
      const page = read(text);
      const wrote = facts(page, "WROTE").map((fact) => fact.split(" ")[0]!);
      const right = wrote.join() === [...writers].sort().join() && named(page, "Person").join() === wrote.join();
      return { text, fault: right ? undefined : `${wrote.join()} | ${named(page, "Person").join()}` };
    });
    expectRight(trials);
  });

  it("is none where a rubric stands", () => {
    const trials: Trial[] = [...settings(75, 1302)].map(({ county }, index) => {
      const rubric = rubrics[index % rubrics.length]!;
      const text = `${rubric}\n\n${county}召开座谈会，研究防汛工作。`;
      const found = named(read(text), "Person");
      return { text, fault: found.length === 0 ? undefined : found.join() };
    });
    expectRight(trials, 1);
  });

  it("is none where 作者 is the end of 工作者", () => {
    const trials: Trial[] = [...settings(60, 1303)].map(({ county, draw }) => {
      const person = personName(draw);
      const line = `${county}${draw.pick(["医务", "教育", "社会", "文艺", "新闻", "科技"])}工作者${person}`;
      const page = read(`${line}\n\n${line}坚守岗位。`);
      const right = facts(page, "WROTE").length === 0 && named(page, "Organization").length === 0;
      return { text: line, fault: right ? undefined : [...facts(page, "WROTE"), ...named(page, "Organization")].join() };
    });
    expectRight(trials);
    expect(named(read("医务工作者陈华坚守岗位。"), "Person")).toEqual(["陈华"]);
  });
});
