/** Houses, halls and bridges that somebody pays for: 捐建“国梁楼”, 捐资20万元兴建村幸福院, 柳河村图书馆由甲会捐资建成. */
import type { Candidate } from "../../../mention/extractor.ts";
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Reading } from "./reading.ts";
import { givenRule } from "./undertaking-rules.ts";

const gives = /捐|援建|出资|集资|筹资|赞助|资助|斥资/u;
const built =
  "(?:大?楼|馆|[会礼食讲课]堂|文化堂|[凉六]亭|大桥|桥|村道|公路|道路|水泥路|中心|广场|公园|会所|幸福院|敬老院|养老院|福利院|老人院|公寓|食堂|操场|球场|宿舍|舞台|戏台|牌坊|校门|跑道|水塔|水厂|图书室|阅览室|实验室|卫生室|泵站)";
const raise = "(?:兴建|修建|新建|扩建|重建|建设|建造|改建|翻建|修缮|建起|建成|修筑|修通|铺设|硬化|拓宽)";
const money = "(?:近|约|逾|超过?|共|人民币|港币){0,2}(?:[\\d.,]{1,10}(?:多|余)?[万亿]?(?:多|余)?(?:元|美元|港元)(?:人民币|港币)?)?";
const giving = `(?:捐建|援建|捐造|用于${raise}|(?:捐资|捐款|捐助|捐赠|捐|出资|集资|筹资|斥资|赞助|资助|拿出)了?${money},?(?:帮助|用于|用以|为[^,。;:]{1,8}?)?${raise})`;
/** 一栋教学楼, 三座桥: how many, and not which. */
const inName = "(?![的了在和与及为将向个座条栋幢间处所]|[一二两三四五六七八九十几多\\d][座条栋幢个间处所层口期])[\\p{Script=Han}]";
const goesOn = "(?=[,。;、”的]|$|项目|工程|[近日已于竣落投]|等)";
const active = new RegExp(
  `${giving}(?:了|的|起)?(?:“(?<quoted>[^“”]{1,16}${built})”|(?<plain>(?:${inName}){2,18}?${built})${goesOn})`,
  "dgu",
);
const passive = new RegExp(
  `(?<=^|[,。;:、])(?:“(?<quoted>[^“”]{2,16}${built})”|(?<plain>(?:${inName}){3,20}?${built}))(?:项目|工程)?,?(?:是|系)?由(?=[^,。;:]{2,30}(?:捐建|援建|捐资|捐款|捐助|出资|集资|赞助))`,
  "dgu",
);
/** “侨爱老年公寓”竣工: what is named in quotes, and rises. */
const rises = new RegExp(
  `“(?<quoted>[^“”]{2,16}${built})”(?=(?:项目|工程)?(?:在[^,。;:]{2,24})?(?:正式|顺利|昨日|今日|近日|日前|举行)*(?:落成|竣工|奠基|动工|开工|封顶|总投资))`,
  "dgu",
);
/** What every school and village has: 教学楼, 新综合楼. */
const anyOne =
  /^(?:新|老|该|本|全|村|校|学校|学生|教师|教职工|师生)*(?:教学|综合|宿舍|办公|住院|门诊|实验|科技|培训|食宿|住宿|标准)?(?:大?楼|馆|食堂|操场|球场|宿舍|公寓|大?桥|中心|广场|公园|道路|公路|村道|水泥路|校门|跑道|戏台|舞台|牌坊|图书室|阅览室|卫生室)$/u;

/** More than a house or a square of that name. */
const asGiven = 1.05;

export function findGivenWorks({ text }: Reading): readonly Candidate[] {
  if (!gives.test(text)) return [];
  return [active, passive, rises].flatMap((pattern) =>
    matchesIn(text, pattern).flatMap(({ indices, groups }) => {
      const [from, to] = indices?.groups?.["quoted"] ?? indices?.groups?.["plain"] ?? [0, 0];
      if (groups?.["quoted"] === undefined && anyOne.test(text.slice(from, to))) return [];
      return [{ from, to, type: "Project" as const, extractor: givenRule.id, confidence: givenRule.confidence, weight: asGiven }];
    }),
  );
}
