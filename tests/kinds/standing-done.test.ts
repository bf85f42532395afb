/** Plain facts stay so, whatever tricky words stand in other clauses, in names and in other words. */
import { describe, it } from "vitest";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";
import { namesIn } from "./standing-names.ts";

const posts = [
  "原告AT N出庭。",
  "目前，AT N已到现场。",
  "日前，AT N检查防汛。",
  "此前，AT N检查了防汛。",
  "开会前AT N检查了防汛。",
  "曾任C副县长的M看望了AT N。",
  "AT N看望了原C副县长M。",
  "会议可能延期，AT N说。",
  "AT N说，明年将新建两座泵站。",
  "AT N表示，工程可能于年底完工。",
  "AT N说，原来的泵站已经老化。",
  "AT N说：“以前这里没有路。”",
  "AT N前往S。",
  "AT N否认收受贿赂。",
  "AT N没有到场。",
  "AT N到场了吗？",
  "据传，AT N被查。",
  "“什么时候能通水？”AT N问。",
  "AT N送别退休老同志。",
  "AT N走访退休干部。",
  "AT N曾到S调研。",
  "AT N将到S调研。",
  "AT N拟申请调研经费。",
  "A计划财务科科长N参加会议。",
  "A原料科科长N参加会议。",
  "A老干部科科长N参加会议。",
  "A现场总指挥N参加会议。",
  "N现任AT。",
  "N当选AT。",
  "N于2021年任AT。",
  "N不仅是AT，还是作家。",
  "N自2019年起任AT，将于明年退休。",
  "N任AT，曾获全国劳动模范。",
  "不久，N出任AT。",
];
const deeds = [
  "C不断加强与U合作。",
  "C与U签订合作协议，明年将建成实验室。",
  "C与U签订合作协议，为什么能这么快？",
  "C与U不仅签订合作协议，还共建实验室。",
  "面向未来，C与U签订战略合作协议。",
  "A举办第三届桃花节，不少游客前来。",
  "A举办第三届桃花节，网友猜测明年还会办。",
  "A举办第三届桃花节，明年计划再办。",
  "A实施J，预计年底完工。",
  "J由A实施，没有拖延工期。",
  "由A承建的J何时完工？",
  "A已与S人民政府签订协议，拟于下月开工。",
  "A印发D，不再执行旧办法。",
  "S获评“全国文明村镇”，下一步将继续努力。",
  "O落户S，可能带动三百人就业。",
  "C曾举办第三届桃花节。",
  "A曾实施J。",
  "S曾获评“全国文明村镇”。",
  "A原计划三月出台D，现已印发D。",
  "A未雨绸缪，组织实施J。",
];

function fill(template: string, setting: Setting): string {
  const names = namesIn(setting, ["局长", "副局长", "党组书记"]);
  return template.replace(/([ACDJMNOSTU]) ?/gu, (_, key: string) => names[key]!);
}

const kinds = ["WORKS_FOR", "COOPERATES_WITH", "ORGANIZES", "IMPLEMENTS", "RECEIVED", "ISSUED", "LOCATED_IN"];

describe("plain facts with tricky words beside them", () => {
  it.each([
    ["posts", posts, 701],
    ["deeds", deeds, 702],
  ] as const)("%s are done", (_, templates, seed) => {
    const trials = [...settings(templates.length * 2, seed)].map((setting, index): Trial => {
      const text = fill(templates[index % templates.length]!, setting);
      const person = setting.people[0]!;
      const found = facts(read(text), ...kinds).filter((line) => templates === deeds || line.startsWith(person));
      // What an edge shows: done where any statement of it is.
      const right =
        found.some((line) => !/ (?:planned|ended|alleged)$/.test(line)) && !found.some((line) => / (?:ended|alleged)$/.test(line));
      return { text, fault: right ? undefined : found.join("; ") || "nothing" };
    });
    expectRight(trials);
  });
});
