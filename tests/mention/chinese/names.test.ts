import { expect, test } from "vitest";
import { mentionsIn, namesIn } from "../page-of.ts";

const table: readonly (readonly [sentence: string, names: readonly string[]])[] = [
  ["清镇市应急管理局联合市消防救援大队开展检查。", ["Agency 清镇市应急管理局", "Agency 市消防救援大队"]],
  ["市公安局、团市委、县妇联参加。", ["Agency 市公安局", "Agency 团市委", "Agency 县妇联"]],
  ["站街镇党委书记孙成祥说,镇党委很重视。", ["Agency 站街镇党委", "Person 孙成祥", "Agency 镇党委"]],
  ["国务院和教育部印发通知。", ["Agency 国务院", "Agency 教育部"]],
  ["公安局和派出所要负责。", []],
  ["人大代表、政协委员和群众代表参加座谈。", []],
  ["县应急管理局危化品科科长沈国荣介绍情况。", ["Agency 县应急管理局危化品科", "Person 沈国荣"]],
  ["项目由贵州建工集团有限公司承建。", ["Organization 贵州建工集团有限公司"]],
  ["随着海信、京东方等一批优势企业进驻。", ["Organization 海信", "Organization 京东方"]],
  ["中国农业银行清镇市支行发放贷款。", ["Organization 中国农业银行清镇市支行"]],
  ["清镇市农民体育协会、清镇市青年企业家协会协办。", ["Organization 清镇市农民体育协会", "Organization 清镇市青年企业家协会"]],
  ["他毕业于清镇市警察职业学院。", ["Organization 清镇市警察职业学院"]],
  ["走进清镇市教师进修学校和农民家中。", ["Organization 清镇市教师进修学校"]],
  ["记者走进清镇市第三中学和妇幼保健院。", ["Organization 清镇市第三中学", "Organization 妇幼保健院"]],
  ["实施青龙路、红枫大道、柳巷等背街小巷改造。", ["Place 青龙路", "Place 红枫大道", "Place 柳巷", "Project 背街小巷改造"]],
  ["清镇市碧水小区居民很高兴。", ["Place 清镇市", "Place 碧水小区"]],
  ["清镇市体育公园和居民小区很近。", ["Place 清镇市体育公园"]],
  ["道路两旁、大河边、老旧小区都很干净。", []],
  ["清镇市启动莲花村危房改造项目。", ["Place 清镇市", "Project 莲花村危房改造项目"]],
  ["申报了总投资416万元的省级乡村振兴宜居农房建设试点项目。", ["Project 省级乡村振兴宜居农房建设试点项目"]],
  ["要抓好重点旅游项目建设。", []],
  ["开展体能测试项目3个。", []],
  ["清镇市教育局举办“书香校园”读书节启动仪式。", ["Agency 清镇市教育局", "Event “书香校园”读书节启动仪式"]],
  ["开展“红旗窗口”和“服务之星”评选活动。", []],
  ["活动现场,召开座谈会。", []],
  ["民警参加“三能”达标考核。", ["Event “三能”达标考核"]],
  ["围绕“贵州生态日”系列宣传活动展开。", ["Event 贵州生态日"]],
  ["出台《清镇市河道管理办法(试行)》。", ["Policy 《清镇市河道管理办法(试行)》"]],
  ["他主演的电影《清镇往事》上映,小说《平凡的世界》再版。", []],
  ["据《贵阳日报》报道。", ["Organization 贵阳日报"]],
  ["先后荣获“全国文明村”“贵州省卫生村”等称号。", ["Honor 全国文明村", "Honor 贵州省卫生村"]],
  ["被评为全省先进集体。", ["Honor 全省先进集体"]],
  ["比赛中获得二等奖。", []],
  ["该公司和该局都在该镇。", ["Organization 该公司", "Agency 该局", "Place 该镇"]],
  ["贵阳市生态环境局清镇市分局派员到场。", ["Agency 贵阳市生态环境局清镇市分局"]],
  ["国网清镇市供电公司和共青团清镇市委参加。", ["Organization 国网清镇市供电公司", "Agency 共青团清镇市委"]],
  ["清镇市人民法院站街镇人民法庭开庭。", ["Agency 清镇市人民法院站街镇人民法庭"]],
  ["市住建局会同市林业局验收。", ["Agency 市住建局", "Agency 市林业局"]],
  ["与清镇市人民政府签署协议。", ["Agency 清镇市人民政府"]],
  ["被省公安厅命名为“全省平安法庭”。", ["Agency 省公安厅", "Honor 全省平安法庭"]],
  ["民警记个人三等功,学校被认定为贵州省科普教育基地。", ["Honor 个人三等功", "Honor 贵州省科普教育基地"]],
  ["清镇市推进第七次全国人口普查。", ["Place 清镇市", "Event 第七次全国人口普查"]],
  ["第四届站街镇枇杷节开幕,本届枇杷节由市文旅局主办。", ["Event 第四届站街镇枇杷节", "Event 枇杷节", "Agency 市文旅局"]],
  ["用于站街镇水毁河堤修复工程。", ["Project 站街镇水毁河堤修复工程"]],
  ["今年将开展消防演练20场。", []],
  ["全市38家煤矿停工,大家叫它“枇杷村”。", []],
  ["当选村委会主任。", ["Agency 村委会"]],
  ["产品出口越南和俄罗斯。", ["Place 越南", "Place 俄罗斯"]],
];

test.each(table)("%s", (sentence, names) => {
  expect(namesIn(sentence)).toEqual(names);
});

test("a body's place is nested in it, and a short form gets its full name", () => {
  const found = mentionsIn("清镇市公安局和市教育局、团市委。");
  expect(found.filter(({ form }) => form === "nested").map(({ text }) => text)).toEqual(["清镇市"]);
  expect(found.find(({ text }) => text === "市教育局")?.name).toBe("清镇市教育局");
  expect(found.find(({ text }) => text === "团市委")?.name).toBe("共青团清镇市委员会");
});

test("a list of villages names those that the page's area has", () => {
  const found = mentionsIn("在莲花、小河、兴旺等村推广。");
  expect(found.filter(({ type }) => type === "Village").map(({ text, gbCode }) => [text, gbCode])).toEqual([
    ["莲花", "520181103201"],
    ["小河", "520181103202"],
  ]);
});

test("full-width and half-width print read alike", () => {
  expect(namesIn("出台《清镇市管理办法（试行）》，市公安局（下称“该局”）执行。")).toContain("Policy 《清镇市管理办法（试行）》");
});
