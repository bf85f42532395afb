/** The rules by which a verb tells who holds which post; post-verb.ts reads them. */
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { holdingPost, working } from "../vocabulary/posts.ts";
import { joints, list, pattern } from "./patterns.ts";
import { aboutPerson, baton, fromThen, title, word } from "./post-words.ts";
import { postEnding, speechVerb } from "../vocabulary/titles.ts";

const rules = new RuleFamily("zh/post-verb", { confidences, states: ["WORKS_FOR"] });
export { rules as postVerbRules };

/** What a body is told by in a post may say of the time: 是原甲局局长. */
const then = "(?:原|现|前任?|时任|该[局会校])?";
/** Of a place only who heads it: 庐江县县长. */
const body = `${then}(?:{Q}|第?[一二三四五六七八九十]{1,3}届)?{LV}*《?(?<body>{AOVL})(?:》|第?[一二三四五六七八九十]{1,3}届(?:委员会|常委会))?的?${title}`;
const comrade = "(?:同志)?";
const optionalPost = (most: number): string => `(?<title>(?:${word}{0,${most}}?${postEnding})?)`;

rules.rule("removed", {
  pattern: pattern(`(?<verb>免去|免除|罢免|撤销|撤去|解除|解聘)(?:了|：)?(?<person>{P})${comrade}(?:的|担任的|所任的|兼任的)?${body}`),
  yields: "会议决定免去{P:周兰芳}的{A:县财政局}局长职务。",
});
rules.rule("left", {
  pattern: pattern(
    `(?<person>{P})${comrade}[^，。；：{PAOVLJEDH}]{0,8}?(?:从|在|由)${body}(?:的)?(?:任上|职务上|岗位上|一职上|职位上|位置上|位子上|任)(?<verb>退休|退下来|卸任|离任|辞职|去世|被免职|退|离职|病逝|牺牲)`,
  ),
  yields: "{P:周兰芳}去年从{A:县财政局}局长岗位上退休。",
});
rules.rule("moved-to", {
  pattern: pattern(
    `(?<person>{P})${comrade}[^，。；：{PAOVLJEDH}]{0,4}?(?:由|从)${then}{LV}*{AOV}的?${word}{1,14}?(?<verb>改任|调任|转任|升任|提任|晋升为?|提拔为)(?:为)?${body}`,
  ),
  yields: "{P:周兰芳}由{A:县财政局}副局长升任{A:县审计局}局长。",
});
export const movedFrom = rules.rule("moved-from", {
  pattern: pattern(
    `(?<person>{P})${comrade}[^，。；：{PAOVLJEDH}]{0,4}?(?:由|从)${body}(?:一?职?岗?位?)?(?<verb>改任|调任|转任|升任|转岗|调到|调往|提任|晋升|提拔)`,
  ),
  yields: "{P:周兰芳}由{A:县财政局}副局长升任{A:县审计局}局长。",
});
export const relieved = rules.rule("relieved", {
  pattern: pattern(
    `(?<person>{P})${comrade}(?:的|担任的|所任的)?${body}(?:一职|职务|之职|职位)(?:已|也|随之|于|{T}|，){0,3}(?<verb>被免|被撤|被罢|自然免除|空缺|免去)`,
  ),
  yields: "{P:周兰芳}的{A:县财政局}局长职务随之被免去。",
});

rules.rule("moved-between-bodies", {
  pattern: pattern(`{O}(?<person>{P})(?:校长|主任)?将?(?<verb>调任|转任)(?:至|到)?(?<body>{O})(?<title>)(?=[，。；、]|$)`),
  yields: "{O:清河国中}{P:周兰芳}调任{O:石门国中}，{O:云溪国中}{P:吴敏之}连任。",
  never: "{O:清河国中}{P:周兰芳}未调任{O:石门国中}，{O:云溪国中}{P:吴敏之}连任。",
});

export const removedToo = rules.rule("removed-too", {
  pattern: pattern(
    `(?<=^|[；，、])(?<person>{P})${comrade}(?:的|担任的|所任的|兼任的)?${body}(?:职务|一职|(?=、{L}*{A}${word}{1,12}?职务))`,
  ),
  yields: "免去：\n{P:周兰芳}的{A:县财政局}局长职务；\n{P:吴敏之}的{A:县审计局}局长职务。",
  never: "{P:吴敏之}的{A:县审计局}局长职务很忙。",
});
const taken = `${holdingPost}|代理|就任|任职|接任|升任|继任|连任|接掌|回任|(?<![新现原时历主责信]|(?<![此之以先日])前)任`;
const leaving = "不再担任|不再兼任|不再任|不再是|辞去|卸任|退任|辞任|被免去";
const chosen =
  "获委任为|获委任|获任命为|获续任为|获选为|获推选为|获推举为|荣膺|膺任|膺|当选为|当选|被任命为|任命为|被提名为|被列为|被聘为|受聘为|获聘|高票当选";
