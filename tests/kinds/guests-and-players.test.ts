/** Who pleads for a body, plays its head, or stands beside its people holds no post there; names that begin or end in a word of time. */
import { describe, expect, it } from "vitest";
import { facts, named, read } from "./reading.ts";

const posts = (text: string): readonly string[] => facts(read(text), "WORKS_FOR");

describe("no post in the body beside", () => {
  it.each([
    ["has who pleads for it", "镇政府委托律师章明理出庭，县医院代理律师钟长河答辩。"],
    ["has who plays its head", "饰演县委书记的演员师长安、扮演县公安局局长的张长水到场。"],
    ["has who tries it for a day", "一日局长：高三学生浦志远体验担任县城管局局长。"],
    ["has a 律师 behind its deputy's name", "县教育局委托科长龚自强、律师章明理出庭。"],
  ])("%s", (_, text) => {
    expect(posts(text)).toEqual([]);
  });

  it("has a district officer behind a council's chairman, whose own office it is", () => {
    expect(posts("香港深水埗區議會主席鄧卓賢及民政事務專員黎美儀出席。")).toEqual([
      "鄧卓賢 WORKS_FOR 香港深水埗區議會 title=主席",
      "黎美儀 WORKS_FOR 深水埗民政事務處 title=民政事務專員",
    ]);
  });

  it("has a commissioner behind an office's head", () => {
    const text = "香港特區行政長官辦公室主任孟祥瑞、前廉政專員柏長青到場。";
    expect(posts(text).filter((line) => line.includes("專員"))).toEqual([]);
  });

  it("has the head of parents behind an association's", () => {
    const text = "縣府教育處長柏長青、校長協會理事長孟祥瑞、家長會長卓玉鳳、光復國小校長費新民一同出席。";
    expect(posts(text).filter((line) => line.includes("卓玉鳳"))).toEqual([]);
    expect(posts(text)).toContain("孟祥瑞 WORKS_FOR 校長協會 title=理事長");
  });

  it("is told of the one before, named alone, where a school's head is another school's man", () => {
    const text = "三灣國小校長由南庄國小教導主任彭富榮出任，原校長羅文基轉任頭屋國小校長。";
    expect(posts(text)).toEqual([
      "彭富榮 WORKS_FOR 三灣國小 title=校長",
      "彭富榮 WORKS_FOR 南庄國小 title=教導主任 ended",
      "羅文基 WORKS_FOR 頭屋國小 title=校長",
    ]);
  });

  it("is done where brackets say that it is to come", () => {
    const text = "县财政局副局长孟祥瑞（主持工作）、县水利局局长（候选人）柏长青、县审计局局长卓玉凤到会。";
    expect(posts(text)).toContain("柏长青 WORKS_FOR 县水利局 title=局长 planned");
  });
});

describe("a row of posts", () => {
  it("has whole posts: 主任秘書 is no 主任", () => {
    expect(posts("大里區公所前主任秘書、現任太平區長許貴芳說。")).toEqual([
      "許貴芳 WORKS_FOR 大里區公所 title=主任秘書 ended",
      "許貴芳 WORKS_FOR 太平區公所 title=區長",
    ]);
  });
});

describe("a name of a body", () => {
  it("does not begin with 原", () => {
    const text = "出席会议的原省京剧院院长程砚秋说。五组村民文武青当选村主任，落选的原村主任全长才表示支持。";
    expect(posts(text)).toEqual(["程砚秋 WORKS_FOR 省京剧院 title=院长 ended"]);
    expect(named(read(text), "Village")).toEqual([]);
  });

  it("is not what an election gave it anew", () => {
    const text = "县篮球协会换届，选举产生新一届理事会：会长柴建平，副会长尤志刚。";
    expect(posts(text)).toEqual(["尤志刚 WORKS_FOR 县篮球协会 title=副会长", "柴建平 WORKS_FOR 县篮球协会 title=会长"]);
  });
});
