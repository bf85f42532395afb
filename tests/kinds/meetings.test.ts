/** The most frequent sentence of county news: who attends, presides over or speaks at a meeting, with what post. */
import { describe, it } from "vitest";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";

interface Wording {
  readonly text: string;
  readonly people: readonly string[];
  /** `person WORKS_FOR body title=post`, all of the page. */
  readonly posts?: readonly string[];
}

const holds = (person: string, body: string, title: string): string => `${person} WORKS_FOR ${body} title=${title}`;

type Form = (setting: Setting) => Wording;

/** A head of the county: only the person is asked for. */
const chief =
  (post: string, rest: string): Form =>
  ({ county, people: [person] }) => ({ text: `${county}${post}${person}${rest}。`, people: [person!] });

const secretary =
  (rest: string, post = "书记"): Form =>
  ({ county, townships: [{ name }], people: [person] }) => ({
    text: `${county}${name}党委${post}${person}${rest}。`,
    people: [person!],
    posts: [holds(person!, `${county}${name}党委`, post)],
  });

const director =
  (body: string, rest: string, lead = ""): Form =>
  ({ county, people: [person] }) => ({
    text: `${lead}${county}${body}局长${person}${rest}。`,
    people: [person!],
    posts: [holds(person!, `${county}${body}`, "局长")],
  });

const two =
  (made: (county: string, a: string, b: string) => string): Form =>
  ({ county, people: [a, b] }) => ({ text: made(county, a!, b!), people: [a!, b!] });

const forms: readonly Form[] = [
  chief("副县长", "出席会议并讲话"),
  chief("委书记", "主持会议"),
  chief("副县长", "主持会议"),
  chief("县长", "出席会议"),
  chief("委常委、副县长", "列席会议"),
  chief("委副书记、县长", "主持召开会议并讲话"),
  chief("委书记", "召开会议"),
  chief("人大常委会主任", "出席会议"),
  chief("政协主席", "列席会议"),
  chief("副县长", "出席仪式并致辞"),
  chief("委副书记", "出席活动"),
  chief("副县长", "主持启动仪式"),
  chief("委书记", "举行座谈"),
  chief("县长", "召开大会"),
  chief("副县长", "出席并讲话"),
  chief("委常委、宣传部部长", "主持并讲话"),
  chief("副县长", "参加座谈"),
  chief("副县长", "参加座谈会"),
  chief("委副书记、县长", "主持召开防汛抗旱工作会议"),
  chief("委书记", "主持召开县委常委会会议"),
  chief("副县长", "出席推进会"),
  chief("委书记", "出席大会开幕式"),
  chief("副县长", "主持培训班"),
  chief("县长", "宣读会议通知"),
  chief("副县长", "开展活动"),
  secretary("主持会议"),
  secretary("出席会议"),
  secretary("主持会议并讲话"),
  secretary("列席会议", "副书记"),
  secretary("参加会议"),
  secretary("召开会议部署防汛工作"),
  secretary("在会上讲话"),
  secretary("主持召开党委会议"),
  secretary("主持推进会议"),
  director("水利局", "出席会议"),
  director("教育局", "主持会议"),
  director("农业农村局", "列席会议"),
  director("公安局", "主持召开会议", "6月11日，"),
  director("交通运输局", "出席会议并作总结", "会上，"),
  director("林业局", "举办活动", "近日，"),
  two((county, a, b) => `${county}委书记${a}主持会议，副县长${b}出席会议。`),
  two((county, a, b) => `${county}委书记${a}主持会议。${county}委常委、副县长${b}出席会议。`),
  two((county, a, b) => `${county}委常委、副县长${a}，副县长${b}出席会议。`),
  two((county, a, b) => `${county}领导${a}、${b}出席会议。`),
  two((county, a, b) => `副县长${a}主持会议，县政府办公室主任${b}列席会议。${county}各乡镇负责人参加会议。`),
  two((county, a, b) => `${county}防汛工作会召开，县委书记${a}出席会议并讲话，县长${b}主持会议。`),
  two((county, a, b) => `会议由${county}委副书记${a}主持，副县长${b}出席会议。`),
  ({ county, townships: [{ name }], people: [a, b] }) => ({
    text: `6月11日，${county}${name}召开防汛工作会，镇党委书记${a}主持会议，副镇长${b}通报了近期雨情。`,
    people: [a!, b!],
  }),
  ({ county, townships: [{ name }], people: [a, b] }) => ({
    text: `${county}${name}召开工作推进会。乡党委书记${a}出席会议，乡长${b}主持会议。`,
    people: [a!, b!],
  }),
];

