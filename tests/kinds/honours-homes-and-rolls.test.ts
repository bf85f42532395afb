/** County news and lists: who is given an honour by a list, who left home, whose names a list runs on with, who was chosen for which term. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const surnames = [..."孙冯郑韩蒋谢宋秦"];
const given = ["建明", "秀霞", "国林", "文芳", "立强", "志远", "海燕"];
const villages = ["根林村", "长溪村", "松南村", "梅坞村", "石湾村", "麦坪村"];
const towns = ["舒坪镇", "樟坝镇", "葛浦镇", "玉塘镇", "枫甸镇", "岗桥镇"];
const counties = ["舒城县", "庐江县", "霍山县", "望江县", "宿松县", "太湖县"];
type Draw = Parameters<Parameters<typeof trials>[2]>[0];
const somebody = (draw: Draw): string => draw.pick(surnames) + draw.pick(given);

describe("who left a village", () => {
  const who = ["外出乡贤", "旅外乡亲", "在外乡贤", "外出青年"];
  it("comes from it, and does not live there", () => {
    expectRight(
      trials(60, 41, (draw) => {
        const [name, village] = [somebody(draw), draw.pick(villages)];
        return judged(
          `近日，${draw.pick(towns)}${village}${draw.pick(who)}${name}向镇卫生院捐赠了一辆救护车。`,
          [`${name} NATIVE_OF ${village}`],
          "NATIVE_OF",
          "LIVES_IN",
        );
      }),
      0.9,
    );
  });
  it("comes from the village that is called his home", () => {
    expectRight(
      trials(60, 42, (draw) => {
        const [name, village] = [somebody(draw), draw.pick(villages)];
        return judged(`${village}是旅居新西兰的华侨${name}的故乡。`, [`${name} NATIVE_OF ${village}`], "NATIVE_OF", "LIVES_IN");
      }),
      0.8,
    );
  });
  it.each(["泰国华侨孙建明捐了款。", "长溪村感谢乡贤孙建明捐款。", "长溪村不是孙建明的故乡。", "孙建明说，要为家乡长溪村修路。"])(
    "nothing is said of where he is from: %s",
    (text) => {
      expect(facts(read(text), "NATIVE_OF", "LIVES_IN").filter((line) => !line.endsWith("denied"))).toEqual([]);
    },
  );
});

describe("an honour", () => {
  it("is the secretary's who is named with his post", () => {
    expectRight(
      trials(60, 43, (draw) => {
        const [name, village] = [somebody(draw), draw.pick(villages)];
        return judged(
          `大会${draw.pick(["授予", "还授予"])}${draw.pick(towns)}${village}党支部书记${name}“${draw.pick(["功勋", "先锋", "杰出"])}村官”称号。`,
          [],
          "LIVES_IN",
        );
      }),
    );
    const page = read("大会授予庐江县水利局局长孙建明“先锋村官”称号。");
    expect(facts(page, "RECEIVED")).toEqual(["孙建明 RECEIVED 先锋村官"]);
    expect(named(page, "Village")).not.toContain("先锋村");
  });
  it("is of all whom the next sentence lists", () => {
    expectRight(
      trials(60, 44, (draw) => {
        const [first, second] = [`孙${draw.pick(given)}`, `郑${draw.pick(given)}`];
        const honour = draw.pick(["最美教师", "最美护士", "身边好人", "优秀志愿者"]);
        return judged(
          `县文明办评出2名“${honour}”。他们分别是：石湾小学教师${first}、长溪中学教师${second}。`,
          [`${first} RECEIVED ${honour}`, `${second} RECEIVED ${honour}`],
          "RECEIVED",
        );
      }),
    );
  });
  it("is of whoever was chosen for the list that the headline names", () => {
    expectRight(
      trials(60, 45, (draw) => {
        const name = somebody(draw);
        return judged(
          `全省“最美教师”名单发布\n\n本报讯 日前，省教育厅公布名单。${draw.pick(["石湾小学", "长溪中学"])}教师${name}入选，是全县唯一一人。`,
          [`${name} RECEIVED 最美教师`],
          "RECEIVED",
        );
      }),
    );
  });
  it.each([
    "全省“最美教师”候选名单公示\n\n石湾小学教师孙建明入选，是全县唯一一人。",
    "县文明办拟评2名“最美教师”候选人。他们分别是：石湾小学教师孙建明、长溪中学教师郑国林。",
    "各校向2名“最美教师”学习。志愿者到会。他们分别是：孙建明、郑国林。",
    "大会没有授予长溪村党支部书记孙建明“先锋村官”称号。",
  ])("is nobody's yet: %s", (text) => {
    expect(facts(read(text), "RECEIVED").filter((line) => !/(?:denied|planned)$/u.test(line))).toEqual([]);
  });
});

describe("a roll of names", () => {
  it("has nothing but names, whatever characters they have", () => {
    expectRight(
      trials(60, 46, (draw, index) => {
        const all = [`孙${draw.pick(given)}`, "范金洪", `马${draw.pick(["梅红", "桂新"])}`, `许${draw.pick(["小建", "水新"])}`];
        const line = all.join([" ", "、", "  "][index % 3]);
        const county = draw.pick(counties);
        return judged(
          `经研究，决定成立${county}公路管理工作领导小组，名单如下：\n组 长：宋立强\n成 员：${line}\n`,
          [
            ...all.map((name) => `${name} WORKS_FOR ${county}公路管理工作领导小组 title=成员`),
            `宋立强 WORKS_FOR ${county}公路管理工作领导小组 title=组长`,
          ],
          "WORKS_FOR",
        );
      }),
      0.9,
    );
  });
  it("of bureaus names nobody", () => {
    expect(named(read("成立工作领导小组，名单如下：\n成员：财政局 教育局 水利局 民政局"), "Person")).toEqual([]);
  });
});

describe("who is chosen for a term", () => {
  it("holds the post in the body, all of a list with its notes", () => {
    expectRight(
      trials(60, 47, (draw) => {
        const [county, term] = [draw.pick(counties), draw.pick(["十一届", "第十二届", "九届"])];
        const [chair, first, second] = [`孙${draw.pick(given)}`, `郑${draw.pick(given)}`, `秦${draw.pick(given)}`];
        return judged(
          `${county}政协召开会议。${chair}当选${term}${county}政协主席，${first}（女）、${second}当选为${term}${county}政协副主席。`,
          [
            `${chair} WORKS_FOR ${county}政协 title=主席`,
            `${first} WORKS_FOR ${county}政协 title=副主席`,
            `${second} WORKS_FOR ${county}政协 title=副主席`,
          ],
          "WORKS_FOR",
        );
      }),
    );
  });
});

describe("committees of the smaller parties", () => {
  it("are none of the party of their city", () => {
    expectRight(
      trials(60, 48, (draw) => {
        const [name, party, city] = [
          somebody(draw),
          draw.pick(["民盟", "民革", "民建", "民进", "农工党", "致公党", "九三学社"]),
          draw.pick(["安顺市", "六安市", "安庆市"]),
        ];
        return judged(`${party}${city}委主委${name}参加捐赠活动。`, [`${name} WORKS_FOR ${party}${city}委 title=主委`], "WORKS_FOR");
      }),
      0.9,
    );
  });
});

describe("a county's pages", () => {
  it("give the magistrate named behind a comma the county's government, of a county without a name", () => {
    expectRight(
      trials(60, 49, (draw) => {
        const [first, second] = [`孙${draw.pick(given)}`, `郑${draw.pick(given)}`];
        return judged(
          `县委书记${first}，县长${second}出席会议。`,
          [`${first} WORKS_FOR 县委 title=书记`, `${second} WORKS_FOR 县人民政府 title=县长`],
          "WORKS_FOR",
        );
      }),
    );
    expect(
      facts(read("庐江县、舒城县座谈。县委书记孙建明，县长郑国林出席。"), "WORKS_FOR").filter((line) => line.includes("县长")),
    ).toEqual([]);
  });
  it("tell who was at the meeting that another opened with", () => {
    expectRight(
      trials(60, 50, (draw) => {
        const [first, second] = [`孙${draw.pick(given)}`, `郑${draw.pick(given)}`];
        return judged(
          `县政协十一届一次会议举行预备会议。县委书记${first}出席会议，县领导${second}、秦立强出席会议。`,
          [first, second, "秦立强"].map((name) => `${name} PARTICIPATES_IN 预备会议`),
          "PARTICIPATES_IN",
        );
      }),
      0.9,
    );
  });
  it("name the village's branch by the village that they point at", () => {
    expectRight(
      trials(60, 51, (draw) => {
        const [name, village] = [somebody(draw), draw.pick(villages)];
        const { text, fault } = judged(`记者走进${draw.pick(towns)}${village}。“路通了。”该村党支部书记${name}说。`, [], "LIVES_IN");
        const held = facts(read(text), "WORKS_FOR");
        return { text, fault: fault ?? (held.length === 1 && held[0]!.includes(village) ? undefined : held.join("; ") || "nothing") };
      }),
      0.9,
    );
  });
  it("have no village 全村, no road 修公路 and no estate 和美家园", () => {
    const page = read("樟坝镇石湾村全村有三千人，共建和美家园。孙建明捐资为石湾村修公路。首任村党支部书记为郑国林。");
    expect(named(page, "Village").filter((name) => name.includes("全村"))).toEqual([]);
    expect(named(page, "Place").filter((name) => /公路|家园/u.test(name))).toEqual([]);
    expect(named(page, "Agency").filter((name) => name.startsWith("首任"))).toEqual([]);
  });
});
