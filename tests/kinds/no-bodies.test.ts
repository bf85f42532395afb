/** What government pages say in every line makes no body, no person and no place: decisions, what is built and counted, the clock. */
import { describe, it } from "vitest";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";
import { expectRight, named, read, type Trial } from "./reading.ts";

type Form = (setting: Setting) => { text: string; bodies: readonly string[] };

const level = ["县", "市", "省"];
const forms: readonly Form[] = [
  ({ draw }) => {
    const at = draw.pick(level);
    const words = draw.pick(["决策部署", "工作部署", "安排部署", "统一部署", "部署要求", "总体部署"]);
    return { text: `全县上下认真落实${at}委${at}政府${words}。`, bodies: [`${at}委`, `${at}政府`] };
  },
  ({ county, draw }) => ({
    text: `按照${county}委、${county}人民政府${draw.pick(["决策部署", "统一部署", "安排部署"])}，各镇抓紧排查。`,
    bodies: [`${county}委`, `${county}人民政府`],
  }),
  ({ county, townships: [{ name }], draw }) => ({
    text: `他回乡在${draw.pick([county, name])}${draw.pick(["投资建厂", "建厂创业", "办厂", "开厂", "招商引资建厂"])}。`,
    bodies: [],
  }),
  ({ townships: [{ name }], draw }) => ({
    text: `${name}${draw.pick(["辖区内现有", "境内共有", "辖区内设有"])}${draw.pick(["中学", "小学", "幼儿园", "医院"])}2所。`,
    bodies: [],
  }),
  ({ county, draw }) => ({
    text: `${county}${draw.pick(["大力发展", "新组建", "引进", "培育"])}${draw.pick(["专业合作社", "农民专业合作社", "合作社"])}3家。`,
    bodies: [],
  }),
  ({ county, draw }) => ({ text: `${county}新建${draw.pick(["中学", "小学", "医院", "幼儿园"])}1所。`, bodies: [] }),
  ({ draw }) => ({ text: `${draw.pick(["施工图审查", "施工图设计", "施工队进场"])}已完成。`, bodies: [] }),
  ({ draw }) => ({ text: `开标时间为北京时间${draw.pick(["上午9时", "9时30分", "15：00"])}。`, bodies: [] }),
  ({ draw }) => ({ text: `村里${draw.pick(["办起", "建起", "办了"])}加工厂，${draw.pick(["收益不错", "年底分红"])}。`, bodies: [] }),
];

describe("what ends like a body and is none", () => {
  it("is no body of the place before it", () => {
    const words = [
      "发展大局",
      "改革发展稳定大局",
      "乡村振兴大局",
      "疫情防控大局",
      "产业布局",
      "开放新格局",
      "县域经济格局",
      "发展僵局",
      "发展全局",
    ];
    const trials = [...settings(60, 1602)].map(({ county, townships: [{ name }], draw }) => {
      const text = `${draw.pick(["紧紧围绕", "自觉融入", "着眼", "服务"])}${draw.pick([county, name])}${draw.pick(words)}，各村加快建设。`;
      const bodies = [...named(read(text), "Agency"), ...named(read(text), "Organization")];
      return { text, fault: bodies.length === 0 ? undefined : bodies.join() };
    });
    expectRight(trials, 1);
  });

  it("is a village without the post held in it", () => {
    const trials = [...settings(60, 1603)].map(({ townships: [{ name, villages }], draw }) => {
      const village = draw.pick(villages);
      const text = `2020年，他到${name}${village}任${draw.pick(["村党支部书记", "村委会主任", "村党总支书记"])}。`;
      const odd = named(read(text), "Village").filter((one) => one.includes("任村") && !village.includes("任"));
      return { text, fault: odd.length === 0 ? undefined : odd.join() };
    });
    expectRight(trials, 1);
  });
});

describe("what every page says", () => {
  it("makes no body, person or place beside those that it names", () => {
    const trials: Trial[] = [...settings(180, 1601)].map((setting, index) => {
      const { text, bodies } = forms[index % forms.length]!(setting);
      const page = read(text);
      const ends = (name: string): boolean => bodies.some((body) => body.replace("人民", "").endsWith(name.replace("人民", "").slice(-2)));
      const odd = [...named(page, "Agency"), ...named(page, "Organization")].filter((name) => !ends(name));
      const strangers = [...named(page, "Person"), ...named(page, "Place").filter((name) => name.startsWith("北京"))];
      return { text, fault: odd.length + strangers.length === 0 ? undefined : [...odd, ...strangers].join() };
    });
    expectRight(trials, 0.97);
  });
});
