/** Further wordings of what does not hold: none of them is stated as done, whatever family it is of. */
import { describe, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";

/** N a person, AT a bureau and a post, A and B bureaus, C the county, U a university, O and Q companies, J a project, E a festival, D a document, S and R townships, H an honour. */
const chinese: Readonly<Record<string, readonly string[]>> = {
  "posts that nobody holds": [
    "N梦想成为AT。",
    "N疑为AT。",
    "N或任AT。",
    "假ATN落网。",
    "没有证据表明N是AT。",
    "有人举报称N系AT。",
    "假设N任AT。",
    "N本应担任AT。",
    "N待任AT。",
    "N等待就任AT。",
    "N内定为AT。",
    "N明年任AT。",
    "只有N出任AT，大家才放心。",
  ],
  "posts that ended": [
    "事发时的ATN签了字。",
    "当时的ATN签了字。",
    "2008.03—2013.05 N任AT。",
    "2008.03-2013.05，N任AT。",
    "A老副局长N说。",
    "N当年是AT。",
    "N调任前为AT。",
    "N离休前任AT。",
    "N本来是AT。",
    "N任AT时，修了这条路。",
    "N担任AT的时候，修了这条路。",
    "ATN落马。",
    "ATN被免。",
    "ATN引咎辞职。",
    "A上一任局长N到场。",
    "N任AT到退休。",
    "N昔日是AT。",
    "昔日ATN如今成了农民。",
    "已退居二线的ATN到场。",
  ],
  "in traditional characters": [
    "據傳N出任AT。",
    "N沒有出任AT。",
    "N擬任AT。",
    "N將出任AT。",
    "網傳N担任AT。",
    "N尚未与A簽約，將任AT。",
    "C將与U签订合作协议。",
    "C沒有与U签订合作协议。",
    "A將实施J。",
    "A計劃举办第六届E。",
    "N辭去AT职务。",
    "N不再擔任AT，由C另行委派。",
  ],
  deeds: [
    "A解除了与U的合作协议。",
    "O或与Q合作。",
    "O和Q就合作展开初步接触。",
    "O与Q合作的传闻不实。",
    "O撤销与Q的合作协议。",
    "O与Q的合作到期终止。",
    "O与Q的合作取消了。",
    "O与Q的合作已经中断。",
    "O退出与Q的合作。",
    "A寻求与U合作。",
    "只有C与U签约，项目才能推进。",
    "O疑与Q合作。",
    "O与Q达成初步合作意向。",
    "O承诺出资300万元支持J。",
    "O申请为J投资300万元。",
    "A申请实施J。",
    "村民要求A实施J。",
    "A实施J的计划被搁置。",
    "A实施J的消息不实。",
    "A明年实施J。",
    "第六届E定于5月18日由A举办。",
    "C申请举办第六届E。",
    "第六届E疑由O主办。",
    "O受邀参加第六届E，但未到场。",
    "O考虑参加第六届E。",
    "A暂缓出台D。",
    "A发布D（征求意见稿）。",
    "A尚在制定D。",
    "A应出台D。",
    "A抓紧制定D。",
    "S被撤销“H”称号。",
    "O欲落户S。",
    "A更名B的说法不实。",
  ],
};

function fill(template: string, { county, townships, people, draw }: Setting): string {
  const first = draw.below(4);
  const bureaus = ["自然资源局", "卫生健康局", "水务局", "统计局", "应急管理局"];
  const names: Record<string, string> = {
    A: county + bureaus[first],
    B: county + bureaus[first + 1],
    C: county,
    D: `《${county}${draw.pick(["城市管理办法", "殡葬管理实施细则"])}》`,
    E: draw.pick(["丰收节", "柑橘节", "文化艺术节"]),
    H: draw.pick(["省级卫生乡镇", "全国文明村镇"]),
    J: `${townships[0].name}${draw.pick(["集中供水工程", "敬老院改扩建项目"])}`,
    N: people[0]!,
    O: `${draw.pick(["锦程", "华腾"])}生物科技有限公司`,
    Q: `${draw.pick(["中泰", "新瑞"])}建设集团有限公司`,
    R: townships[1].name,
    S: townships[0].name,
    T: draw.pick(["局长", "副局长", "总工程师"]),
    U: draw.pick(["浙江工业大学", "贵州师范大学"]),
  };
  return template.replace(/[ABCDEHJNOQRSTU]/gu, (key) => names[key]!);
}

const kinds = [
  ...["WORKS_FOR", "COOPERATES_WITH", "ORGANIZES", "PARTICIPATES_IN", "IMPLEMENTS", "FUNDS", "RECEIVED", "ISSUED", "LOCATED_IN"],
  "SUCCEEDED_BY",
];
/** `甲镇工程 LOCATED_IN 甲镇`: by the name alone. */
const isOfName = (line: string): boolean => {
  const [from = "", , to = ""] = line.split(" ");
  return line.includes(" LOCATED_IN ") && (from.includes(to) || from.endsWith("大学"));
};
const isDone = (line: string): boolean => !/ (?:planned|ended|alleged)$/.test(line) && !isOfName(line);

const trial = (text: string): Trial => {
  const done = facts(read(text), ...kinds).filter(isDone);
  return { text, fault: done.length === 0 ? undefined : done.join("; ") };
};

describe("Chinese", () => {
  it.each(Object.entries(chinese))("%s", (name, templates) => {
    const count = Math.max(40, templates.length * 2);
    expectRight(
      [...settings(count, 900 + name.length)].map((setting, index) => trial(fill(templates[index % templates.length]!, setting))),
    );
  });
});

/** P a person, B a body, T a title, F a firm, J a project, U another body. */
const english = [
  "P, T of the B from 2001 to 2009, spoke.",
  "P had served as T of the B.",
  "P, the last T of the B before it closed, spoke.",
  "The B fired T P.",
  "P takes over as T of the B next month.",
  "P, a hopeful for T of the B, spoke.",
  "Perhaps F built the J.",
  "Perhaps the U funded the J.",
  "F has been contracted to build the J.",
  "The U has pledged $3 million for the J.",
  "No agreement was signed between the B and the U.",
  "Had F built the J, prices would have fallen.",
  "Reports that P is T of the B are untrue.",
];

describe("English", () => {
  it("none is stated as done", () => {
    const draw = new Draw(77);
    const trials = Array.from({ length: 52 }, (_, index): Trial => {
      const names: Record<string, string> = {
        P: draw.pick(["Sarah Kimani", "Owen Pritchard", "Priya Nair", "Daniel Ortiz"]),
        B: draw.pick(["Wexford County Council", "Nakuru Water Company", "Salem School Board"]),
        T: draw.pick(["director", "chairman", "treasurer"]),
        F: draw.pick(["Northgate Builders Ltd", "Crest Civil Works Ltd"]),
        J: draw.pick(["Kapsabet Water Project", "Riverside Bridge Project"]),
        U: draw.pick(["World Bank", "African Development Bank"]),
      };
      return trial(english[index % english.length]!.replace(/\b[PBTFJU]\b/g, (key) => names[key]!));
    });
    expectRight(trials);
  });
});
