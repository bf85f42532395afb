/** Who was at the meeting: the list of people at the end of a report, of the one event that the article tells of. */
import { describe, it } from "vitest";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, read, type Trial } from "./reading.ts";

type Form = (setting: Setting) => { readonly text: string; readonly event: string; readonly people: readonly string[] };

const event = "防汛抗旱工作会议";
const forms: readonly Form[] = [
  ({ county, people: [a, b, c] }) => ({
    text: `6月3日，${county}召开${event}。县委书记${a}，副县长${b}、${c}出席会议。`,
    event,
    people: [a!, b!, c!],
  }),
  ({ county, people: [a, b, c, d] }) => ({
    text: `6月3日，${county}召开${event}。会议分析了雨情。县水利局局长${a}、县应急管理局局长${b}参加会议。县人大常委会副主任${c}、县政协副主席${d}列席。`,
    event,
    people: [a!, b!, c!, d!],
  }),
  ({ county, people: [a, b] }) => ({
    text: `6月3日，${county}举行第五届龙舟赛。县人武部部长${a}、县水利局局长${b}等参加活动。`,
    event: "第五届龙舟赛",
    people: [a!, b!],
  }),
  ({ county, people: [a, b, c] }) => ({
    text: `${county}举办第三届桃花节。县文化和旅游局局长${a}，县委宣传部部长${b}，县文联主席${c}出席。`,
    event: "第三届桃花节",
    people: [a!, b!, c!],
  }),
];

/** Nobody is said to have been there, or at another thing than the meeting. */
const nobody: readonly ((setting: Setting) => string)[] = [
  ({ county, people: [a] }) => `${county}召开${event}。县委书记${a!}没有出席会议。`,
  ({ county, people: [a] }) => `${county}召开${event}。县水利局局长${a!}因病未能出席会议。`,
  ({ county, people: [a] }) => `${county}召开${event}。当天，县委书记${a!}还出席了签约仪式。`,
  ({ county, people: [a] }) => `${county}召开${event}，又举办第三届桃花节。次日，县委书记${a!}参加座谈会。`,
];

const attends = (text: string): string[] => facts(read(text), "PARTICIPATES_IN");

describe("a list of who was there", () => {
  it("puts everybody at the event of the article", () => {
    const trials: Trial[] = [...settings(80, 41)].map((setting, index) => {
      const { text, event: held, people } = forms[index % forms.length]!(setting);
      const found = attends(text);
      const wanted = people.map((person) => `${person} PARTICIPATES_IN ${held}`).sort();
      return { text, fault: found.join() === wanted.join() ? undefined : found.join("; ") };
    });
    expectRight(trials);
  });

  it("puts nobody there who was not, or was at another", () => {
    const trials: Trial[] = [...settings(60, 42)].map((setting, index) => {
      const text = nobody[index % nobody.length]!(setting);
      const found = attends(text);
      return { text, fault: found.length === 0 ? undefined : found.join("; ") };
    });
    expectRight(trials, 1);
  });
});
