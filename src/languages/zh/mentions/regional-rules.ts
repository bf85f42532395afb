/** The rules of names on pages of Taiwan, Hong Kong and Macau: regional-names.ts, regional-offices.ts, regional-undertakings.ts and married-names.ts read them. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("zh/regional", {
  confidences,
  finds: ["Agency", "Organization", "Place", "Village", "Project", "Event", "Honor", "Person"],
});
export { rules as regionalRules };

export const regionalHead = {
  Agency: rules.rule("agency", { yields: "县府邀请{A:芳苑分局}到场。", never: ["芳苑分局到场。", "县府邀请各分局到场。"] }),
  Organization: rules.rule("organization", { yields: "县府补助{O:大城乡农会}。" }),
  Place: rules.rule("place", { yields: "民政事务专员住在{L:友爱邨}。" }),
  Village: rules.rule("village", { yields: "县府补助{V:小榄新村}。" }),
} as const;
export const heldAgency = rules.rule("agency-before-its-holder", {
  yields: ["县府邀请{A:田中监狱}典狱长许文山到场。", "县府邀请{A:青年党田中县党部}主委许文山到场。"],
  never: ["县府邀请监狱典狱长许文山到场。", "县府邀请当地党部主委许文山到场。"],
});
export const heldOrganization = rules.rule("organization-before-its-holder", {
  yields: "县府邀请{O:鹿鸣艺文馆}馆长许文山到场。",
  never: ["县府邀请当地宫庙主委许文山到场。", "县府邀请鹿鸣艺文馆。"],
});
export const regionalDepartment = rules.rule("department", {
  yields: ["县府指出，由{A:社会处}长邱美君说明。", "由{A:县府水利资源处}办理。"],
  never: "县府说明社会处境。",
});
export const regionalGovernment = rules.rule("government", { yields: "{A:县府}补助650万元。", never: "芳苑县府城巷有县长。" });
export const regionalProject = rules.rule("project", {
  yields: ["县府争取{J:鱼寮溪排水改善工程}。", "县府推动“{J:村村有据点计划}”。"],
  never: ["县府说改善工程完工。", "县府计划补助。"],
});
export const regionalWorks = rules.rule("works", {
  yields: ["县府办理{J:樟湖步道整建}，下月招标。", "县府研议{J:158乙线拓宽}。"],
  never: "县府说步道整建，道路改善。",
});
export const regionalEvent = rules.rule("event", {
  yields: ["县府举办“{E:睦邻同乐日2025}”。", "县府出席{E:望厦坊众互助会第二十届理监事就职典礼}。"],
  never: "县府举行典礼。",
});
export const regionalHonour = rules.rule("honour", { yields: "县府获114年度{H:绩优社区银质奖}。" });
export const addressedPerson = rules.rule("addressed", {
  yields: "县府说明，县长许文山到场，{P:许县长}表示会再会勘。",
  never: "县府说明，县长许文山到场，许处长未到。",
});
export const schoolPerson = rules.rule("of-a-school", {
  yields: "县府公布校长名单：埔里国中{P:陈清文}、永兴国小{P:张金财}。",
  never: "县府公布埔里国中校舍、永兴国小操场。",
});
export const listedPerson = rules.rule("in-a-list", {
  yields: "县府说，成员有议员许华玉、洪丽萍、{P:林长耕}、李诚智等人。",
  never: "县府邀请县议员林玉芬、钟素真、詹姓乡亲到场。",
});
export const courteousName = rules.rule("post-inside-the-name", {
  yields: ["县府说明，{P:许县长家铭}到场。", "主席{P:洪议长明昌}：县府请说明。"],
  never: "县府说明，许县长表示，今天到场。",
});
export const nameBeforePost = rules.rule("before-the-post-of-a-village", {
  yields: "县府会勘，南港村{P:洪永镇}村长到场。",
  never: "县府会勘，南港村里长到场。",
});
export const council = rules.rule("council", {
  yields: "县府说明，{A:县议会}议长林明山到场。",
  never: "县府说明，各县议会议长到场。",
});
export const subdivision = rules.rule("part-of-the-police", {
  yields: "县府邀请{A:水上分局侦查队}队长到场。",
  never: "县府邀请水上分局到场。",
});
export const latinBehindName = rules.rule("latin-behind-the-name", {
  yields: "县府说明，主任朱慧诗({P:Vivian Chu})到场。",
  never: "县府说明，主任朱慧诗(Happy Valley)到场。",
});
export const latinName = rules.rule("latin", {
  yields: "县府邀请委员黄国荣、{P:Maria do Rosário}及司徒洁贞到场。",
  never: "县府邀请委员黄国荣、Lions Club及司徒洁贞到场。",
});
export const listedVillage = rules.rule("village-in-a-list", {
  yields: ["县府、镇公所表扬模范父亲，有{V:城东里}林阿树、{V:城西里}游象贤。", "县府、镇公所说，{V:外泽里}民赖新发到场。"],
  never: ["县府、镇公所说，每位里长、多位里民到场。", "县府、镇公所表扬特优里长，公里数不限。"],
});
export const listedVillager = rules.rule("of-a-village-in-a-list", {
  yields: [
    "县府、镇公所表扬模范父亲，有城东里{P:林阿树}、城西里{P:游象贤}。",
    "县府、镇公所表扬{P:陈明丽}（正义里）、{P:谢玉珠}（新湖里）。",
  ],
  never: "县府、镇公所表扬城东里里长、城西里办公处。",
});
export const indigenousName = rules.rule("indigenous", {
  yields: ["县府说明，原民会副主委{P:谷纵·喀勒芳安}到场。", "县府说明，原民处长{P:督固．撒耘}表示支持。"],
  never: "县府说明，主委今年·明年都到场。",
});
export const headedCounty = rules.rule("county-before-its-deputy", {
  yields: "县府说明，由{L:金门}副县长李明远到场。",
  never: "县府说明，由金门副处长李明远到场。",
});
export const marriedName = rules.rule("married-name", { yields: "县府感谢理事长{P:林陈玉兰}。" });
