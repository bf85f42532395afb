/** Where a person's name begins and ends: behind brackets, before 和 and a post, before 升任 and 待任, with 不 and 都 in names with a dot. */
import { describe, it } from "vitest";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";
import { personName, settings, type Setting } from "../../scripts/generate/county-setting.ts";

type Form = (setting: Setting, person: string) => { text: string; body: string };

const bureau = ({ county, draw }: Setting): string => county + draw.pick(["教育局", "水务局", "审计局", "统计局"]);

function judged(text: string, body: string, people: readonly string[]): Trial {
  const page = read(text);
  const posts = facts(page, "WORKS_FOR");
  const found = named(page, "Person");
  const right =
    people.every((person) => found.includes(person)) &&
    found.length === people.length &&
    posts.some((line) => line.startsWith(`${people[0]} WORKS_FOR ${body}`));
  return { text, fault: right ? undefined : `${found.join()}; ${posts.join("; ")}` };
}

const dotted = ["买买提·阿不都拉", "阿不都热合曼·吐尔逊", "艾山·阿不力孜", "古丽·阿不来提", "扎西·顿珠"];
const forms: readonly Form[] = [
  (setting, person) => ((body) => ({ text: `${body}局长${person}主持会议。`, body }))(bureau(setting)),
  (setting, person) => ((body) => ({ text: `会上，${body}副局长${person}都作了发言。`, body }))(bureau(setting)),
  ({ townships: [{ villages }] }, person) => ({ text: `${villages[0]}党支部书记${person}说。`, body: `${villages[0]}党支部` }),
];

describe("a person's name", () => {
  it("with a dot keeps 不 and 都, and gives 都 back that is an adverb", () => {
    expectRight(
      [...settings(45, 71)].map((setting, index) => {
        const person = dotted[index % dotted.length]!;
        const { text, body } = forms[index % forms.length]!(setting, person);
        return judged(text, body, [person]);
      }),
    );
  });

  it("begins behind the bracket that a post closes with", () => {
    expectRight(
      [...settings(40, 72)].map(({ townships: [{ villages }], people: [person], draw }) => {
        const [open, close] = draw.pick([
          ["(", ")"],
          ["（", "）"],
        ] as const);
        const text = `${villages[0]}党支部书记${open}村委会主任${close}${person}说，路修好了。`;
        return judged(text, `${villages[0]}党支部`, [person!]);
      }),
    );
  });

  it("ends before 和 and another's post, whatever county is called so", () => {
    expectRight(
      [...settings(60, 73)].map((setting) => {
        const { draw, people } = setting;
        const person = draw.pick([..."王李张刘陈杨汪胡罗郑"]) + draw.pick([..."明永建国志海"]) + draw.pick([..."云平泰永仁祥安兴"]);
        const other = people.find((one) => !one.includes(person)) ?? personName(draw);
        const body = bureau(setting);
        const post = draw.pick(["副县长", "县委书记", "人大常委会主任", "镇长", "交警大队大队长", "政协主席", "县总工会主席"]);
        return judged(`${body}局长${person}和${post}${other}出席会议。`, body, [person, other]);
      }),
    );
  });

  it("that ends in 和 or 同 before a mark is whole", () => {
    expectRight(
      [...settings(60, 74)].map(({ draw, people }) => {
        const person = draw.pick([..."王李严刘陈杨黄胡罗郑"]) + draw.pick([..."永建志仲"]) + draw.pick([..."和和同"]);
        const others = people.filter((one) => one.charAt(1) !== person.charAt(1)).slice(0, 2);
        const text = draw.pick([
          `村民${others[0]}、${person}、${others[1]}参加了演出。`,
          `志愿者${person}、${others[0]}来到村里，${others[1]}也来了。`,
          `参加活动的有${others[0]}、${others[1]}、${person}。`,
        ]);
        const found = named(read(text), "Person");
        return { text, fault: found.includes(person) ? undefined : found.join() };
      }),
    );
  });
});