const appointed = `(?<verb>${taken}|${leaving}|${chosen}|并非|绝非|是|系|为|挂职|调任|调升|调派|荣升|调陞|履新)`;
/** 甲、乙（女，回族）、丙: what the marks say of one does not part him from the others. */
const listed = `{P}(?:(?:（[^（）{*}]{1,10}）)?(?:${joints}){P})*`;
export const appointedRule = rules.rule("appointed", {
  pattern: pattern(
    `(?<person>${listed})(?!手[中上里])${aboutPerson}(?:[^，。；：、{PAOVLJEDH}]{0,8}?|，|${fromThen}|${baton})${appointed}(?:了)?${body}`,
  ),
  yields: [
    "{P:周兰芳}被任命为{A:县财政局}局长。",
    "{P:周兰芳}、{P:吴敏之}任{A:县财政局}副局长。",
    "{P:周兰芳}接过前任{P:吴敏之}的接力棒，担任{A:县财政局}局长。",
  ],
  never: [
    ...["{P:周兰芳}没有担任{A:县财政局}局长。", "{P:周兰芳}并非{A:县财政局}局长。", "代表{P:周兰芳}出席的是{A:县财政局}局长。"],
    ...["{P:周兰芳}系{A:县财政局}局长{P:吴敏之}之子。", "{P:周兰芳}为{A:县财政局}局长画像。", "{P:周兰芳}是{A:县财政局}局长司机。"],
    ...["{P:周兰芳}曾长期担任{A:县财政局}局长{P:吴敏之}的秘书。", "{P:周兰芳}被任命为{A:县财政局}局长{P:吴敏之}的助理。"],
    "由{P:周兰芳}手中接任{A:县财政局}局长。",
    ...["{P:周兰芳}在担任{A:县财政局}局长的丈夫陪同下到场。", "{P:周兰芳}当选{A:县财政局}优秀共产党员。"],
  ],
});
rules.rule("as-its-holder", {
  pattern: pattern(`(?<person>{P})${comrade}，?(?<verb>作为)(?:一名)?{LV}*(?<body>{AO})的?${title}(?=[，；])(?!，?代表)`),
  yields: "{P:周兰芳}同志作为{A:县交通局}局长，带头走访。",
  never: ["{P:周兰芳}作为{A:县交通局}局长的代表，到场祝贺。", "{P:周兰芳}没有作为{A:县交通局}局长，到场祝贺。"],
});
rules.rule("takes-over-from", {
  pattern: pattern(
    `(?<=^|[，。；：）])(?<person>{P})(?:{T}|，)?[由从自](?:[^，。；：{PAOV}]{0,8}){P}手[中上里](?<verb>接任|接下|接掌|接棒){LV}*(?<body>{AO})的?${title}`,
  ),
  yields: "{P:吴敏之}由县长{P:周兰芳}手中接任{A:县财政局}局长。",
  never: "{P:吴敏之}未由县长{P:周兰芳}手中接任{A:县财政局}局长。",
});
rules.rule("appointed-named-behind", {
  pattern: pattern(
    `(?<=^|[，。；：！？“”])(?:新近|刚|近日|日前|昨日?|今日?)?(?<verb>获委任为|获委任|获任命为|获续任为|获选为|获推选为|当选为?|获聘为|新任|出任)(?:了)?{LV}*(?<body>{AO})的?${title}的(?<person>{P})(?![的之])`,
  ),
  yields: "获委任为{A:清河县咨询委员会}副主席的{P:周兰芳}到场。",
  never: ["未获委任为{A:清河县咨询委员会}副主席的{P:周兰芳}到场。", "获委任为{A:清河县咨询委员会}副主席的{P:周兰芳}的丈夫到场。"],
});
rules.rule("holder-named-behind", {
  pattern: pattern(
    `(?<=^|[。；！？：“”]|[。；，](?:而|但))(?<verb>作为|身为)(?:一名)?{LV}*(?<body>{AOV})的?${title}，(?<person>{P})(?![的和与及、（，]|等)`,
  ),
  yields: "作为{A:县交通局}局长，{P:周兰芳}带头走访。",
  never: ["作为{A:县交通局}局长，{P:周兰芳}的父亲带头走访。", "作为{A:县交通局}局长的代表，{P:周兰芳}到场。"],
});
/** 甲现为乙校校监，早年曾出任丙会会长: the sentence goes on about whom it began with. */
rules.rule("once-held-too", {
  pattern: pattern(
    `(?<=^|[。；])(?<person>{P})(?:现|现时|目前|现在)?(?:是|为|任|担任|出任)(?:[^。；：！？“”{P}]{1,60})，(?:早年|之前|此前|其后|先后|以前|过去)?(?<verb>曾经?(?:出任|担任|任|兼任)|历任){LV}*(?<body>{AOV})的?${title}(?=[、，。；]|$)`,
  ),
  yields: "{P:周兰芳}现为{O:清河县第一中学}校监，早年曾出任{O:远山商会}会长。",
  never: "{P:周兰芳}现为{O:清河县第一中学}校监，{P:吴敏之}曾出任{O:远山商会}会长。",
});
/** 甲毕业于乙校，在外做过工，现在是丙村村主任: the sentence goes on about whom it began with. */
rules.rule("is-now", {
  pattern: pattern(
    `(?<=^|[。；，])(?<person>{P})(?!等|[、和与及]|[^，。；]{0,6}${speechVerb})[^。；！？：“”{P}]{2,80}，(?:现在|目前|如今|眼下|现)(?<verb>是|为|任|担任|兼任)(?:一[名位])?{LV}*(?<body>{AOV})的?${title}(?=[、，。；]|$)`,
  ),
  yields: "{P:周兰芳}毕业于{O:清河大学}，在外地开过店，现在是{A:清河县农业局}局长。",
  never: ["{P:周兰芳}毕业于{O:清河大学}，现在不是{A:清河县农业局}局长。", "{P:周兰芳}说，对面开过店，现在是{A:清河县农业局}局长。"],
});
rules.rule("elected", {
  pattern: pattern(
    `(?<verb>任命|委任|续任|聘任|聘请|选举|推选|补选|聘|推举|选派|提名|推荐)(?<person>${list("P")})(?:等?同志)?(?:为|担任|任|出任|到)(?:了)?${body}`,
  ),
  yields: "会议选举{P:吴江远}为{A:县妇联}主席。",
});
rules.rule("post-is-held-by", {
  pattern: pattern(
    `(?<body>{AOVL})的?${title}(?<verb>是|由(?!{P}(?:同志)?(?:变更|更换|调整|改|换)(?:为|成))|为(?=[^，。；：{PAO}]{0,12}{P}(?:同志|（[^（）]{1,12}）)?(?:[，。；、]|$)))(?:[^，。；：{PAO}]{0,12}?的)?(?<person>{P})`,
  ),
  yields: ["{O:云溪茶业公司}的董事长是{P:周兰芳}。", "{O:云溪茶业公司}董事长为{P:周兰芳}，注册于此。"],
  never: ["{O:云溪茶业公司}的董事长不是{P:周兰芳}。", "{A:柳河乡人大}主席和驻村干部为{P:周兰芳}同志主持了仪式。"],
});
const handedOver = `(?:同志)?(?:变更|更换|调整|改|换)(?:为|成)`;
rules.rule("post-changes-hands", {
  pattern: pattern(`(?<body>{AO})的?${title}(?<verb>由){P}${handedOver}(?<person>{P})(?!的|之)`),
  yields: "{O:云溪茶业公司}法定代表人由{P:周兰芳}变更为{P:吴敏之}。",
  never: "{O:云溪茶业公司}法定代表人未由{P:周兰芳}变更为{P:吴敏之}。",
});
export const changedFrom = rules.rule("post-taken-from", {
  pattern: pattern(`(?<body>{AO})的?${title}(?<verb>由)(?<person>{P})${handedOver}{P}(?!的|之)`),
  yields: "{O:云溪茶业公司}法定代表人由{P:周兰芳}变更为{P:吴敏之}。",
  never: "{O:云溪茶业公司}法定代表人未由{P:周兰芳}变更为{P:吴敏之}。",
});
rules.rule("post-passes-to", {
  pattern: pattern(
    `(?<body>{AO})的?(?<title>${word}{0,8}?(?:长|总干事|主委|主任委员|主席|主任|总监|专员))(?:的?(?:一职|职务?|遗缺|职缺|空缺|改选|补选|选举))?，?(?:则|就|将|会|便|亦|也){0,2}(?<verb>由)[^，。；：{P}]{0,24}?(?<person>{P})(?:（[^（）]{1,4}）)?(?:，?[在于]?{T}|正式|随即|则|也){0,2}(?:[获以经][^，。；：{*}]{1,14}而?)?(?:接任|接掌|继任|升任|调任|出任|递补|接手|接棒|担任|高票当选|当选)(?=[，。；、]|$)`,
  ),
  yields: [
    "{O:光明社区发展协会}理事长改选，由原总干事{P:周兰芳}获全体理事支持而当选。",
    "{A:康文署}署长的空缺，就由{A:产业署}署长{P:林武青}，在{T=2026-10-04:十月四日}接任。",
    "{A:新庄分局}分局长由{A:树林分局}分局长{P:林武青}接任。",
    "{A:县税务局}局长遗缺由副局长{P:周兰芳}接任。",
  ],
  never: [
    "{A:新庄分局}分局长由{A:县警察局}局长{P:林武青}陪同到场。",
    "{A:新庄分局}分局长未由{P:林武青}接任。",
    "{O:光明社区发展协会}理事长改选，由{P:周兰芳}获邀监选。",
  ],
});
rules.rule("after-name", {
  pattern: pattern(`(?<person>{P})，(?:原|现任)?{LV}*(?<body>{AOVL})的?${title}(?=[，。；：]|$)`),
  yields: "{P:林海青}，{A:市司法局}局长。",
});
export const onceOf = rules.rule("once-of", {
  pattern: pattern(
    `(?<verb>曾任|现任|时任|担任|身兼|兼任|出任|拟任|原任|作为|身为|当选为?|被?(?:选举|推选|推举|选)为|被任命为|自称|自称是|冒充|假冒|谎称是?)(?:了|新一届|新一任|一名)?{LV}*(?<body>{AOVL})的?${title}的(?<person>{P})`,
  ),
  yields: "曾任{A:市司法局}局长的{P:林海青}到会。",
  never: "曾任{A:市司法局}局长、党组书记的{P:林海青}、{P:周兰芳}到会。",
});
rules.rule("title-after-name", {
  pattern: pattern("(?<body>{AO})的(?<person>{P})(?<title>老师|教授|医生|大夫|律师|法官|检察官|警官|护士)"),
  yields: "{O:清河县第三小学}的{P:陈婷婷}老师把课堂搬到了田间。",
});
/** The post is one of the village, and who sends somebody there keeps him. */
const sending = "(?:派驻|选派|下派|派出|派到|派往|驻)(?:到|至|在)?";
const postThere = `的?${word}{0,12}?${postEnding}`;
rules.rule("sent-by", {
  pattern: pattern(`(?<body>{AO})(?<title>)(?<verb>${sending}){LV}+${postThere}(?<person>{P})`),
  yields: "{A:县林业局}派驻{V:柳河村}第一书记{P:丁磊山}帮村民卖果。",
});
rules.rule("is-sent-by", {
  pattern: pattern(`(?<person>{P})(?<verb>是|为|系)由?(?<body>{AO})(?<title>)${sending}{LV}+${postThere}`),
  yields: "{P:丁磊山}是{A:县林业局}派驻{V:柳河村}第一书记。",
  never: "{P:丁磊山}不是{A:县林业局}派驻{V:柳河村}第一书记。",
});
rules.rule("is-sent-to", {
  pattern: pattern(`(?<person>{P})(?<verb>是|为|系)由?{AO}${sending}{L}*(?<body>{V})的?${title}`),
  yields: "{P:丁磊山}是{A:县林业局}派驻{L:青山镇}{V:柳河村}第一书记。",
  never: "{P:丁磊山}不是{A:县林业局}派驻{L:青山镇}{V:柳河村}第一书记。",
});
/** The sentence goes on about whom it began with. */
const goesOnTo = `(?<person>{P})(?:[^。；：！？“”{P}]{0,36}?[，{T}年月日起被经])?(?<verb>到|赴|去|前往|来到)`;
rules.rule("goes-to-the-village-as", {
  pattern: pattern(`${goesOnTo}{L}*(?<body>{V})(?:担任|挂任|兼任|任|当)(?:了|起)?(?:村|驻村)?{A}?${title}(?=[，。；、]|$)`),
  yields: "{P:丁磊山}原是{A:县林业局}干部，{T:2016年}到{L:青山镇}{V:柳河村}任第一书记，跑项目。",
  never: "{P:丁磊山}说，{P:吴敏之}没有到{V:柳河村}任第一书记。",
});
rules.rule("in-place-of", {
  pattern: pattern(
    `(?<person>{P})${comrade}(?<verb>接替|接任|接棒|替换|顶替)了?{P}${comrade}，?(?:任|担任|出任|就任|成为|为)(?:了|新的|新任)?${body}`,
  ),
  yields: "{P:周兰芳}接替{P:吴敏之}任{A:县财政局}局长。",
  never: "{P:周兰芳}没有接替{P:吴敏之}任{A:县财政局}局长。",
});
rules.rule("who-works-at", {
  pattern: pattern(`(?<verb>在){LV}*(?<body>{AO})(?<title>)(?:${working}|就业)的(?<person>{P})`),
  yields: "在{O:云溪茶业公司}打工的{P:周兰芳}每月能挣三千元。",
});
rules.rule("joined", {
  pattern: pattern(
    "(?<person>{P})(?:[^，。；：{PAO}]{0,10}?)(?<verb>进入|入职|调入|调到|调任|考入|考进|应聘到|加入)(?:了)?{LV}*(?<body>{AO})(?<title>)(?:[^，。；：{PAO}]{0,4}?)(?:工作|上班|任教|任职|就职)",
  ),
  yields: "{P:周兰芳}大学毕业后进入{O:远山集团}工作。",
});
rules.rule("in-brackets", {
  pattern: pattern(`(?<person>{P})（(?!{V}）)${then}{LV}*(?<body>{AOVL})(?:的)?${optionalPost(12)}）`),
  yields: "{P:郭峰远}（{A:县财政局}局长）讲解政策。",
  never: "模范母亲有{P:郭秀英}（{V:柳河村}）。",
});
rules.rule("contact", {
  pattern: pattern("^(?:联系人|联络人|咨询人|经办人)：{LV}*(?<body>{AO})(?<title>)(?:，|、)?(?<person>{P})(?=[，。；]|$)"),
  yields: "F|联系人：{A:县财政局}，{P:郭峰远}，电话",
  never: "F|联系人：{A:县财政局}，{P:郭峰远}介绍了情况",
});
rules.rule("who-is-from", {
  pattern: pattern(`(?<verb>来自|供职于|任职于|就职于){LV}*(?<body>{AO})的?${optionalPost(10)}(?:、)?(?<person>{P})`),
  yields: "来自{O:县人民医院}的{P:田丽青}在街头义诊。",
});
rules.rule("who-is-at", {
  pattern: pattern(`(?<verb>在){LV}*(?<body>{AO})(?:担任|任)(?!教|职)(?<title>${word}{0,10}?${postEnding})的(?<person>{P})`),
  yields: "向在{O:县人民医院}任护士长的{P:周兰芳}致谢。",
  never: "在{O:县人民医院}任教的{P:周兰芳}到会。",
});
rules.rule("works-at", {
  pattern: pattern(
    `(?<person>{P})(?:[^，。；：{PAO}]{0,8})?(?<verb>在){LV}*(?<body>{AO})(?<title>)(?!承[建包接]|附近|旁|门口|对面)(?:[^，。；：{PAO}]{0,6}?)(?:${working}|就职|服役|当[^，。；]{1,6}$)`,
  ),
  yields: "{P:韩雪青}在{O:县人民医院}工作了二十年。",
});
rules.rule("founded", {
  pattern: pattern(
    `(?<person>{P})(?!家族|家人|一家|伉俪|兄弟|姐妹|[^，。；{P}]{0,6}(?:${speechVerb}|感谢|肯定|希望|期许|恭喜))[^。；！？{P}]{0,30}?(?<verb>创办|创立|开办|创建|办起|成立|注册成立|领办)了?{LV}*(?<body>{O})(?<title>)`,
  ),
  yields: "{P:周兰芳}返乡创办了{O:云溪茶业公司}。",
  never: ["{P:周兰芳}表示，里内要成立{O:光明社区发展协会}。", "结合{P:吴敏之}、{P:周兰芳}家族成立{O:光明社区发展协会}。"],
});
rules.rule("founded-and-headed", {
  pattern: pattern(
    `(?<person>{P})[^。；！？{P}]{0,40}?(?:成立|创立|创办|组成|筹组)了?{LV}*(?<body>{O})，(?:并)?由(?:他|她|其)(?<verb>出任|担任|兼任|任)${title}(?=[，。；]|$)`,
  ),
  yields: "{P:周兰芳}指，去年成立{O:古迹保育基金}，由他出任创会会长。",
  never: "{P:周兰芳}指，去年成立{O:古迹保育基金}，由{P:吴敏之}出任创会会长。",
});
rules.rule("serves-at", {
  pattern: pattern(`(?<person>{P})(?:现|目前)?(?<verb>供职于|任职于|就职于|任教于|来自于|就业于){LV}*(?<body>{AO})(?<title>)`),
  yields: "{P:陈婷婷}现任教于{O:清河县第三小学}。",
});
