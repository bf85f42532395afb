/** How pages of Taiwan, Hong Kong and Macau name bodies and people: whole, from where the name begins, and nobody who is none. */
import { describe, expect, it } from "vitest";
import { facts, named, read } from "./reading.ts";

const posts = (text: string): readonly string[] => facts(read(text), "WORKS_FOR");
const bodies = (text: string): readonly string[] => [...named(read(text), "Organization"), ...named(read(text), "Agency")].sort();

describe("a body's name", () => {
  it("begins behind what is said of it", () => {
    expect(bodies("縣府說明，他高度讚揚街坊總會的貢獻。")).toEqual(["縣府", "街坊總會"]);
    expect(named(read("縣府說明，原有東豐里活動中心老舊。"), "Place")).toContain("東豐里活動中心");
    expect(bodies("縣府說明，感謝里長配合，許多農會、各農會也到場。")).toEqual(["縣府"]);
  });

  it("is whole where its two characters are also words", () => {
    expect(named(read("縣府公布，典禮在平和國小舉行，民和國中、青山國小派員。"), "Organization")).toEqual([
      "平和國小",
      "民和國中",
      "青山國小",
    ]);
  });

  it("is a growers' class by its number, a township's council, a county's government in short", () => {
    expect(bodies("台南市政府農業局說明，縣府表揚安定區雜糧產銷班第7班，立委到場。")).toContain("安定區雜糧產銷班第7班");
    expect(posts("縣府補助。東勢鄉代表會主席陳昭明、花蓮縣府機要秘書陳志文到場。")).toEqual([
      "陳志文 WORKS_FOR 花蓮縣政府 title=機要秘書",
      "陳昭明 WORKS_FOR 東勢鄉代表會 title=主席",
    ]);
  });

  it("of Macau is known where its head's post is joined to it", () => {
    expect(posts("市政署、街總合辦。社工局長韓文山、司警局職務主管林振明、社會文化司司長譚文榮出席。")).toEqual([
      "林振明 WORKS_FOR 司警局 title=職務主管",
      "譚文榮 WORKS_FOR 社會文化司 title=司長",
      "韓文山 WORKS_FOR 社工局 title=局長",
    ]);
  });

  it("holds nobody who heads it", () => {
    expect(posts("中聯辦、街總出席。社會工作局黃文梅局長、韓大成副局長、許華明副局長主持儀式。")).toEqual([
      "許華明 WORKS_FOR 社會工作局 title=副局長",
      "韓大成 WORKS_FOR 社會工作局 title=副局長",
      "黃文梅 WORKS_FOR 社會工作局 title=局長",
    ]);
  });
});

describe("a page from there", () => {
  it("is told by its farmers' associations and councils as well", () => {
    expect(posts("芎林鄉農會總幹事林文伶將退休，縣長在主管會報表揚，農糧署也致意。")).toEqual(["林文伶 WORKS_FOR 芎林鄉農會 title=總幹事"]);
  });

  it("of 馬祖 has no people's government", () => {
    expect(posts("連江縣議會昨考察，縣府由縣長王文明陪同，立委也到場。")).toEqual(["王文明 WORKS_FOR 連江縣政府 title=縣長"]);
  });
});

describe("somebody", () => {
  it("is meant by his post where the page has both", () => {
    const page = read("縣府說明，花蓮縣長徐文蔚到場。八日下午徐縣長會勘農路，廠商依徐縣長指示改善。");
    expect(page.clusters.filter(({ type }) => type === "Person").map(({ mentions }) => mentions.length)).toEqual([3]);
  });

  it("stands in a list, whatever characters the name has", () => {
    expect(named(read("縣府邀請縣議員林玉芬、鍾素真、詹金富、富里鄉長江文成到場。"), "Person")).toEqual(
      ["江文成", "林玉芬", "詹金富", "鍾素真"].sort(),
    );
    expect(posts("縣府公布名單：埔里國中陳清文、永興國小張金財。")).toEqual(["張金財 WORKS_FOR 永興國小", "陳清文 WORKS_FOR 埔里國中"]);
  });

  it("keeps the last character before 及 and 和", () => {
    expect(named(read("縣府邀請石岡國小校長吳德惠及家長會長賴治明等人、鎮民代表會主席黃盛和等人到場。"), "Person")).toEqual(
      ["吳德惠", "賴治明", "黃盛和"].sort(),
    );
  });

  it("has her husband's surname before her own", () => {
    expect(named(read("民政事務專員到場，香港家庭福利會總幹事關何少玲向他介紹中心。"), "Person")).toEqual(["關何少玲"]);
  });

  it("is no flower, no venue and no measure", () => {
    expect(named(read("縣府說，園內有桂花、杜鵑花，9位國中校長在萬豪軒舉行茶聚，圍繞安老服務。"), "Person")).toEqual([]);
    expect(posts("縣府說，局長與西貢區議會議員茶聚，並交換意見。")).toEqual([]);
  });
});

