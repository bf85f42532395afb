/** Pages of Hong Kong, Macau and Taiwan: whose body is named, what an occasion is called, who pays, who sits where. Everybody in them is invented. */
import { describe, expect, it } from "vitest";
import { facts, named, read } from "./reading.ts";

const posts = (text: string): readonly string[] => facts(read(text), "WORKS_FOR");

describe("a body of Hong Kong or Macau", () => {
  it("is no county's of the mainland or Taiwan that the page names as well", () => {
    const text = "【消息】市政署訊：市政諮詢委員會昨日開會，選出正副主席。揭陽商會會長許文敏出席，本澳街總副會長高岸山到場。";
    expect(named(read(text), "Agency")).toEqual(expect.arrayContaining(["市政署", "市政諮詢委員會"]));
    expect(named(read(text), "Agency").filter((name) => name.startsWith("揭陽"))).toEqual([]);
  });

  it("begins behind what joins it to another", () => {
    expect(posts("大埔區議會主席方志遠、錦田鄉事委員會主席鄧賀明與八鄉鄉事委員會主席黎永昌出席。")).toEqual([
      "方志遠 WORKS_FOR 大埔區議會 title=主席",
      "鄧賀明 WORKS_FOR 錦田鄉事委員會 title=主席",
      "黎永昌 WORKS_FOR 八鄉鄉事委員會 title=主席",
    ]);
  });

  it("gives nobody beside it the post of another", () => {
    const text = "嘉年華由民政事務處合辦，民政及青年事務局局長麥文娟、行政會議召集人葉婉儀、中聯辦港島工作部副部長楊大偉主禮。";
    expect(posts(text).filter((line) => line.startsWith("葉婉儀") && line.includes("民政"))).toEqual([]);
  });

  it("has its officers by one character for two, and by who came from there before", () => {
    expect(posts("民政事務專員到場，特區政府政務司長張大宗、香港中聯辦主任王志明出席。")).toEqual(
      expect.arrayContaining(["王志明 WORKS_FOR 香港中聯辦 title=主任", "張大宗 WORKS_FOR 政務司 title=司長"]),
    );
  });
});

describe("people there", () => {
  it("are told by names in Latin letters, too", () => {
    const people = named(read("區議會開會。中心主任朱慧詩（Vivian Chu）及香港教育大學副校長Dr Peter Hume（賀培德）到場。"), "Person");
    expect(people).toEqual(expect.arrayContaining(["朱慧詩", "賀培德"]));
    expect(posts("區議會開會。香港教育大學副校長Dr Peter Hume（賀培德）到場。")).toEqual(["賀培德 WORKS_FOR 香港教育大學 title=副校長"]);
  });

  it("may bear two surnames in a list", () => {
    expect(named(read("縣議員李崇明、陳林淑華、王大同到場，縣府與鄉公所感謝。"), "Person")).toContain("陳林淑華");
  });

  it("hold no post of the next line of minutes", () => {
    const text = "屯門區議會\n會議紀錄\n列席者：\n李志光先生 屯門民政事務專員\n黃家珍女士 渠務署高級工程師\n吳志榮先生 運輸署總工程師\n";
    expect(posts(text).filter((line) => line.startsWith("黃家珍") && line.includes("民政"))).toEqual([]);
    expect(posts(text).filter((line) => line.startsWith("吳志榮") && line.includes("渠務"))).toEqual([]);
  });
});

describe("an occasion", () => {
  it("between marks has its whole name", () => {
    const text = "由屯門民政事務處與屯門各界協會合辦的「慶祝香港特別行政區成立28周年齊心為社區屯門大匯演」昨日假屯門大會堂舉行。";
    expect(named(read(text), "Event")).toEqual(["慶祝香港特別行政區成立28周年齊心為社區屯門大匯演"]);
  });

  it("has its number and its guests", () => {
    const text = "青山街坊福利會昨日舉行慶祝64周年會慶暨第26屆理監事就職典禮，中聯辦九龍工作部副部長劉國光、民政事務專員容慧嫻主禮。";
    expect(facts(read(text), "PARTICIPATES_IN")).toEqual(
      expect.arrayContaining(["容慧嫻 PARTICIPATES_IN 第26屆理監事就職典禮", "劉國光 PARTICIPATES_IN 第26屆理監事就職典禮"]),
    );
  });
});

