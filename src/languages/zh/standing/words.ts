/** The Chinese words that bear on what a clause states: each list ends at the verb. Mentions are one character each, see ../mask.ts. */
import { typedRegExp, typedSource } from "../../../rules/pattern.ts";

/** A rule on the words of a clause up to its verb. */
const upTo = (words: string, between: string): RegExp => new RegExp(`${typedSource(words)}${typedSource(between)}$`, "u");

/** What may stand between a negation and the verb that it denies: 没有与‹O›签订, 尚未正式启动. */
const adverbs =
  "(?:{PAVLOJDEHTMQ}|与|和|同|跟|及|、|对|向|就|在|于|从|由|被|把|将|因|为|以|到|并|再|能够?|会|曾|予|要|想|正式|按期|按时|如期|如约|获批?|批准|启动|同意|一起|一同|一道|共同|联合|联手|携手|直接|真正|实际|任何|其他|及时|自己|本人|其|他们?|她|它|该|当年|今年|去年|公开|单独|主动|进行|实施|参与|继续|最终|成功|全面|单位|部门|企业|公司|以任何形式|打算|计划|准备|这[家个次项]|所谓的?|名义|曾经|真的|正在|已经?){0,10}";
const not =
  "(?:未(?![来满婚成雨央免知])|没有|没(?![收落过入])|不(?![断仅但久停懈少足乏惜负忘畏辞误等远时失约光只单论管限定间打落日谋含犹松怕愧苟易紧慢甘]|同(?!意)|得不|折不扣|遗余力)|尚未|无法|无缘|无意|无权|拒绝|谢绝|婉拒|回绝|禁止|严禁|取消|暂停|暂缓|延缓|叫停|避免|防止|杜绝|推迟|放弃|并非|从未|否认|反对|停办|错失|落选|否决|驳回|停止|中止|终止|谈不上|不存在|险些|差点|差一点)";

/** Verbs that deny what they tell: 并非. */
export const deniesItself = /^(?:并|绝)非$/u;
export const denied = [upTo(not, "[^，。；：！？]{0,4}"), upTo(not, adverbs)] as const;

/** What is only wished, or true only if something else is. */
export const wished =
  /(?:如果|假如|假设|假使|倘若|要是|一旦|(?<![待有])若(?![干何])|除非|希望|盼望|期盼|建议|呼吁|提议|请求|本应|应当|(?<![响相适反对供一])应(?=$)|倡议|(?:梦想|渴望|幻想|立志)(?!的|中|成真))[^。；！？]{0,30}$/u;

/** 若连任，: an earlier clause makes what is to come depend on something. */
export const onCondition =
  /(?:^|[，。；！？：])(?:如果|假如|假设|假使|倘若|要是|一旦|如(?=当选|连任|获)|若(?![干何]))[^，。；！？]{1,20}，[^，。；！？]{0,40}$/u;

/** Of what lasts: says that it has come to an end. */
export const ends = new RegExp(
  `${upTo("(?:(?:已|现|也|早已)?不再|不复|终止|解除|结束|中止|停止)", adverbs).source}|${upTo("(?:终止|解除|结束|中止|停止|撤销|退出|废除)了?(?:与|和|同|跟)", "[^，。；：！？]{0,16}").source}`,
  "u",
);

/** Hearsay of the whole clause, wherever in it; 网传的 only describes what follows. */
const hearsay =
  "(?:据传|据说|听说|网传|网络流传|谣传|谣言(?:称|说|传)|(?<!官方|权威)消息(?:称|说)|传言|传闻|传说|盛传|风传|疯传|误传|讹传|坊间|小道消息|有消息(?:称|说)|未经证实|未获证实|爆料|猜测|猜想|推测|揣测|臆测|有传|被传|传出|传(?=[{*}][^，。；：！？]{0,6}$)|流传|谎称|谎报|诈称|妄称|误以为|以为|误认(?:为|(?=$))|据称|疑似|疑为|怀疑|声称|宣称|自称|冒称|假称|号称|自诩|吹嘘|假冒|冒充|冒名|伪装|佯装|假扮|伪造|虚构|谎|有人说|有人称|(?:举报|反映|指|曝料)称|(?:没有|没|并无|尚无|无)(?:任何|确凿|直接)?(?:证据|迹象|资料|记录)|网友称|网民称|可能是|或许|也许|大概|恐怕|似乎|好像|莫非|难道|疑问)";
