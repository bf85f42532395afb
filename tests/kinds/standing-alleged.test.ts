/** Rumours, claims, candidacies and questions are no facts. */
import { describe, it } from "vitest";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";
import { namesIn } from "./standing-names.ts";

const posts = [
  "N可能出任AT。",
  "网友猜测N担任AT。",
  "N疑似担任AT。",
  "据传，N当选AT。",
  "网传N出任AT。",
  "坊间盛传N将出任AT。",
  "有网友称，N将担任AT。",
  "有消息称N出任AT。",
  "N或将出任AT。",
  "N是AT吗？",
  "N当选AT了吗?",
  "难道N是AT？",
  "N是否担任AT，有待核实。",
  "N当选AT，这是真的吗？",
  "提名N为AT候选人。",
  "推荐N为AT人选。",
  "N被提名为AT候选人。",
  "N被列为AT人选。",
  "N被确定为AT考察对象。",
  "N是AT的热门人选。",
  "假冒的ATN被抓获。",
  "疑似ATN的账号发文。",
  "自称AT的N被抓获。",
  "N自称是AT，后被证实为骗子。",
  "N谎称自己是AT。",
  "N被指是AT。",
  "传AT由N担任。",
];
const deeds = [
  "C可能与U合作。",
  "据传，C与U签订合作协议。",
  "C与U合作了吗？",
  "网传C与U签署战略合作协议。",
  "A举办第三届桃花节了吗？",
  "A是否举办第三届桃花节？",
  "网传A举办第三届桃花节。",
  "J由A承建吗？",
  "J是由A实施的吗？",
  "听说J由A承建。",
  "S据称获评“全国文明村镇”。",
  "S获评“全国文明村镇”了吗？",
  "O疑似落户S。",
  "A出台D了吗？",
  "据说A出台了D。",
];

function fill(template: string, setting: Setting): string {
  const names = namesIn(setting, ["局长", "副局长"]);
  return template.replace(/[ACDJNOSTU]/gu, (key) => names[key]!);
}

const kinds = ["WORKS_FOR", "COOPERATES_WITH", "ORGANIZES", "PARTICIPATES_IN", "IMPLEMENTS", "RECEIVED", "ISSUED", "LOCATED_IN"];

describe("hearsay", () => {
  it.each([
    ["posts", posts, 601],
    ["deeds", deeds, 602],
  ] as const)("%s are alleged", (_, templates, seed) => {
    const trials = [...settings(Math.max(54, templates.length * 2), seed)].map((setting, index): Trial => {
      const text = fill(templates[index % templates.length]!, setting);
      const found = facts(read(text), ...kinds).filter((line) => !isOfName(line));
      const right = found.length > 0 && found.every((line) => line.endsWith(" alleged"));
      return { text, fault: right ? undefined : found.join("; ") || "nothing" };
    });
    expectRight(trials);
  });
});

/** `甲镇工程 LOCATED_IN 甲镇`, `山东大学 LOCATED_IN 山东省`: by the name alone. */
function isOfName(line: string): boolean {
  const [from = "", , to = ""] = line.split(" ");
  return line.includes(" LOCATED_IN ") && (from.includes(to) || /(?:大学|学院)$/.test(from));
}
