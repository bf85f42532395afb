/** Former posts: held no more, with the bare title; and each of several posts has its own standing. */
import { describe, it } from "vitest";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

interface Case {
  readonly text: string;
  /** In order: the post that each line must say, `甲 title standing`. */
  readonly posts: readonly string[];
}

const bureaus = ["水利局", "教育局", "林业局", "财政局", "民政局", "交通运输局", "农业农村局"];

/** `A` the body, `B` another, `N` the person, `T` the title. */
const templates: readonly (readonly [text: string, posts: readonly string[]])[] = [
  ["原AT N因受贿被判刑。", ["A T ended"]],
  ["A原T N因受贿被判刑。", ["A T ended"]],
  ["2015年，时任AT N签了这份合同。", ["A T ended"]],
  ["已故AT N生前很节俭。", ["A T ended"]],
  ["前AT N出席了活动。", ["A T ended"]],
  ["A前T N出席了活动。", ["A T ended"]],
  ["A前任T N介绍了情况。", ["A T ended"]],
  ["据原AT N回忆，当年条件很苦。", ["A T ended"]],
  ["记者采访了时任AT N。", ["A T ended"]],
  ["曾任AT的N出席了活动。", ["A T ended"]],
  ["N是原AT。", ["A T ended"]],
  ["N此前任AT。", ["A T ended"]],
  ["N此前为AT。", ["A T ended"]],
  ["N退休前是AT。", ["A T ended"]],
  ["N2010年至2015年任AT。", ["A T ended"]],
  ["免去N AT职务。", ["A T ended"]],
  ["会议决定免去N的AT职务。", ["A T ended"]],
  ["N不再担任AT。", ["A T ended"]],
  ["N辞去AT职务。", ["A T ended"]],
  ["N被免去AT职务。", ["A T ended"]],
  ["N卸任AT。", ["A T ended"]],
  ["AT N被免职。", ["A T ended"]],
  ["AT N因病去世。", ["A T ended"]],
  ["AT N已经退休。", ["A T ended"]],
  ["AT N（已退休）参加了座谈。", ["A T ended"]],
  ["N，原AT，去年退休。", ["A T ended"]],
  ["N(原AT)去年退休。", ["A T ended"]],
  ["免去N AT职务，任命为BT。", ["A T ended", "B T done"]],
  ["N由AT改任BT。", ["A T ended", "B T done"]],
  ["N由原AT调任BT。", ["A T ended", "B T done"]],
  ["N任BT，免去其AT职务。", ["A T ended", "B T done"]],
  ["现任BT、曾任AT N出席。", ["A T ended", "B T done"]],
  ["N现任BT、曾任AT。", ["A T ended", "B T done"]],
  ["N现任BT，曾任AT。", ["A T ended", "B T done"]],
  ["N，男，1970年3月生，现任BT，拟任AT。", ["A T planned", "B T done"]],
  ["N，男，汉族，1970年3月生，大学学历，历任科员、副科长，现任BT。", ["B T done"]],
  ["AT N将卸任。", ["A T done"]],
  ["N现任AT。", ["A T done"]],
  ["现任AT N出席了活动。", ["A T done"]],
  ["新任AT N出席了活动。", ["A T done"]],
  ["AT N检查防汛。", ["A T done"]],
  ["庭上，原告AT N作了陈述。", ["A T done"]],
];

describe("former posts", () => {
  const cases: Case[] = [...settings(templates.length * 2, 501)].map(({ county, people: [person], draw }, index) => {
    const [text, posts] = templates[index % templates.length]!;
    const first = draw.below(bureaus.length);
    const names: Record<string, string> = {
      A: county + bureaus[first],
      B: county + bureaus[(first + 1) % bureaus.length],
      N: person!,
      T: draw.pick(["局长", "副局长", "总工程师"]),
    };
    const fill = (line: string): string => line.replace(/ ?([ABNT])(?: (?=[ABNT]))?/gu, (_, key: string) => names[key]!);
    return { text: fill(text), posts: posts.map((post) => `${names["N"]} WORKS_FOR ${expected(post, names)}`) };
  });

  it("carry their standing and the bare title", () => {
    const trials = cases.map(({ text, posts }): Trial => {
      const found = facts(read(text), "WORKS_FOR");
      return { text, fault: found.join() === [...posts].sort().join() ? undefined : found.join("; ") || "nothing" };
    });
    expectRight(trials);
  });
});

function expected(post: string, names: Record<string, string>): string {
  const [body = "", title = "", standing = ""] = post.split(" ");
  return `${names[body]} title=${names[title]}${standing === "done" ? "" : ` ${standing}`}`;
}

describe("village posts", () => {
  it("老支书 and 原党支部书记 hold the post no more", () => {
    const trials = [...settings(40, 502)].map(({ townships: [{ name, villages }], people: [person], draw }): Trial => {
      const text = `${name}${villages[0]}${draw.pick(["老支书", "老书记", "原支书", "原党支部书记"])}${person}说起往事。`;
      const found = facts(read(text), "WORKS_FOR");
      return { text, fault: found.length > 0 && !found.every((line) => line.endsWith(" ended")) ? found.join("; ") : undefined };
    });
    expectRight(trials);
  });
});