export const rumoured = upTo(`${hearsay}(?!中?的|事件|案)`, "[^。；！？，]{0,60}");
/** What somebody may be, or is accused of: closed by 的 (被指受贿的丙), for it then only describes. */
export const suspected = upTo(
  "(?:(?<![尽不])可能(?!性)|或将|或已|涉嫌|被指|被曝|被疑|有嫌疑|(?<![质存置怀可嫌释答无])疑(?=$|[与和同由在])|或(?=$|(?:与|和|同)[{*}]))",
  "[^。；！？，的]{0,24}",
);
export const impossible = upTo("(?:不可能|绝无可能)", "[^。；！？，的]{0,16}");
/** An earlier clause that sets the rest in hearsay: `据传，`, `网友爆料称：`. */
export const openingRumour = typedRegExp(
  `(?:^|[，。；：！？])[^，。；：！？]{0,10}(?:${hearsay}|消息称)[^，。；：！？]{0,6}[，：](?![^。；！？]{0,60}(?:经核实|经查|实际上?|事实上|但|然而|官方|其实|不过|证实|回应|辟谣))[^。；！？]{0,80}$`,
  "u",
);
export const asks =
  /(?:是否|是不是|会不会|有没有|能不能|可不可以|能否|可否|难道|莫非|究竟|到底是|谁(?!知|料|都|也)|何时才)[^，。；！？]{0,40}$/u;
/** `…，这是真的吗？` */
export const doubtBehind =
  /^[^。；！？]{0,30}[，：](?:这|此事|该?消息|这个?消息|说法)?(?:到底|究竟)?(?:是|可)?(?:不是)?(?:真的|真|属实|事实|可信|靠谱|确有其事|真是假)[^，。；！？]{0,4}[？]/u;

/** To come. */
const ahead =
  "(?:原定(?!于)|提请(?!会议?通过)|(?<![虚模草比])拟(?![定合真态人音就]|任[^，。；：]{1,10}{P})|计划(?!生育|单列|经济)|预计|力争|即将|准备(?!工作|充分|就绪|好|了|会|金|期)|打算|有望|争取(?!到|了)|筹备|筹划|谋划|酝酿|目标是|(?<![已曾])将(?![近军来领士其该此这那各原{PAVLOJDEHMQ}]|所有|自己|资金|款项|善款|奖牌|证书)|(?<![重主需必首摘纪提概只不])要(?![求素点闻道塞地件么]|在于)|明年|后年|下一步|接下来|今后|下一阶段|(?<!面向|着眼|开创|赢得|放眼)未来|有意(?![义思识])|有意向|意向|(?<!兑现|履行|践行|信守|按照?|庄严)(?:承诺|答应|允诺|许诺)(?![书制函事的：，])|寻求|谋求|(?<![规制固设])定于|订于|要求(?=[{PAVLOJDEHMQ}])|申请(?=$|为|在|对|向|由|与|和|成为|担任|参加|投资|建设|实施)|愿意?(?=与|和|同|为|在|继续|跟|携手)|(?<![食性情])欲(?=$|与|和|同|在|将|携手|联合)|考虑(?=$|与|和|同|在|由|参加|出席|举办|实施)|待(?=[{*}]?(?:批准|审批|条件成熟))|(?<![对款接看善])待(?=$)|[等静]待|内定)";
