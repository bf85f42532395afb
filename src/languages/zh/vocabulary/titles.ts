/** Words for posts and ways of life, as they stand between a body or a village and a person's name. */

const chiefs =
  "书记(?!处)|支书|村主任|主任(?!科员|秘书(?!处|长)|(?:医|护|药|技|法医)师|编辑|记者)|[局厅部处科股所队站院校园县市区镇乡州旗村里议行组班团厂店矿场馆台社署省庭司课室社会政组船车课邻狱]长|旅长(?!途)|人事长|住持|会长|首长|秘书长|检察长|审判长|护士长|护理长|主席(?!团)|委员(?!会)|常委(?!会)|政委|指导员|教导员";
const managers =
  "经理|总裁|总监|董事(?!长|会)|监事(?!长|会)|理事(?!长|会)|股东|法定代表人|实际控制人|法人代表|创始人|合伙人|负责人|主管|主编|总编辑|编辑|编导|记者|发言人|代言人|理事长|监事长|董事长";
const professions =
  "工程师|技术员|农艺师|会计师|审计师|经济师|规划师|律师|法官|检察官|警官|民警|辅警|交警|干警|警员|消防员|战士|教授|讲师|研究员|教师|老师|教练|院士|医生|医师|大夫|护士|护理师|药师|药剂师";
const staff =
  "干部|科员|组员|队员|社员|会计|文书|出纳|网格员|护林员|护湖员|护河员|保洁员|饲养员|管护员|宣传员|信息员|放映员|邮递员|投递员|河长|田长|林长|路长|楼长|驾驶员|司机|保安|职工|员工|工人|工作人员|志愿者|社工|志工|调解员";
const officers =
  "专员|督导员|巡视员|调研员|参事|参议|代表|巡查员|检查员|安全员|讲解员|选调生|馆员|导师|技师|检查长|[^，。；：！？、（）—…{*}]{1,3}(?:员(?!会)|官(?![守方]))";
const heads =
  "(?<!总)总理(?!府|衙)|县长|市长|区长|镇长|乡长|省长|州长|部长|次长|主秘|大使|参赞|总干事|干事|秘书|特助|助理(?!署长|处长|局长|秘书|专员|总监|教授|院长|主任|馆长|校长|司长|警务|总裁|经理)|顾问|召集人|校监|校董|司库|会董|值理|组长|馆长|台长|主委|督察长?|警司|技士|技正|教务|教研员|学科带头人|总指挥|指挥长|指挥|警长|警务总[长监]|关长|职务主管|警务正|督导";
/** 干部科, 会计核算中心, 编辑部, 法官助理: what begins so is a part of the body, or another post. */
const ofOffice =
  "(?:干部|会计|文书|职工|工人|志愿者|编辑|记者|律师|法官|检察官|教师|代表|秘书|教务|干事)(?:[一二三四五六七八九十]?[科处室股部局办](?![长员])|监督|教育|培训|管理|核算|服务|工作|联络|学院|事务所|协会|助理|大?会|团)";
/** Endings of posts that a body gives: 副局长, 党支部书记, 总工程师, 驻村第一书记. */
export const postEnding = `(?:(?!${ofOffice})(?:${chiefs}|${managers}|${professions}|${staff}|${officers}|${heads}))`;

const farmers =
  "[果菜茶粮棉药花蚕渔牧烟蔗林虾蜂猪羊牛鸡]农|农户|农民|农妇|经营户|种植户|养殖户|脱贫户|贫困户|监测户|搬迁户|困难户|低保户|个体户|大户|户主|农场主|牧民|渔民|牧户|茶农|蜂农|养蜂人|种植能手|能手|能人";
const trades = "村医|乡医|带头人|传承人|手艺人|匠人|木匠|石匠|篾匠|绣娘|老板|老板娘|店主|摊主|商户|商贩|经营者|创业者|务工人员|农民工";
/** What says of somebody only that they live there. */
const residents =
  "村民|居民|群众|市民|住户|乡亲|老人|老汉|大爷|大妈|大娘|大叔|大婶|阿姨|奶奶|爷爷|女孩|男孩|少年|小伙|姑娘|媳妇|青年|妇女|党员|家长|学生|游客|业主";
/** Endings of what somebody who lives in a place is: 果农, 农家乐经营户, 种粮大户. */
export const livelihoodEnding = `(?:${farmers}|${trades}|大学生|[^，。；：！？、（）—…{*}]{1,3}员|老党员|退役军人|老兵|低保对象|${residents})`;

/** 部长 | 、全域旅游指挥部总指挥: a post of another body, which nobody has read as one; all behind it goes with it. */
export const unreadBody =
  /、(?:原|兼|并兼)?(?:[\p{Script=Han}\d]*?(?:组委会|筹委会|[曲作美书音舞剧影记科体侨]协|文联|残联|侨联|工商联|军分区|警备区|(?:住建|发改|卫健|卫计|经信|国资|外事|财经)委|文明办|网信办|台办|侨办)|\p{Script=Han}{2,}(?:诗社|报社|杂志社|出版社|协会|学会|研究会|商会|联谊会|促进会|联合会|基金会|理事会|指挥部|领导小组|专班|工作组|小学|中学|大学|学院|医院|公司|集团|银行|合作社|研究院|研究所|画院|书院))\p{Script=Han}{0,4}(?:长|主任|主席|理事|委员|秘书|指挥|编辑|主编|经理|书记|校监|顾问|教授|会员|成员|政委|司令员)(?:、.*)?$/u;

/** Posts that a village gives; what else stands between a village and a name is what its people do: 护林员, 保洁员. */
export const villageOffice =
  /(?:书记|支书|主任|委员|会计|文书|出纳|队长|组长|干部|第一书记|[村里]长|村官|连长|营长|报账员|主席|团支书|理事长|社长|经理|董事长|校长|教师|老师|院长|园长|警长|民警|网格长|网格员|代表|监委会[^，]*)$/;

/** Says that somebody lives there, and nothing of what they do. */
export const plainResident = new RegExp(`(?:${residents})$`);

/** A chief post has one holder, so a second name after it does not share it. */
export const chiefPost =
  /^(?:党委|党组|党支部|党总支|总会|首任|现任)?(?:理事长|监事长|总干事|主委|议长|署长|司长|书记|局长|厅长|县长|市长|区长|镇长|乡长|院长|校长|主席|董事长|总经理|主任|会长|站长|所长|村支书|支书)$/;

/** Posts of a whole place: its head of government, or of its Party committee. */
export const headsOfPlaces = "省长|市长|县长|区长|镇长|乡长|州长|旗长";
export const governmentPost = new RegExp(`^(?:[^书记]{0,6}?)(?:${headsOfPlaces})$`);
/** The whole of such a post, with what may stand before it. */
export const headTitle = "(?:原|前|时任|现任|新任|代理?|常务|挂职|副|第[一二三四五六七八九十\\d]{1,4}届)*[省市州县区旗镇乡]长(?:助理)?";
export const partyPost = /书记$/;

export const speechVerb =
  "(?:说|表示|介绍|告诉|认为|指出|强调|坦言|透露|称(?!号|为|呼|职|赞)|回忆|感叹|笑道|直言|提到|解释|宣布|要求|汇报|讲解|指(?=，))";