const posts = [
  ...["县长", "副县长", "委书记", "委副书记", "委常委", "委常委、副县长", "委副书记、县长", "委常委、政法委书记", "委常委、组织部部长"],
  ...["人大常委会副主任", "政协主席", "人民政府副县长", "财政局局长", "卫生健康委员会主任", "住建局副局长", "纪委书记", "委办公室主任"],
];
const acts: readonly (readonly [string, string])[] = [
  ...["主持", "出席", "参加", "召开", "列席", "主持召开", "组织召开", "举行", "召集", "宣布", "部署", "安排"].map(
    (verb) => [verb, ""] as const,
  ),
  ["出席", "并讲话"],
  ["主持", "并讲话"],
  ["在", "上讲话"],
  ["参加", "并发言"],
  ["出席全县", ""],
  ["主持全县", ""],
  ["应邀出席", "并致辞"],
];
const meetings = [
  ...[
    "会议",
    "大会",
    "座谈会",
    "活动",
    "仪式",
    "推进会",
    "工作会议",
    "防汛工作会议",
    "专题会议",
    "调度会",
    "动员会",
    "开工仪式",
    "启动仪式",
  ],
  ...["集中签约仪式", "新闻发布会", "培训班", "民主生活会", "理论学习中心组学习会", "安全生产工作会", "表彰大会", "专项行动", "项目推进会"],
];

/** A column of a newspaper: lines of one width, whatever word they cut. */
const column = (text: string, width: number): string =>
  [
    "全县防汛抗旱工作会召开\n",
    ...Array.from({ length: Math.ceil(text.length / width) }, (_, line) => text.slice(line * width, (line + 1) * width)),
  ].join("\n");
const halfWidth = (text: string): string => text.replace(/，/g, ",").replace(/。/g, ".");
const around = "为进一步做好当前防汛抗旱各项准备，确保人民生命财产安全，";
const behind = "要求各部门压实责任，加强值班值守，做好物资储备，及时排查隐患，确保安全度汛。";

function judged({ text, people, posts }: Wording): Trial {
  const page = read(text);
  const found = named(page, "Person");
  const lost = people.filter((person) => !found.includes(person));
  const more = found.filter((person) => !people.includes(person));
  const holding = named(page, "Event").filter((name) => people.some((person) => name.includes(person)));
  const stated = facts(page, "WORKS_FOR");
  const missing = (posts ?? []).filter((post) => !stated.includes(post));
  const untrue = posts ? stated.filter((fact) => !posts.includes(fact)) : [];
  const faults = [
    ...lost.map((name) => `lost ${name}`),
    ...more.map((name) => `found ${name}`),
    ...holding.map((name) => `event ${name}`),
    ...missing.map((fact) => `missing ${fact}`),
    ...untrue.map((fact) => `untrue ${fact}`),
  ];
  return { text, fault: faults.length > 0 ? `${faults.join("; ")} | ${facts(page).join("; ")}` : undefined };
}

describe("who is at a meeting", () => {
  it("is found with their post, whatever the verb and the meeting", () => {
    const trials = [...settings(forms.length * 3, 11)].map((setting, index) => judged(forms[index % forms.length]!(setting)));
    expectRight(trials);
  });

  it("is found over line breaks and in half-width print", () => {
    const trials = [...settings(forms.length * 2, 12)].map((setting, index) => {
      const wording = forms[index % forms.length]!(setting);
      const text = index < forms.length ? column(`${around}${wording.text}${behind}`, 15 + setting.draw.below(4)) : halfWidth(wording.text);
      return judged({ ...wording, text });
    });
    expectRight(trials);
  });

  it("is found with any post, verb and kind of meeting, and no event is called after them", () => {
    const trials = [...settings(240, 13)].map(({ county, draw, people: [person] }) => {
      const post = draw.pick(posts);
      const [before, behind] = draw.pick(acts);
      const name = draw.oneIn(8) ? `${draw.pick(["欧阳", "上官", "诸葛", "司马"])}${draw.pick([..."明华军丽"])}` : person!;
      const said = draw.oneIn(12) ? `${county}${name}${draw.pick(["县长", "书记", "副县长", "主任"])}` : `${county}${post}${name}`;
      return judged({ text: `${said}${before}${draw.pick(meetings)}${behind}。`, people: [name] });
    });
    expectRight(trials);
  });
});