export const intended = new RegExp(`^[^。；！？]*${typedSource(ahead)}(?<after>[^。；！？]{0,40})$`, "u");
/** Right behind an event or a project. */
export const isAnnounced = new RegExp(`^[^，。；！？：]{0,8}?(?:${typedSource(ahead)})(?!(?<=计划|预计)(?:总?投资|总?造价|工期))`, "u");
/** Later than the plan in the same clause: it has been carried out. */
/** A day to come, as its words say it. */
export const dayAhead = /^(?:明年|后年|来年|下(?:个?月|周|个?星期|季度)|明[天日]|后天)/u;
export const carriedOut = /(?:已经?|早已|业已|现已|曾经?)(?!将|拟|计划|准备|打算)[^，。的]{0,12}$/u;
/** A phrase that sets the whole sentence in the future. */
export const leads =
  /(?:^|[，。；！？：])(?:下一步|接下来|今后|未来|下一阶段|明年|后年|据计划|按计划|按照计划|根据计划|到20[3-9]\d年)[^。；！？]{0,80}$/u;

/** Right before the verb: a part in a play, a day's visit. */
export const played = /(?:体验|模拟|扮演|饰演|出演|假装)(?:了|着|一[天日次把])?$/u;

/** Of a post or a home: it was so before. */
export const formerly = typedRegExp(
  String.raw`(?:曾经?(?![^，。；！？]{0,20}的{P})|原本?(?=[任在是为系住兼]|担任|$)|原先|原来|以前|从前|此前|早前|先前|过去(?![一二三四五六七八九十几数两\d的{T}])|早年|早些年|当年(?=[任在是为系]|担任|$)|生前|退休前|[离卸升到调转接提上就]任前|任现职前|病退前|被捕前|入狱前|出事前|事发前|本来|昔日|往日|(?:离休|参军|退伍|去职|辞世|转业|落选|失联|出国|返乡)前|落马前|案发前|辞职前|调离前|一度|时任|历任|先后|利用其?(?=$|先后))[^，。；！？]{0,24}$`,
  "u",
);
/** `原任民政课长‹P›‹T›调任`: the post before the name has ended, and not the one behind the verb. */
export const formerHolder = typedRegExp(String.raw`(?:原任?|前任?|时任)[^，。；{P}]{1,12}{P}{T}?(?:已|并|也)?$`, "u");
/** `‹P›当年是`: a time that is no date. */
export const backThen = /^(?:当年|那年|早年|昔日|往年)$/u;
/** `2008.03—2013.05‹P›任`: as careers print it. */
export const spanOfYears =
  /(?:19|20)\d\d(?:[.年/]\d{1,2}月?|年)?(?:至|到|[—–\-－~～]{1,2})(?:19|20)\d\d(?:[.年/]\d{1,2}月?|年)?，?[^，。；\d]{0,6}$/u;
/** Of other lasting things: two bodies that 曾 worked together, a factory that 原 stood there. */
export const once = /(?:曾经?|原(?=[在位设属]|$)|原先|原来|以前|从前)[^，。；！？]{0,16}$/u;

/** What verbs themselves say. */
export const verbSays: readonly (readonly [rule: RegExp, says: "planned" | "ended" | "alleged"])[] = [
  [/^(?:提名|推荐|举荐|自称|冒充|假冒)/u, "alleged"],
  [/^(?:拟|待任|候任|起草|草拟|谋划|申报(?!成功|了))/u, "planned"],
  [
    /^(?:曾|(?:担任|出任|兼任|任)过|时任|历任|先后|原任|原是|原为|前任|(?:被|遭)?(?:免去|免除|免职|罢免|撤销|撤去|解聘|解除)|辞去|辞职|辞任|卸任|离任|离职|不再|终止|去职|请辞|退|去世|病逝|牺牲|空缺|自然免除)/u,
    "ended",
  ],
];

const termOver = "（[^（）]{0,10}(?:期满|届满|离任|卸任|到期|结束)[^（）]{0,6}）";
/** In brackets behind the post, at the end of what is told or right behind it. */
export const endsRanOut = new RegExp(`${termOver}$`, "u");
export const opensRanOut = new RegExp(`^${termOver}`, "u");

