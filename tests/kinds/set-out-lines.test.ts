/** What organization departments and offices set out with white space, a line each: long member lists, careers, records; and whom to ask. */
import { describe, it } from "vitest";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";

const bureaus = ["教育局", "水利局", "财政局", "审计局", "林业局", "民政局"];
const spread = (name: string): string => (name.length === 2 ? `${name[0]}　${name[1]}` : name);

function judge(text: string, wanted: readonly string[], people: readonly string[], ...only: readonly string[]): Trial {
  const page = read(text);
  const found = facts(page, ...(only.length > 0 ? only : ["WORKS_FOR"]));
  const odd = named(page, "Person").filter((name) => !people.includes(name));
  const right = found.join() === [...new Set(wanted)].sort().join() && odd.length === 0;
  return { text, fault: right ? undefined : `${found.join("; ")} ${odd.join()} — not ${wanted.join("; ")}` };
}

const kinds: Readonly<Record<string, (setting: Setting) => Trial>> = {
  "members below their role, without it": ({ county, people, draw }) => {
    const group = `${county}河道治理工作领导小组`;
    const own = people.slice(0, 7).map((name) => [name, draw.pick(bureaus)] as const);
    const lines = own.map(([name, bureau], index) =>
      index === 0
        ? `组　长：${spread(name)}　${county}${bureau}局长`
        : `${index === 1 ? "成　员：" : "　　　　"}${spread(name)}　县${bureau}局长`,
    );
    const text = `${county}人民政府办公室\n关于成立${group}的通知\n\n经县人民政府研究，决定成立${group}。现将组成人员名单通知如下：\n\n${lines.join("\n")}\n`;
    const wanted = own.flatMap(([name, bureau], index) => [
      `${name} WORKS_FOR ${group} title=${index === 0 ? "组长" : "成员"}`,
      `${name} WORKS_FOR ${county}${bureau} title=局长`,
    ]);
    return judge(text, wanted, people);
  },
  "a career, a line for each post": ({ county, people: [one], townships: [town], draw }) => {
    const [first, last] = [draw.pick(bureaus), draw.pick(bureaus)];
    const text =
      `副县长　${one}\n\n${one}，男，汉族，1981年11月出生，2003年7月参加工作，大学学历。\n\n工作简历：\n` +
      `1999.09—2003.07　华中农业大学农业经济管理专业学习\n2003.07—2008.11　${county}${first}会计\n` +
      `2008.11—2013.08　${town.name}党委副书记\n2013.08—2016.10　${town.name}党委书记\n2016.10至今　${county}${last}局长\n`;
    const found = facts(read(text), "WORKS_FOR");
    const wanted = [
      `${one} WORKS_FOR ${county}${first} title=会计 ended`,
      `${one} WORKS_FOR ${town.name}党委 title=副书记 ended`,
      `${one} WORKS_FOR ${town.name}党委 title=书记 ended`,
      `${one} WORKS_FOR ${county}${last} title=局长`,
    ];
    const missed = wanted.filter((line) => !found.includes(line));
    return { text, fault: missed.length === 0 ? undefined : `${missed.join("; ")} not in ${found.join("; ")}` };
  },
  "a record whose keys are spread": ({ county, people: [one, two], townships: [town], draw }) => {
    const [first, last] = [draw.pick(bureaus), draw.pick(bureaus)];
    const level = town.name.slice(-1);
    const of = (name: string, now: string, next: string): string =>
      `姓　　名：${name}\n性　　别：男\n民　　族：汉族\n出生年月：1979年4月\n籍　　贯：江西铜鼓\n现任职务：${now}\n拟任职务：${next}\n`;
    const text = `${county}县管干部任前公示\n\n${of(one as string, `${town.name}党委副书记、${level}长`, `县${first}局长`)}\n${of(two as string, `县${last}办公室主任`, `县${last}副局长`)}`;
    return judge(
      text,
      [
        `${one} NATIVE_OF 铜鼓县`,
        `${one} WORKS_FOR ${town.name}党委 title=副书记`,
        `${one} WORKS_FOR ${town.name}人民政府 title=${level}长`,
        `${one} WORKS_FOR ${county}${first} title=局长 planned`,
        `${two} NATIVE_OF 铜鼓县`,
        `${two} WORKS_FOR ${county}${last}办公室 title=主任`,
        `${two} WORKS_FOR ${county}${last} title=副局长 planned`,
      ],
      [one as string, two as string],
      "WORKS_FOR",
      "NATIVE_OF",
    );
  },
  "whom a paragraph begins with, of whatever people": ({ county, people: [one], draw }) => {
    const [first, last] = [draw.pick(bureaus), draw.pick(bureaus)];
    const other = draw.pick(["向本贵林", "阿子伍各", "巴特尔", "扎西顿珠", "马海日古"]);
    const text = `${county}拟任干部公示\n\n${one}，女，汉族，1985年5月出生，现任县${first}副局长，拟任县${first}局长。\n\n${other}，男，1982年12月出生，大专学历，现任县${last}副局长，拟任县${last}局长。\n`;
    return judge(
      text,
      [
        `${one} WORKS_FOR ${county}${first} title=副局长`,
        `${one} WORKS_FOR ${county}${first} title=局长 planned`,
        `${other} WORKS_FOR ${county}${last} title=副局长`,
        `${other} WORKS_FOR ${county}${last} title=局长 planned`,
      ],
      [one as string, other],
    );
  },
  "a township's posts in a row": ({ people: [one, two, three], townships: [town], draw }) => {
    const level = town.name.slice(-1);
    const comma = draw.pick(["，", ","]);
    const text = `调研乡村振兴\n\n昨日，检查组到${town.name}调研。${town.name}党委书记${one}${comma}党委副书记、${level}长${two}${comma}党委委员${three}及相关村干部陪同调研。\n`;
    return judge(
      text,
      [
        `${one} WORKS_FOR ${town.name}党委 title=书记`,
        `${two} WORKS_FOR ${town.name}党委 title=副书记`,
        `${two} WORKS_FOR ${town.name}人民政府 title=${level}长`,
        `${three} WORKS_FOR ${town.name}党委 title=委员`,
      ],
      people3(one, two, three),
    );
  },
  "who is stationed in a village, and by whom": ({ county, people: [one, two], townships: [town], draw }) => {
    const bureau = draw.pick(bureaus);
    const [first, second] = town.villages as [string, string];
    const text = `${county}驻村见闻\n\n据${county}${bureau}驻${town.name}${first}第一书记${one}介绍，村里修了路。县委办主任${two}到${second}走访。\n`;
    return judge(
      text,
      [
        `${one} WORKS_FOR ${county}${bureau}`,
        `${one} WORKS_FOR ${first} title=第一书记`,
        `${two} WORKS_FOR ${county.replace(/县$/u, "县委办")} title=主任`,
      ],
      [one as string, two as string],
    );
  },
  "whom to ask": ({ county, people: [one, two], draw }) => {
    const [first, second] = [draw.pick(bureaus), draw.pick(bureaus)];
    const text = `${county}人民政府通知\n\n联系人：${county}${first}人事股，${one}，电话5610000\n\n联系人：${two}（${county}${second}）　电话：5620000\n`;
    return judge(text, [`${one} WORKS_FOR ${county}${first}人事股`, `${two} WORKS_FOR ${county}${second}`], [one as string, two as string]);
  },
  "a post that its time has ended, and one that somebody only feigned": ({ county, people: [one, two], draw }) => {
    const [first, second] = [draw.pick(bureaus), draw.pick(bureaus)];
    const feigned = draw.pick([`冒名顶替的${county}${second}局长${two}被揭穿。`, `${county}${second}局长${two}系他人冒充。`]);
    const text = `${county}讯\n\n1996年8月至2003年4月，${one}任${county}${first}局长。${feigned}\n`;
    return judge(
      text,
      [`${one} WORKS_FOR ${county}${first} title=局长 ended`, `${two} WORKS_FOR ${county}${second} title=局长 alleged`],
      [one as string, two as string],
    );
  },
  "names of 阿布都 and with a dot": ({ county, draw }) => {
    const bureau = draw.pick(bureaus);
    const name = draw.pick(["阿布都热合曼·吐尔逊", "阿布都克热木·肉孜", "阿布力克木·托乎提", "叶尔肯·哈布都拉"]);
    return judge(`${county}讯\n\n${county}${bureau}局长${name}讲话。\n`, [`${name} WORKS_FOR ${county}${bureau} title=局长`], [name]);
  },
  "two posts with a body each, held and left": ({ county, people: [one, two], draw }) => {
    const [first, second] = draw.oneIn(2) ? ["教育局", "水利局"] : ["财政局", "民政局"];
    const text = `${county}任免\n\n会议决定任命：${one}为${county}${first}局长、${county}人民政府办公室主任；免去${two}的${county}${second}局长、${county}审计局副局长职务。\n`;
    return judge(
      text,
      [
        `${one} WORKS_FOR ${county}${first} title=局长`,
        `${one} WORKS_FOR ${county}人民政府办公室 title=主任`,
        `${two} WORKS_FOR ${county}${second} title=局长 ended`,
        `${two} WORKS_FOR ${county}审计局 title=副局长 ended`,
      ],
      [one as string, two as string],
    );
  },
  "a head of a place called 江, 葛 or 沙": ({ county, townships: [town], draw }) => {
    const name = draw.pick(["江大明", "江永福", "江志强", "葛丽娜", "葛志明", "沙启明"]);
    const level = town.name.slice(-1);
    const text = `${county}讯\n\n${town.name}${level}长${name}表示，长江水位上涨，${county}长江段禁渔。\n`;
    return judge(text, [`${name} WORKS_FOR ${town.name}人民政府 title=${level}长`], [name]);
  },
};

