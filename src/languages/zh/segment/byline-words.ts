/** What stands behind 记者 and 作者 in a heading and is nobody: 记者手记, 作者简介, 评论员文章, 通讯员培训. */
import { nameElements } from "../mentions/tables/name-elements.ts";
import { notNames } from "../mentions/tables/surnames.ts";
import { beginsWithSurname } from "../names/surnames.ts";

const rubric =
  /^(?:手记|简介|简历|名单|名录|文章|观察|调查|走访|探访|寻访|感言|札记|附言|培训|大会|观点|视点|视角|视线|看点|关注|连线|在线|来信|来稿|来电|来访|来论|来函|述评|评论|点评|管理|守则|须知|风采|档案|程序|常识|年会|单位|成长|权益|日记|随笔|心得|体会|亲历|目击|直击|夜访|暗访|追踪|探营|体验|蹲点|沙龙|论坛|之家|文集|作品|向导|沟通|明察|解密|解码|解析|解惑|华章|步履|时评|时讯|成果|成绩|应邀|应征|应聘|段子|连载|沿途|沿线|沿江)|(?:手记|名单|简介|文章|观察|快乐|成立|采访|章程|办法|制度|条例|大赛|心得|随笔|(?:见面|座谈|培训|联谊|表彰|评选|招聘|推进)会|培训班|采访团|采访行|回访|走笔|节|证|奖)$/u;
/** 工作者, 创作者: 者 is of the word before. */
export const isDoer = (lead: string, role: string): boolean => role === "作者" && /[工合创协写制操劳耕著运动]$/u.test(lead);

/** Whether what stands alone behind such a word names somebody. */
export const namesWriter = (text: string): boolean =>
  text.includes("·") ||
  nameElements.has(text.slice(0, 2)) ||
  nameElements.has(text.slice(0, 3)) ||
  (beginsWithSurname(text) && !notNames.has(text) && !notNames.has(text.slice(0, 2)) && !namesRubric(text));

export const namesRubric = (text: string): boolean => rubric.test(text);
