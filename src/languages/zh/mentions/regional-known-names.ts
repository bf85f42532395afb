/** Bodies and places of Taiwan, Hong Kong and Macau that are known by their names: 社会工作局家庭及社区服务厅, 仁爱堂, 金湖镇. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import type { Rule } from "../../../rules/rule.ts";
import { begins, headedWeight, regionalStart } from "./regional-bounds.ts";
import { regionalHead } from "./regional-rules.ts";
import { surnameAt } from "./surname-at.ts";
import { charities, wholeNames } from "./tables/regional-heads.ts";

const parts =
  "(?:(?:(?![长兼副、])\\p{Script=Han}){2,14}?(?<!副)(?:厅|处|委员会|部|中心)(?=[厅处部]?长|[，,、。]|副|高级|警员|主席|委员|职员|代表|主任|职务主管|顾问|首席|助理|[一二三]等|[一二三]级|$))?";
const wholeName = new RegExp(`(?:澳门|香港)?(?:${wholeNames.join("|")})${parts}`, "gu");
/** 南区区议会地区设施及工程委员会 */
const ofCouncil = /\p{Script=Han}{2,3}区?区议会\p{Script=Han}{2,14}?(?:委员会|工作小组)/gu;
/** 社区参与及文化康乐委员会|第三次会议 */
const ofMinutes =
  /^\p{Script=Han}{2,8}[及与]\p{Script=Han}{2,10}(?:委员会|工作小组)(?=(?:\d{4}年)?(?:度)?第?[一二三四五六七八九十百\d]+次)/gu;
/** Towns of 金门 and 马祖, which the list of Taiwan's leaves out. */
const ofIslands = /(?:金湖|金沙|金城|金宁|烈屿|乌坵|南竿|北竿|莒光|东引)[镇乡](?!民?代)/gu;
/** 自由党|中西区|区议员: a district of Hong Kong, whatever party stands before. */
const ofDistrict = /(?:中西|湾仔|东|南|油尖旺|深水埗|九龙城|黄大仙|观塘|荃湾|屯门|元朗|北|大埔|西贡|沙田|葵青|离岛)区(?=区议员)/gu;
/** The longest first; nobody else is called so, whatever stands before. */
const charity = new RegExp(`(?:澳门|香港)?(?:${[...charities].sort((a, b) => b.length - a.length).join("|")})`, "gu");
/** 街总石排湾家庭及社区综合服务中心|主任: what an association runs under its own name. */
const charitysOwn =
  /(?:街坊总会|街总|工联总会|工联|妇联总会|妇联|明爱)(?:(?![长兼副、])\p{Script=Han}){2,16}中心(?=副?主任|助理主任|[、,，。]|高级|职务主管)/gu;
/** 卫福部|社会及家庭署: an office with its ministry. */
const ofMinistry =
  /(?:卫福部|卫生福利部|内政部|经济部|农业部|交通部|环境部|劳动部|教育部|文化部|财政部|法务部|海洋委员会|海委会)(?:长照司|(?:(?![部署局长]|次长|补助|核定|同意)\p{Script=Han}){2,10}?(?:署|局|司(?!机|令|法)))(?!长|势)(?:\p{Script=Han}{2}(?:分署|分局))?/gu;
/** 安定区杂粮产销班第7班 */
const growers = /产销班第?[一二三四五六七八九十百\d]+班/gu;

export function* findKnownNames(text: string): Generator<Candidate> {
  for (const [pattern, rule, type] of [
    [wholeName, regionalHead.Agency, "Agency"] as const,
    [ofCouncil, regionalHead.Agency, "Agency"] as const,
    [ofMinutes, regionalHead.Agency, "Agency"] as const,
    [ofMinistry, regionalHead.Agency, "Agency"] as const,
    [ofIslands, regionalHead.Place, "Place"] as const,
    [ofDistrict, regionalHead.Place, "Place"] as const,
  ])
    for (const { index, 0: found } of matchesIn(text, pattern)) {
      const name = found.slice(0, found.length - holderWithin(found, text.charAt(index + found.length)));
      // 屏东县政府|消防局 is that government's.
      if (pattern === wholeName && /[县市]政?府$/u.test(text.slice(0, index))) continue;
      if (begins(text, index) || pattern === ofDistrict)
        yield made(rule, type, index, index + name.length, type === "Place" ? headedWeight : wholeWeight);
    }
  for (const { index, 0: name } of matchesIn(text, charity))
    if (begins(text, index) || name.length > 3) yield made(regionalHead.Organization, "Organization", index, index + name.length);
  for (const { index, 0: name } of matchesIn(text, charitysOwn))
    if (begins(text, index)) yield made(regionalHead.Organization, "Organization", index, index + name.length, wholeWeight);
  for (const { index, 0: head } of matchesIn(text, growers)) {
    const from = regionalStart(text, index, 14);
    if (from !== undefined && index - from >= 2)
      yield made(regionalHead.Organization, "Organization", from, index + head.length, headedWeight);
  }
}

/** 法务局|陈志扬厅|长: the last characters are who heads it. */
function holderWithin(name: string, behind: string): number {
  const from = name.length - 4;
  const isHeld = behind === "长" && from > 1 && /[厅处部]$/u.test(name) && /[局署会院司金室]$/u.test(name.slice(0, from));
  return isHeld && surnameAt(name, from) === 1 ? 4 : 0;
}

/** 社工局|长: more than 社工 and 局长 together. */
const wholeWeight = 1.3;

const made = ({ id, confidence }: Rule, type: Candidate["type"], from: number, to: number, weight?: number): Candidate => ({
  ...{ from, to, type, extractor: id, confidence },
  ...(weight !== undefined && { weight }),
});