describe("money of Taiwan", () => {
  it("comes from each who shares the costs", () => {
    const text = "棋盤社區活動中心新建工程總經費3200萬元，其中內政部前瞻基礎建設計畫補助2000萬元、縣府補助800萬元，其餘由古坑鄉公所自籌。";
    expect(facts(read(text), "FUNDS")).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^內政部 FUNDS 棋盤社區活動中心新建工程 .*TWD 20000000/u),
        expect.stringMatching(/^縣府 FUNDS 棋盤社區活動中心新建工程 .*TWD 8000000|政府 FUNDS 棋盤社區活動中心新建工程 .*TWD 8000000/u),
        "古坑鄉公所 FUNDS 棋盤社區活動中心新建工程",
      ]),
    );
  });

  it("is not given by who gets it", () => {
    const text = "區議會表示，青山體育會獲資助港幣十八萬元舉辦區際渡海泳。";
    expect(facts(read(text), "FUNDS").filter((line) => line.startsWith("青山體育會"))).toEqual([]);
  });
});

describe("a legislator", () => {
  it("sits in the house of his place, named or not", () => {
    expect(posts("縣府動土，立委蘇清泰、鄉長柯進財到場。").filter((line) => line.includes("立法院"))).toEqual([
      "蘇清泰 WORKS_FOR 立法院 title=立委",
    ]);
  });

  it("is nobody who serves him", () => {
    expect(
      posts("縣府動土，立委蘇清泰服務處主任林文彬到場。").filter((line) => line.startsWith("林文彬") && line.includes("立法院")),
    ).toEqual([]);
  });
});

describe("what is left to somebody without a name", () => {
  it("is not done by whoever asks for it", () => {
    const text = "區議會開會。工聯副理事長林玉嬋表示，當局應盡快落實祐漢新村第八街的渠道重整工程。";
    expect(facts(read(text), "IMPLEMENTS")).toEqual([]);
  });
});

describe("posts set out line by line", () => {
  it("are those of the council whose minutes they open, and of the office behind each name", () => {
    const text =
      "離島區議會二零二五年第三次會議\n出席者：\n主席：方志遠先生, JP\n副主席：關敏玲女士, MH\n\n列席者：\n鄧偉雄先生　離島民政事務處助理專員\n龍美鳳女士　運輸署高級工程師\n甘國威先生　渠務署總工程師\n";
    expect(posts(text)).toEqual([
      "方志遠 WORKS_FOR 離島區議會 title=主席",
      "甘國威 WORKS_FOR 渠務署 title=總工程師",
      "鄧偉雄 WORKS_FOR 離島民政事務處 title=助理專員",
      "關敏玲 WORKS_FOR 離島區議會 title=副主席",
      "龍美鳳 WORKS_FOR 運輸署 title=高級工程師",
    ]);
  });

  it("are those that an order of Macau gives, ends and signs", () => {
    const text =
      "批示摘錄\n透過社會文化司司長二零二五年四月二日之批示：\n應甘潔玲的請求，其擔任社會工作局廳長的定期委任自同日起終止。\n鮑嘉禾學士，第一職階顧問高級技術員，獲續任為市政署道路渠務廳廳長。\n二零二五年四月十七日於社會工作局\n代局長　歐陽佩珊\n";
    expect(posts(text)).toEqual([
      "歐陽佩珊 WORKS_FOR 社會工作局 title=代局長",
      "甘潔玲 WORKS_FOR 社會工作局 title=廳長 ended",
      "鮑嘉禾 WORKS_FOR 市政署道路渠務廳 title=廳長",
    ]);
  });

  it("go on in later clauses of one committee", () => {
    const text =
      "根據社會文化司司長批示，梁錦明獲委任為北區社區服務諮詢委員會召集人，譚詠芬為副召集人，任期兩年；黃國強及司徒潔文獲委任為委員。市政署昨日公佈。";
    expect(posts(text)).toEqual([
      "司徒潔文 WORKS_FOR 北區社區服務諮詢委員會 title=委員",
      "梁錦明 WORKS_FOR 北區社區服務諮詢委員會 title=召集人",
      "譚詠芬 WORKS_FOR 北區社區服務諮詢委員會 title=副召集人",
      "黃國強 WORKS_FOR 北區社區服務諮詢委員會 title=委員",
    ]);
  });
});

describe("an officer whose association is not named beside him", () => {
  it("is of the host, and of no guest's nor of whoever gave money", () => {
    const text =
      "沙梨頭坊眾互助會昨日舉行敬老宴，街總副會長胡錦明、三巴門坊會理事長陸慧芬到場。\n會長崔國明致辭稱，該會獲澳門基金會資助。\n理事長曾少珍報告，宴會經費約二十八萬元，當中澳門基金會資助十五萬元。";
    const told = posts(text);
    expect(told.filter((line) => line.includes("基金會"))).toEqual([]);
    expect(told).toEqual(expect.arrayContaining(["崔國明 WORKS_FOR 沙梨頭坊眾互助會 title=會長"]));
  });
});

describe("what somebody was before", () => {
  it("does not end what he is made now", () => {
    expect(posts("縣府說明，曾任鄉民代表的許萬明則獲聘為西嶼鄉公所機要秘書。")).toEqual(["許萬明 WORKS_FOR 西嶼鄉公所 title=機要秘書"]);
  });
});
