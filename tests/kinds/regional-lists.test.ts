/** Lists of guests, offices and places as pages of Taiwan, Hong Kong and Macau print them; and the same in simplified, where the form is in both. */
import { describe, expect, it } from "vitest";
import { inSimplified } from "./both-scripts.ts";
import { facts, named, read } from "./reading.ts";

const posts = (text: string): readonly string[] => facts(read(text), "WORKS_FOR");
/** In traditional, and written in simplified. */
const inBoth = (text: string, expected: readonly string[]): void => {
  expect(posts(text)).toEqual([...expected].sort());
  expect(posts(inSimplified(text))).toEqual(expected.map(inSimplified).sort());
};

describe("a list of guests", () => {
  it("gives a second with a trade of his own none of the first's posts", () => {
    inBoth("青山社區發展協會榮譽理事長莊志豪、林世華建築師、遠山營造有限公司總經理倪文山到場。", [
      "莊志豪 WORKS_FOR 青山社區發展協會 title=榮譽理事長",
      "倪文山 WORKS_FOR 遠山營造有限公司 title=總經理",
    ]);
  });

  it("gives pupils no school to work at", () => {
    inBoth("清河國小黃志宏同學獲獎。", []);
    inBoth("清河縣第一中學黃志宏同學獲獎。", []);
  });

  it("gives nobody what the guests before are", () => {
    const text = "民政事務總署署長張文英、新界工作部副部長楊大成、全國政協委員、立法會議員、青山各界聯合會理事長蘇志榮出席。";
    expect(posts(text)).toContain("蘇志榮 WORKS_FOR 青山各界聯合會 title=理事長");
    expect(posts(text).filter((line) => line.includes("政協") || line.includes("立法會"))).toEqual([]);
  });

  it("gives no office an assembly's member, and no temple's committee another's chairman", () => {
    inBoth("清河縣教育局局長楊大成、全國人大代表李應山出席。", ["楊大成 WORKS_FOR 清河縣教育局 title=局長"]);
    expect(posts("縣府補助。遠山宮管理委員會主任委員許世民與古蹟石泉宮管理委員會主任委員張克明點燃炮竹。")).toEqual([
      "張克明 WORKS_FOR 石泉宮管理委員會 title=主任委員",
      "許世民 WORKS_FOR 遠山宮管理委員會 title=主任委員",
    ]);
  });

  it("ends a post where the next one's begins", () => {
    inBoth("經投票，許文敏為清河縣工商聯合會主席、高岸山為副主席。", ["許文敏 WORKS_FOR 清河縣工商聯合會 title=主席"]);
  });

  it("reads 丶 as the mark that it looks like", () => {
    expect(posts("中聯辦社會發展部代表羅良文丶街總會長吳小英丶青洲坊會副會長楊達明出席。")).toEqual([
      "吳小英 WORKS_FOR 街總 title=會長",
      "楊達明 WORKS_FOR 青洲坊會 title=副會長",
      "羅良文 WORKS_FOR 中聯辦社會發展部 title=代表",
    ]);
  });
});

describe("an association told of", () => {
  it("is 該會, and each officer's in a row", () => {
    inBoth("望廈商會昨日換屆。該會會長關欣文、理事長蕭鳴遠、監事長關碧玉就職。", [
      "關欣文 WORKS_FOR 望廈商會 title=會長",
      "蕭鳴遠 WORKS_FOR 望廈商會 title=理事長",
      "關碧玉 WORKS_FOR 望廈商會 title=監事長",
    ]);
  });

  it("gives who chairs a meeting his bare post", () => {
    inBoth("清河繁榮促進會昨日開會。會議由會長葉文發主持。", ["葉文發 WORKS_FOR 清河繁榮促進會 title=會長"]);
  });
});

describe("who is named with a place's looks", () => {
  it("is somebody", () => {
    expect(named(read("市議員林祈明、何文海、許寶塔、吳佩玲到場。"), "Person")).toEqual(["何文海", "吳佩玲", "林祈明", "許寶塔"]);
    expect(posts("民政事務總署副署長黃海韻、立法會議員容海明出席。")).toEqual([
      "容海明 WORKS_FOR 立法會 title=議員",
      "黃海韻 WORKS_FOR 民政事務總署 title=副署長",
    ]);
  });

  it("makes no county with the post behind", () => {
    inBoth("代表陳福海縣長致意。", []);
    expect(named(read("副縣長李文山代表陳福海縣長與縣府團隊致意。"), "Place")).toEqual([]);
    expect(named(read("农业局长王强代表陈福海县长致意。"), "Place")).toEqual([]);
  });
});

describe("places of a page of Taiwan, Hong Kong or Macau", () => {
  it("are no counties of the mainland that share two characters", () => {
    const page = read("金寧鄉公所、金寧鄉代會與縣府合辦。金寧鄉長楊志明、重慶里里長葉大華、東豐里里長林文山出席。");
    expect(facts(page, "WORKS_FOR")).toEqual([
      "林文山 WORKS_FOR 東豐里 title=里長",
      "楊志明 WORKS_FOR 金寧鄉公所 title=鄉長",
      "葉大華 WORKS_FOR 重慶里 title=里長",
    ]);
    for (const county of ["寧鄉市", "東豐縣", "重慶市"]) expect(named(page, "Place")).not.toContain(county);
  });

  it("are counted villages, and not people", () => {
    const page = read("臺南市麻豆區謝安、中民兩里聯合活動中心動工，麻豆區公所、縣議員、里長感謝立委。");
    expect(named(page, "Village")).toEqual(["中民里", "謝安里"]);
    expect(named(page, "Person")).toEqual([]);
    expect(facts(page, "COOPERATES_WITH", "ORGANIZES")).toEqual([]);
  });

  it("have a head each who is named by his post alone", () => {
    expect(posts("市府補助神洲里辦公處，立委、市議員到場。里長陳大明說。")).toEqual(["陳大明 WORKS_FOR 神洲里 title=里長"]);
    expect(posts("柳河村修路。村长陈大明说。")).toEqual(["陈大明 WORKS_FOR 柳河村 title=村长"]);
  });

  it("hold no ceremonies that works hold", () => {
    for (const text of [
      "麻豆區活動中心工程舉行第三屆文化節動土典禮，縣府、立委、鄉公所出席。",
      "庐江县柳坪、白石两村联合活动中心工程举行第三届文化节。",
    ])
      expect(facts(read(text), "ORGANIZES")).toEqual([]);
  });

  it("are answered for by no ministry", () => {
    inBoth("庐江縣連日降雨。財政部、交通部撥款。", []);
    expect(facts(read("庐江县连日降雨。财政部拨款，交通部指导。"), "HAS_JURISDICTION")).toEqual([]);
  });
});

describe("a company in brackets", () => {
  it("keeps the first character of its name", () => {
    expect(named(read("獲判給的公司(達昌建築工程有限公司)進場。"), "Organization")).toEqual(["達昌建築工程有限公司"]);
    expect(named(read("中标单位（达昌建筑工程有限公司）进场。"), "Organization")).toEqual(["达昌建筑工程有限公司"]);
  });
});
