/** Posts that are held no more: of those who change places, of a row that all leave, of the dead; and of whom it is only proposed. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("what is said behind a row of holders", () => {
  const left = ["双双被免职", "均已退休", "分别调任外地", "岗位对调", "互换职务", "先后离任"];
  it("is said of all of them", () => {
    const trials: Trial[] = [...settings(12, 1501)].map(({ county, people: [one, two] }, index) => {
      const text = `${county}财政局局长${one}、${county}审计局局长${two}${left[index % left.length]!}。`;
      const wanted = [`${one} WORKS_FOR ${county}财政局 title=局长 ended`, `${two} WORKS_FOR ${county}审计局 title=局长 ended`]
        .sort()
        .join();
      const found = posts(text).join();
      return { text, fault: found === wanted ? undefined : found };
    });
    expectRight(trials);
  });

  it("is not that they exchange gifts or views", () => {
    const found = posts("庐江县财政局局长李明远、庐江县审计局局长何青山互换意见。");
    expect(found.filter((line) => line.endsWith("ended"))).toEqual([]);
  });
});

describe("somebody who has died", () => {
  it("holds nothing in later sentences of the page", () => {
    const text =
      "庐江县财政局局长李明远同志，因病医治无效，于2021年3月5日逝世。\n李明远同志2015年任庐江县财政局局长，兼任庐江县文联副主席。";
    expect(posts(text)).toEqual(
      ["李明远 WORKS_FOR 庐江县文联 title=副主席 ended", "李明远 WORKS_FOR 庐江县财政局 title=局长 ended"].sort(),
    );
    expect(posts("泥河镇柳河村书记周远山，伤重入院，于11月29日上午10时辞世。")).toEqual(["周远山 WORKS_FOR 柳河村 title=书记 ended"]);
  });

  it("is not who mourns, nor whose father died, nor of whom it is rumoured", () => {
    for (const text of [
      "庐江县财政局局长李明远的父亲因病去世。庐江县财政局局长李明远到会。",
      "庐江县财政局局长李明远吊唁逝世的何青山。",
      "网传李明远去世。庐江县财政局局长李明远到会。",
      "李明远牺牲休息时间，走访村民。庐江县财政局局长李明远到会。",
    ])
      expect(posts(text), text).toContain("李明远 WORKS_FOR 庐江县财政局 title=局长");
  });
});

describe("offices in their time", () => {
  it("end where the next begins", () => {
    expect(posts("李明远1990年任泥河镇党委书记，1995年任庐江县财政局局长，2000年任庐江县副县长。")).toEqual(
      [
        "李明远 WORKS_FOR 泥河镇党委 title=书记 ended",
        "李明远 WORKS_FOR 庐江县财政局 title=局长 ended",
        "李明远 WORKS_FOR 庐江县人民政府 title=副县长",
      ].sort(),
    );
  });

  it("stay where a second is held beside", () => {
    for (const text of [
      "李明远2015年任庐江县财政局局长，2016年兼任庐江县国资委主任。",
      "李明远2015年任庐江县财政局局长，2017年当选庐江县人大代表。",
    ])
      expect(posts(text)).toContain("李明远 WORKS_FOR 庐江县财政局 title=局长");
  });

  it("of a row behind 原 are all past", () => {
    expect(posts("庐江县委原常委、副县长李明远被查。")).toEqual(
      ["李明远 WORKS_FOR 庐江县人民政府 title=副县长 ended", "李明远 WORKS_FOR 庐江县委 title=常委 ended"].sort(),
    );
  });
});

describe("a notice before an appointment", () => {
  it("does not plan what is held now, though both are of bodies called alike", () => {
    expect(posts("李秀梅，女，1980年5月生，现任泥河镇党委副书记、镇长，拟任乡镇党委书记。")).toContain(
      "李秀梅 WORKS_FOR 泥河镇党委 title=副书记",
    );
  });

  it("plans what somebody is to have, and alleges what a candidate may", () => {
    expect(posts("陈思源，男，1975年10月生，拟任庐江县审计局党组书记、局长人选。").every((line) => line.endsWith("planned"))).toBe(true);
    expect(posts("会议确定庐江县县长李明远候选人。")).toEqual(["李明远 WORKS_FOR 庐江县人民政府 title=县长 alleged"]);
  });
});

describe("what nobody has decided", () => {
  it("is no appointment", () => {
    expect(posts("会议审议了关于任命李明远为庐江县财政局局长的议案。")).toEqual([]);
    expect(posts("会议通过了关于任命李明远为庐江县财政局局长的议案。")).toEqual(["李明远 WORKS_FOR 庐江县财政局 title=局长"]);
  });

  it("ends no post", () => {
    expect(posts("李明远辞去庐江县财政局局长职务的请求未获批准。")).toEqual(["李明远 WORKS_FOR 庐江县财政局 title=局长"]);
    expect(posts("李明远辞去庐江县财政局局长职务的请求获得批准。")).toEqual(["李明远 WORKS_FOR 庐江县财政局 title=局长 ended"]);
  });
});