describe("a post", () => {
  it("of a secretary is in the chief's office", () => {
    expect(posts("縣府補助。吉安鄉鄉長游文貞、主秘周澤明到場。")).toEqual([
      "周澤明 WORKS_FOR 吉安鄉公所 title=主秘",
      "游文貞 WORKS_FOR 吉安鄉公所 title=鄉長",
    ]);
    expect(posts("內政部次長吳文安說。")).toEqual(["吳文安 WORKS_FOR 內政部 title=次長"]);
  });

  it("of a councillor is in the one council that the page names", () => {
    expect(posts("南投縣議會定期會，由陳淑明、簡峻庭等八位議員聯合質詢，議長何文豐主持。")).toEqual([
      "何文豐 WORKS_FOR 南投縣議會 title=議長",
      "簡峻庭 WORKS_FOR 南投縣議會 title=議員",
      "陳淑明 WORKS_FOR 南投縣議會 title=議員",
    ]);
    expect(posts("縣府說明，議員陳淑明、立委何文豐關心。")).toEqual(["何文豐 WORKS_FOR 立法院 title=立委"]);
    expect(posts("南投縣議會與彰化縣議會交流，議員陳淑明、縣議員何文豐發言。")).toEqual([]);
  });

  it("of officers is in the association whose election the page tells of", () => {
    expect(posts("縣府到場。光明社區發展協會選舉理監事，結果如下：理事長陳淑文；常務理事田愛玲、紀慧明；監事高文春。")).toEqual([
      "田愛玲 WORKS_FOR 光明社區發展協會 title=常務理事",
      "紀慧明 WORKS_FOR 光明社區發展協會 title=常務理事",
      "陳淑文 WORKS_FOR 光明社區發展協會 title=理事長",
      "高文春 WORKS_FOR 光明社區發展協會 title=監事",
    ]);
    expect(posts("市政署訊：市政諮詢委員會會議出席投票的委員包括：陳冰文、陳嘉明、程順文。")).toEqual([
      "程順文 WORKS_FOR 市政諮詢委員會 title=委員",
      "陳冰文 WORKS_FOR 市政諮詢委員會 title=委員",
      "陳嘉明 WORKS_FOR 市政諮詢委員會 title=委員",
    ]);
  });

  it("of a chief is not his wife's, and not the next one's", () => {
    expect(posts("縣府到場。四維社區關懷協會總幹事郭志明、張素文夫婦投入，青山商會理事長黃海明與黃立文簽約。")).toEqual([
      "郭志明 WORKS_FOR 四維社區關懷協會 title=總幹事",
      "黃海明 WORKS_FOR 青山商會 title=理事長",
    ]);
  });

  it("is over where its holder has died", () => {
    expect(posts("縣府說明，草屯鎮鎮長簡景明去年11月18日驟逝，職位須補選。")).toEqual(["簡景明 WORKS_FOR 草屯鎮公所 title=鎮長 ended"]);
  });

  it("of an aide is not in the bureau beside", () => {
    expect(posts("縣府社會處社會行政科長許淑文、議長機要秘書李文明到場。")).toEqual(["許淑文 WORKS_FOR 縣府社會處 title=社會行政科長"]);
  });

  it("is nobody's where two associations met", () => {
    const text = "青山聯誼會會長蕭文英拜訪街坊總會，受到街坊總會會長吳小明接見。候任會長陳培文、常務副會長何忠明發言。";
    expect(posts(`市政署支持。${text}`)).toEqual(["吳小明 WORKS_FOR 街坊總會 title=會長", "蕭文英 WORKS_FOR 青山聯誼會 title=會長"]);
  });
});