/** Behind the post, in its clause. */
export const postBehind: readonly (readonly [rule: RegExp, says: "planned" | "ended" | "alleged" | "denied"])[] = [
  [/^(?:的)?(?:[正副][职])?(?:职务|一职|之职|职位|岗位)?(?:的)?(?:任命|提名|人选)?(?:未获|未被|没有获|没获|被否|遭否)/u, "denied"],
  [
    /^(?:的)?(?:职务|一职)?的(?:议案|提案|提议|动议|决定|任命|方案)(?:均|已|最终|随后|后来?)*(?:未获|未被|未能|没有获|被否|遭否|被撤销|撤销|被推翻|被取消|未通过)/u,
    "denied",
  ],
  [
    /^(?:的)?(?:职务|一职|之职|职位|岗位)?(?:的)?(?:拟任)?(?:差额|正式|初步|提名|推荐|热门|唯一|预备)*(?:候选|人选|考察对象|考察人选|竞争者|角逐者|竞选者|提名|推荐对象|参选|竞聘)/u,
    "alleged",
  ],
  [/^(?:职务|一职|之职|职位)?(?:的)?(?:说法|传言|传闻|谣言|消息|猜测|风声|假象|身份行骗|名义行骗)/u, "alleged"],
  [
    typedRegExp(
      String.raw`^(?:职务|一职|之职|职位|岗位)?(?:，?(?:已|日前|近日|于?{T}))*(?:被)?(?:免去|免除|免职|撤职|撤销|罢免|解除|解聘|卸任)`,
      "u",
    ),
    "ended",
  ],
  // `任‹A›局长，两年后调任`, `当选‹A›主任，‹T›卸任`
  [
    typedRegExp(
      String.raw`^(?:职务|一职)?，(?:(?:于|至)?{T}|(?:[一二两三四五六七八九十\d]+(?:个?半?年|个?月)(?:多)?后|随后|其后|之后|此后|不久后?|后)(?:又|再)?)(?:，)?(?:被)?(?:调任|转任|改任|升任|晋升|调往|调离|卸任|离任|去职|退休|免职|辞职)`,
      "u",
    ),
    "ended",
  ],
  // `‹T›任‹A›局长，‹T›任‹A›局长`: the next office in its time.
  [
    typedRegExp(
      String.raw`^(?:职务|一职)?[，；]于?{T}起?，?(?:又|再|被|经[^，。；]{0,4}|他|她|其)*(?:任命为|担任|出任|调任|转任|改任|升任|就任|履新|任|当选为?)(?:{LV}*{A}|{L}(?:常务)?副?[省市县区镇乡州]长)(?![^，。；]{0,24}(?:代表|委员|会长|理事|院士|兼))`,
      "u",
    ),
    "ended",
  ],
  // `任‹A›局长，后来任‹A›局长`; of 后兼任 he holds both.
  [/^(?:职务|一职)?，(?:后来?|其后|之后|此后|随后|再后来)(?:又|再)?(?:任|担任|出任|当选|历任)/u, "ended"],
  [/^(?:职务|一职)?(?:的)?(?:期间|任上|任内|时候|时(?![间任常有不刻而至局]))|^的?(?:职务)?(?:上的)?(?:便利|之便)/u, "ended"],
  [typedRegExp(String.raw`^[^，。；！？]{0,6}?(?:直到|直至|一直到|至|到)(?:{T}|退休|离任|离休|去世|病逝|逝世|牺牲|卸任)`, "u"), "ended"],
];