const several: ReadonlySet<string> = new Set([
  "members below their role, without it",
  "a career, a line for each post",
  "a record whose keys are spread",
  "whom a paragraph begins with, of whatever people",
]);

function people3(...names: readonly (string | undefined)[]): string[] {
  return names.map((name) => name as string);
}

describe.each(Object.entries(kinds))("%s", (kind, make) => {
  // Sixty sentences and more: each page of the first has several.
  it("is read", () => expectRight([...settings(several.has(kind) ? 24 : 60, 733)].map(make)));
});

/** A county's people abroad, and a body's own people there. */
describe("an association of people from elsewhere", () => {
  it("is where it is, and not where they are from", () => {
    const trials = [...settings(60, 734)].map(({ draw, county }) => {
      const [city, home] = [draw.pick(["天水市", "东莞市", "南昌市", "赣州市"]), draw.pick(["浙江", "河南", "福建", county.slice(0, -1)])];
      const name = `${city}${home}${draw.pick(["商会", "同乡会"])}`;
      const text = `${name}捐款\n\n昨日，${name}向小学捐款。\n`;
      const found = facts(read(text), "LOCATED_IN").filter((line) => line.startsWith(name));
      return { text, fault: found.join() === `${name} LOCATED_IN ${city}` ? undefined : found.join("; ") };
    });
    expectRight(trials);
  });
});
