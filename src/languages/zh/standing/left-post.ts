/** `甲局局长‹P›因病辞去局长一职`: of the post that somebody leaves the sentence says it, and of none that he holds besides. */
import { typedRegExp } from "../../../rules/pattern.ts";

const leaves = typedRegExp(
  String.raw`^(?:同志)?(?:{T}|，|已经?|日前|近日|主动|正式|提出|宣布|决定|被|由此|因此|因[^，。；！？{PAOVL}]{1,8}?){0,4}(?:免去|辞去|卸去|辞掉|罢免|撤销)了?(?:其|该|所任|担任的|{AO})?的?(?<post>[^，。；！？、{*}]{2,8}?)(?:的)?(?:一职|职务|职位)`,
  "u",
);
const ofLonger = typedRegExp("^[^{*}，。；、]{1,14}", "u");

/** `body` and `behind`: where the body and where what stands behind the phrase begin in `text`. Undefined where no post is left, or the body is only implied. */
export function ofLeftPost(text: string, body: number, behind: number): "ended" | "done" | undefined {
  const post = leaves.exec(text.slice(behind, behind + 48))?.groups?.["post"];
  const title = ofLonger.exec(text.slice(body + 1))?.[0];
  if (body < 0 || post === undefined || title === undefined || /^(?:党内|一切|上述|所有|领导|现任)/u.test(post)) return undefined;
  return title.endsWith(post) || post.endsWith(title) ? "ended" : "done";
}