/** Behind the verb, in its clause or the next: it came to nothing, or is still being talked about. */
export const cameToNothing =
  /^[^。；！？]{0,40}?(?:(?:均|也|但|却|最终|终|仍|都)?(?:未果|无果|告吹|破裂|流产|落空|夭折|泡汤|不了了之|以失败告终)|(?:没有?|未)(?:谈成|签成|谈拢|达成一致|成功|下文|结果|落实|成行)|未能(?:成行|实现|如愿|签约|达成|谈成|落实)|(?:消息|说法|传闻|传言|报道|帖文|视频|截图|一事)(?:并|均|都|系)?(?:不实|失实|有误|为假)|(?:予以|矢口)否认|(?<=，)[^，。；！？]{0,8}(?:婉拒|婉谢|推辞)(?:了|此职|出任|接任|担任)?(?=[，。；]|$)|(?<=，)[^，。；！？]{0,8}(?:未到任|没有到任|未就任|未上任|暂缓任用)|(?:仍|尚)?未定案|(?:外界|媒体|网友)(?:的)?(?:揣测|臆测|猜测)|一案，?因故延期|(?:计划|方案|设想|打算|想法|仪式|签约|赛事|合作)(?:也|已|被|遭|临时|最终|宣布|暂时)*(?:搁置|搁浅|取消|放弃|叫停|流产)|(?<=^[^，。；！？]{0,12}，(?:但|却|但是|不过)?(?:最终|后来|当天)?)(?:并?未|没有?)(?:到场|出席|现身|露面|赴约|成行)|(?:被|遭|遭到)(?:否决|驳回|拒绝|叫停|取消|婉拒)|(?:系|是|为|属|均属|纯属)(?:网络)?(?:谣言|谣传|不实|虚假|假消息|误传|虚构|捏造)|并无此事|子虚乌有|不属实|(?<=，)[^，]{0,8}辟谣)/u;
export const stillTalked = new RegExp(
  typedSource(
    "^[^。；！？{AOLVP}]{0,12}?(?:进行|展开|开展)?(?:了|过)?[^，。；！？{AOLVP}]{0,8}?(?:洽谈|商谈|磋商|谈判|洽商|探讨|初步(?:接触|沟通|交流)|意向(?!书))|^[^。；！？]{0,40}?，(?:目前|但|现|截至目前)?(?:双方)?(?:都|均|还|仍|至今)?(?:尚未|还没有?|仍未|并未|未)(?:正式)?(?:签约|签订|签署|签字|达成|敲定|落实)",
  ),
  "u",
);
/** 洽谈合作, right before the verb. */
export const talksOf =
  /(?:洽谈|商谈|磋商|谈判|洽商|商讨|探讨|协商|接洽)(?:了|过|有关|相关|开展|进一步|深化|战略|项目|校地|政企|校企|产业)*$/u;
/** Behind the verb: `的合作到期终止`. */
export const ranOut =
  /^(?:协议|关系|合同|合约)?(?:现|也|已经?|均|被|遭|因故|正式|宣告|自动)*(?:到期|期满|终止|中止|中断|结束|解除|取消|作废|叫停)/u;
/** Behind the verb: `的合作尚未开始`, `合作项目至今没有启动`; the first names what is joined in, not a stage of it. */
export const notTogetherYet =
  /^[^，。；！？]{0,10}?(?:尚未|还未|还没有?|仍未|迟迟未|至今未|至今没有?|从未)(?:正式|全面|真正|实质性?)*(?:开始|启动|开展|展开|进行|落地|实施|开工)/u;
/** `尚在制定‹D›`. */
export const inHand = /(?:尚在|正在|还在|仍在|正|抓紧|加快|加紧|尽快|着手)(?:组织|研究|抓紧|积极)*$/u;
/** Of an honour, right before it. */
export const takenAway = /(?:撤销|摘[掉去除]|收回|剥夺|取缔)了?$/u;
/** Of a project: its work has not begun. */
export const notBegun =
  /^[^。；！？]{0,24}?(?:尚未|还未|还没有?|仍未|迟迟未|未)(?:正式|全面|实质性?)?(?:开工|动工|启动|实施|立项|开建|落地)/u;
/** Of a document: it is not in force. */
export const drafted = /征求意见|征集意见|公开征求|送审稿|讨论稿|草案|审议稿|待审议/u;

