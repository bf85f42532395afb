/** What Chinese says of a title beside the post. */
import { bareTitle, type BareTitle, type Prefix, type TitleWords } from "../../../relate/standing/title.ts";

/** 原料, 前台, 现场, 老师 begin words of their own; 老校长 held the post, 老民警 still does. */
const before: readonly Prefix[] = [
  [/^(?:[多两数几三四五六七八九十]|\d+)[名位任](?:原|前)任?(?=副?\p{Script=Han}{2})/u, "ended"],
  [/^(?:候选|疑似|所谓的?|假冒的?|冒牌)/u, "alleged"],
  [/^(?:拟任|拟提名为?|拟|候任|提名)/u, "planned"],
  [
    /^(?:原任|时任|曾任|历任|前任|上一?[任届]|已故的?|卸任的?|离任的?|(?:离?退休|离休)的?(?!(?:干部|人员|职工|教师).)|原(?!居民|住民)(?![料子则创油煤点著始产告籍种生木])|前(?![台端锋沿线方期卫进哨置身列景厅庭海湾])|老(?=副?(?:村?支部?书记|支书|书记|(?:村|居)(?:委会)?主任|主任|村长|队长|大队长|会计|社长|[局厅厂校站乡镇县所组院馆部科处矿场园]长|主席|经理|文书)))/u,
    "ended",
  ],
  [/^第[一二三四五六七八九十百\d]{1,4}届(?=副?\p{Script=Han}长)/u, "done"],
  [/^(?:现任|新任|现(?![场金代货实役象有职]))/u, "done"],
];

export const titleWords: TitleWords = { before, behind: [] };

/** 局长 of 原局长, which says that the post is held no more. */
export const bareChineseTitle = (words: string): BareTitle => bareTitle(words, titleWords);
