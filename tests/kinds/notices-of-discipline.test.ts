/** Pages that name people for what they did wrong, or for what they lost: each with the body that is his own, or with none. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const surnames = [..."孙冯郑韩蒋谢宋秦"];
const given = ["建明", "秀霞", "国林", "文芳", "立强", "志远", "海燕"];
const townships = ["舒坪乡", "樟坝镇", "葛浦乡", "玉塘镇", "枫甸乡", "岗桥镇"];
const villages = ["根林村", "长溪村", "松南村", "梅坞村", "石湾村", "麦坪村"];

describe("who serves a village of a township that no list has", () => {
  it("serves the village's committee under its whole name", () => {
    expectRight(
      trials(60, 31, (draw, index) => {
        const [name, township, village] = [draw.pick(surnames) + draw.pick(given), draw.pick(townships), draw.pick(villages)];
        const text = [
          `${township}${village}党支部书记${name}违规发包工程。`,
          `1.${township}${village}党支部书记${name}违规问题`,
          `${township}${village}原党支部书记${name}被查。`,
        ][index % 3]!;
        const standing = index % 3 === 2 ? " ended" : "";
        const page = facts(read(text), "WORKS_FOR");
        const isRight =
          page.length === 1 &&
          [`${township}${village}党支部 title=书记`, `${village}党支部 title=书记`, `${village} title=党支部书记`].includes(
            page[0]!.replace(`${name} WORKS_FOR `, "").replace(/ ended$/u, ""),
          ) &&
          page[0]!.endsWith(standing);
        return { text, fault: isRight ? undefined : page.join("; ") };
      }),
    );
  });
});

describe("本村", () => {
  const page = read(
    `青溪县通报典型案例\n\n下潭村涵洞工程项目已由下潭村发包。\n\n石湾村党支部书记孙建明违规将本村文化广场建设工程项目发包给他人。\n\n麦坪村村委会主任冯国林违规将本村凉亭建设工程发包给他人。`,
  );
  it("is the village whose committee was named last, and no other", () => {
    expect(facts(page, "LOCATED_IN").filter((line) => /^(?:文化广场|凉亭).*下潭村/u.test(line))).toEqual([]);
  });
});

describe("who loses or gets a post", () => {
  it("stands before the village, and is no part of its name", () => {
    expectRight(
      trials(60, 32, (draw) => {
        const [name, village] = [draw.pick(surnames) + draw.pick(given), draw.pick(villages)];
        const [verb, post] = [draw.pick(["撤销", "免去"]), draw.pick(["书记", "副书记", "委员"])];
        return judged(
          `经研究决定：${verb}${name}${village}党支部${post}职务。`,
          [`${name} WORKS_FOR ${village}党支部 title=${post} ended`],
          "WORKS_FOR",
        );
      }),
      // Of the others nothing is said.
      0.9,
    );
  });

  it.each(["建议对", "责令", "要求", "决定对"])("%s is no part of the village's name", (lead) => {
    const page = read(`事故调查报告\n\n${lead}柳坪村党支部书记冯德海诫勉谈话。`);
    expect(named(page, "Agency")).toEqual(["柳坪村党支部"]);
  });

  it("其 is no part of the village's name", () => {
    const page = read("镇党委通知\n\n孙大海同志任柳坪村党支部书记，免去其柳坪村村委会主任职务。");
    expect(facts(page, "WORKS_FOR")).toEqual([
      "孙大海 WORKS_FOR 柳坪村党支部 title=书记",
      "孙大海 WORKS_FOR 柳坪村村委会 title=主任 ended",
    ]);
  });
});

describe("a name whose first character the dictionary joins to what somebody is", () => {
  it.each([
    ["清河宏达建筑公司法定代表人丁卫东说，一切正常。", "丁卫东"],
    ["犯罪嫌疑人马秀兰被抓获。", "马秀兰"],
    ["犯罪嫌疑人文建国被抓获。", "文建国"],
    ["非遗传承人马秀兰在镇上教学。", "马秀兰"],
  ])("%s", (text, name) => expect(named(read(text), "Person")).toEqual([name]));

  it("is its own before the company", () => {
    const page = read("清河宏达建筑公司法定代表人丁卫东说，一切正常。");
    expect(facts(page, "WORKS_FOR")).toEqual(["丁卫东 WORKS_FOR 清河宏达建筑公司 title=法定代表人"]);
  });
});

describe("a bureau that the post names", () => {
  it("is not another bureau, named last", () => {
    const page = read("清河县人民法院公布名单\n\n被执行人钱志强系县水利局退休职工。\n\n联系人：执行局局长陈功。");
    expect(facts(page, "WORKS_FOR").filter((line) => line.startsWith("陈功"))).not.toContainEqual(expect.stringContaining("水利局"));
  });
});

describe("what is counted before 村干部", () => {
  it.each(["会议通报5起村干部违规问题。", "全县查处12件村干部违规问题。"])("%s", (text) =>
    expect(named(read(text), "Village")).toEqual([]),
  );
});

describe("从未任命过谢玲为局长", () => {
  it("names 谢玲, and gives her no post", () => {
    const page = read("清河县教育局回应\n\n该局从未任命过谢玲为局长。");
    expect(named(page, "Person")).toEqual(["谢玲"]);
    expect(facts(page, "WORKS_FOR")).toEqual([]);
  });
});

describe("what somebody did", () => {
  it.each(["醉驾", "酒驾", "赌博", "违规收礼"])("is no part of the name: %s问题", (deed) => {
    const page = read(`2.云雾镇中心小学教师鲁小燕${deed}问题。鲁小燕被开除党籍。`);
    expect(named(page, "Person")).toEqual(["鲁小燕"]);
  });
});

describe("a person who is called as a county or a river is", () => {
  it.each([
    ["江华", "县长江华主持会议。县农业农村局局长罗永红参加会议。"],
    ["温泉", "县委副书记、县长温泉代表双方签约。县农业农村局局长罗永红参加会议。"],
    ["龙泉", "县委书记龙泉宣布开工。县农业农村局局长罗永红参加会议。"],
  ])("makes no page that county's: %s", (name, text) => {
    const bodies = facts(read(text), "WORKS_FOR").filter((line) => line.includes(`${name}县`) || line.includes(`${name}市`));
    expect(bodies).toEqual([]);
  });

  it("is no river behind a post", () => {
    expect(named(read("副组长黄河清，市委常委、市纪委书记陆海峰出席。"), "Place")).not.toContain("黄河");
  });
});