/** Right before a noun phrase on a person: `原‹A›局长‹P›`, `假冒的‹A›局长‹P›`. */
export const beforePhrase: readonly (readonly [rule: RegExp, says: "planned" | "ended" | "alleged" | "denied" | "done"])[] = [
  [/(?:扮演|饰演|出演|主演)(?:过|了|的)?$/u, "denied"],
  [
    /(?:假冒|冒充|冒名(?:顶替)?|冒用|冒牌|佯装|乔装成?|自称|疑似|疑为|谎称|诈称|伪装成?|假扮成?|化身|山寨|所谓|可能是|名为)(?:是|为|系|的)*$/u,
    "alleged",
  ],
  [/(?:^|[，。；：！？、名个位是系抓获捕])假$/u, "alleged"],
  [/(?:拟任|候任|拟提名|拟任命|即将出任|即将担任|即将就任|将任|将出任|将担任|待任)(?:的|为)?$/u, "planned"],
  [/(?:现任|新任|新当选的?)$/u, "done"],
  [/(?:原|曾)(?:家|居)?(?:住|生活)(?:在|于)?$/u, "ended"],
  [
    /(?:时任|曾任|历任|原任|前任|接替|顶替|已故(?:的)?|已(?:经)?(?:卸任|离任|退休|离休|辞职|去世|逝世|离世|病逝|落马|被免|被免职)的?|(?:卸任|离任|退休|离休|被免职|被撤职|辞职|去世|逝世|病逝)的|(?:已经?)?退居二线的|往[日昔]的?|昔日的?|(?:当时|那时|彼时|当年|昔日|[事案]发时|出事时)的|(?<![平高太还复雪荒湿冰草]|(?<!其)中)原)$/u,
    "ended",
  ],
  [
    typedRegExp(
      String.raw`(?:^|[，。；：！？、（）{*}由与和同及跟对向被给为是系将把从让请据的了到即暨兼及名位当诉控告定捕拘查审])前$`,
      "u",
    ),
    "ended",
  ],
];
/** `“我是‹A›局长‹P›。”骗子说`: what a swindler says he is. */
export const saysOfHimself = /(?:我|本人)(?:是|系|叫|就是)“?$/u;
export const swindler = /^[^。]{0,30}(?:骗走|骗取|骗得|骗子|行骗|诈骗|骗了|骗局)/u;
/** Right before a name: whose post another takes. */
export const predecessor = /(?:接替|取代|顶替|接过)(?:[^，。；：、]{1,7}的|原任|前任)?$/u;

/** In a body's own name, as some finders take it: 金沈村原党支部, and 原村 of 金沈村原村主任. */
export const formerInName =
  /[村区县局镇乡厂院校司委学会社行站所台处部心](?:原|前任?)(?=党|村|居|支|镇|乡|局|领导|班子)|\p{Script=Han}{2}[前原](?=[省市县区州](?:委|政府|人大|政协|纪委|监委))|[县市乡镇]前(?![镇金锋峰埔甲庄洲港山寮厝湖潭沟村里草郭门海进程])(?=\p{Script=Han}{2,6}(?:分局|派出所|分驻所|国[小中]|高中)$)/u;
/** At the end of a name that some finders take too far: 陈平曾 of 陈平曾任. */
export const adverbInName = /^.{2,}(?:(?<once>[曾原])|(?<ahead>[拟将])|(?<not>[未不]))$/u;

/** Right behind the name, in its clause: `‹A›局长‹P›被免职`. */
export const behindPerson = new RegExp(
  typedSource(
    "^(?:同志|（女）)?(?:(?:、|及|和|与|以及)[^，。；：！？]{0,60}?{P}(?=[^，。；：！？{P}]{0,8}(?:分别|对调|互调|互换)))?(?:{T}|于|在|今|昨|日前|近日|近期|前天|昨天|今天|上午|下午|凌晨|清晨|晚间|深夜|突然|骤然|正式|已经?|刚刚?|因[^，。；！？{PAOVL}]{1,8}?|由于[^，。；！？{PAOVL}]{1,8}?|光荣|主动|宣布|不幸|引咎|被|遭|也|则|均|都|双双|分别|先后|相继|同时|一同|被依法|前){0,6}(?:免去(?:了)?(?:其|该|上述|一切|所任|现任)*职务?|免职|免去职务|撤职|撤销[^，。]{0,6}职务?|罢免|辞职|辞去(?:了)?(?:其|该|上述|现任|一切|局长|党内外|所有)*职务|请辞|离职|离任|卸任|去职|退休|离休|去世|逝世|病逝|骤逝|过世|往生|辞世|离世|病故|殉职|落马|解职|解任|被?免(?=$|[，。；.])|牺牲|调离|改任|转任|调任|升任|调升|调派|荣升|荣调|调往|(?:工作|职务|岗位|职位)?(?:对调|互调|对换|互换)(?!了?(?:意见|礼|名片|文本|看法|纪念|信物|队旗|赠|想法|协议|书|角色|身份))|交流任职|双开|开除|告别式|公祭|追思会|丧礼|治丧)(?!前|仪式|座谈|典礼|制度|年龄|政策|老?同志|老?干部|人员|手续|申请被拒)",
  ),
  "u",
);
/** `‹A›局长(一职)由‹A›科长‹P›接任`: what stands before the post that he leaves, and what behind him. A county's head may chair a board besides. */
export const passesFrom =
  /(?:[局处厅署所科课队院校]长|副?[县市]长|秘书长|总干事|参议|督察长)(?:的?(?:一职|职务|遗缺|职缺|空缺))?，?(?:则|就|也|便|亦){0,2}由$|(?:遗缺|职缺|空缺)，?(?:则|就|也|便|亦){0,2}由$/u;
export const takesOver = typedRegExp(
  String.raw`^(?:（[^（）]{1,4}）)?(?:{T}|正式|随即|则|也){0,2}(?:接任|接掌|继任|升任|调任|出任|递补|接手|接棒)(?=[，。；、]|$)`,
  "u",
);
/** Later in the sentence, of whom it tells: `‹A›局长‹P›前往‹L›，途中发生车祸，因公殉职`, `‹P›，因病医治无效，于‹T›去世`. */
export const diedLater = new RegExp(
  typedSource(
    "^(?![^。；！？]{0,90}(?:说|表示|指出|强调|介绍|看望|慰问|悼念|吊唁|追悼|缅怀|获悉|得知|民警|群众(?!工作)|村民|工人|司机))(?:[^。；！？{P}]{0,80}(?:，|于{T}|{T}))?(?:在{L})?(?:不幸)?(?:因公殉职|不幸殉职|“?(?:因病|因病医治无效|(?:经)?(?:抢救|医治)无效)[^。；！？{P}]{0,24}(?:去世|逝世|辞世|离世|病逝|殉职|死亡|身亡)|[享终]年|享寿|得年|(?<=，)(?:最终|终)?于{T}[^，。；{P}]{0,12}(?:去世|逝世|辞世|离世|病逝|病故)(?!的))",
  ),
  "u",
);
/** Behind the verb that gives a post up: he was not let go. */
export const notLetGo = /^[^，。；！？]{0,24}?(?:请求|申请|报告|要求)[^，。；！？]{0,4}?(?:未获|未被|没有?获|被拒|被否|遭拒|未通过)/u;
const deaths =
  "(?:逝世|去世|病逝|辞世|离世|病故|殉职|与世长辞|牺牲(?!了?(?:休息|周末|假期|节假|业余|自己|个人|陪伴|小家))|遇难|身亡|[享终]年)";
/** Behind a name: whoever is so told of lives no more. */
export const died = new RegExp(
  typedSource(
    `^(?:同志|先生|女士|老师|教授|院士|烈士)*(?:（[^（）]{1,20}）)?(?:的?(?:遗体|追悼会|追思会|治丧|讣告)|，?(?:(?:已|也|早已|不幸|于|因[^，。；{P}]{1,24}|经?[^，。；{P}]{0,8}(?:抢救|医治)无效|{T}[^，。；{P}]{0,16}|在[^，。；{P}]{1,20}|突发[^，。；{P}]{1,10})，?){0,7}${deaths}(?!的?(?:父|母|丈夫|妻|儿|女|哥|弟|姐|妹|爷|奶|祖|老|爱人|战友|同事|{P})))`,
  ),
  "u",
);
/** What a sentence has that tells of somebody's death. */
export const tellsOfDeath = /逝|去世|辞世|离世|病故|殉职|与世长辞|牺牲|遇难|身亡|[享终]年|遗体|追悼|追思|治丧|讣告/u;
/** A row of holders between a name and what is said of all of them: `、副局长‹P›`. */
export const rowBehind = new RegExp(
  `^(?:${typedSource("(?:、|和|与|及|以及|同)(?:原|时任|现任)?{LAOV}*(?:的?[^，。；：、{*}]{0,12}?(?:[长任员席记委理官警师]|委员会))?{P}(?:同志|（女）)?")}){1,8}`,
  "u",
);
/** Right behind the name: `县长‹P›候选人`. */
export const candidateBehind = /^(?:同志)?(?:等[\d两三四五六七八九十]*[名位]?)?(?:为)?(?:正式|初步|预备|推荐)?(?:候选人|人选|考察对象)/u;
/** Right behind the name: `‹A›局长‹P›系他人冒充`. */
export const impostor =
  /^(?:同志)?(?:其实|实际上?|竟|原来)?(?:系|是|为|纯属|实为|属)(?:他人|有人|骗子|不法分子|犯罪嫌疑人)?(?:所)?(?:冒充|假冒|冒名|冒用|伪造|假的|虚构|捏造)|^（(?:被|遭)?(?:冒名|冒充|假冒|冒用)|^？/u;
/** In brackets behind the name. */
export const toBe = /^(?:同志)?（(?:拟任|候任|待任|提名)[^（）]{0,4}）/u;
/** Right before the phrase: it is told in a story. */
export const inStory =
  /(?:小说|电影|电视剧|话剧|情景剧|短剧|舞台剧|微电影|连续剧|剧本|剧情)[^。；！？]{0,24}(?:讲述了?|讲的是|描写了?|塑造了?|刻画了?|中，?|里，?|简介：?)[^。；！？]{0,24}$/u;
/** Right before the phrase, and behind the name: of the dead. */
export const mourned = /(?:悼念|缅怀|追悼|吊唁|祭奠)(?:了|我们?的?|敬爱的)?$/u;
export const mournedBehind = /^(?:同志)?(?:永垂不朽|烈士|千古)/u;
/** In brackets behind the name or the title. */
export const inBrackets =
  /^(?:同志)?（(?:(?:现)?(?:已|时任|原任|前任|曾任|已故|已于)[^（）]{0,10}|[^（）]{0,10}(?:期满|届满|离任|卸任)[^（）]{0,6})）/u;
export const awaited = /（(?:候选人?|人选|拟任|候任|提名)[^（）]{0,4}）/u;
/** `县委书记‹P›，调任…`: behind the name and a comma. */
export const movedOn = typedRegExp(
  String.raw`^，(?:(?:近日|日前|现|已|于|被)|{T}){0,3}(?:调任|转任|改任|升任|晋升为|调离|卸任)(?!以来|之前|前|后|的?传闻|的?消息|之说|一事)`,
  "u",
);
/** `曾任‹L›区长‹P›、‹L›县长‹P›`: the word is of the whole list. */
export const formerList = /(?:^|[，。；：])(?:他们)?(?:曾任|曾担任|历任|原任)[^，。；：]{1,100}、$/u;
/** 联络部原副主任: of an office inside the body that is named before. */
export const formerInPost =
  /(?:部|处|室|局|院|科|组|所|站|中心|委|办|会|队|厂|校|系)原(?=(?:常务)?副|党|主任|书记|主席|会长|秘书长|理事长|[局处科院所站部厅室校队组系厂]长|常委|委员|经理|总|成员)/u;
/** 柳河村原村民 */
export const formerResident = /^.{1,4}?原(?:村民|居民|住户|社员)/u;
export const gone = /（(?:时任|原任|前任|已(?:故|离任|卸任|退休|离职|调离|辞职|去世|免职|被免职|落马)[^（）]{0,4})）/u;
