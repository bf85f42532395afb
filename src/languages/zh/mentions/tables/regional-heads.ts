/**
 * What names of Taiwan, Hong Kong and Macau end in where the mainland's do not, or where the mainland's are doubtful without their place: 分局,
 * 农会, 坊会, 邨. In simplified characters, as pages are read. The kinds of bodies: the governments' own lists.
 */
import { wordList } from "./word-list.ts";

export interface RegionalHead {
  readonly type: "Agency" | "Organization" | "Place" | "Village";
  /** Fewest and most characters before the head. */
  readonly least: number;
  readonly most: number;
  /** The head by itself is a name on its page. */
  readonly alone?: true;
  /** What must not stand right behind. */
  readonly notBefore?: RegExp;
  /** What must. */
  readonly onlyBefore?: RegExp;
  /** How what stands before the head must end. */
  readonly onlyBehind?: RegExp;
  /** What stands before it is a town, and no more than the places around that. */
  readonly ofTown?: true;
}

const heads = (list: string, rule: RegionalHead): readonly (readonly [string, RegionalHead])[] =>
  wordList(list).map((head) => [head, rule] as const);

const agency: RegionalHead = { type: "Agency", least: 2, most: 8 };
const body: RegionalHead = { type: "Organization", least: 2, most: 12 };

export const regionalNameHeads = [
  ...heads("分局 分驻所 消防分队 地政事务所 户政事务所", { ...agency, ofTown: true }),
  ...heads(
    "派出所 卫生所 税务局 稽征所 监理站 警区 警署 河川分署 清洁队 巡防局 海巡队 岸巡队 岸巡总队 工务段 海洋总局 联合服务中心",
    agency,
  ),
  ...heads("分队", { ...agency, notBefore: /^(?:人员|员)/u }),
  ...heads("民政事务处 区议会 分区委员会 乡事委员会", { ...agency, alone: true, notBefore: /^议?员/u }),
  ...heads("民代表会", { ...agency, least: 1, most: 6, notBefore: /^议/u }),
  ...heads("代会", { ...agency, least: 1, most: 3, notBefore: /^[议员]/u }),
  ...heads("公所", {
    ...agency,
    least: 2,
    most: 8,
    alone: true,
    onlyBehind: /(?:^|[乡镇市区])$/u,
    notBefore: /^(?:人员|的)/u,
    ofTown: true,
  }),
  ...heads("代表会", {
    ...agency,
    alone: true,
    most: 6,
    onlyBehind: /(?:^|[乡镇市区]民?|^(?!会员|家长|学生|职工|人民|党员|村民|股东|老师|教师)..)$/u,
    notBefore: /^[议谈见员]/u,
    ofTown: true,
  }),
  ...heads(
    "社咨会 市咨会 地区委员会 防火委员会 扑灭罪行委员会 督导委员会 遴选委员会 协调委员会 检讨委员会 上诉委员会 发展委员会 事务委员会 运输委员会 咨询委员会 青年发展及公民教育委员会 社会福利处",
    {
      ...agency,
      most: 12,
    },
  ),
  ...heads("农会 渔会 果菜公司 农田水利会", { ...body, least: 2, most: 8, alone: true, notBefore: /^[议员场面讲上]/u, ofTown: true }),
  ...heads(
    "家长教师会 同学会 曲艺会 社会服务处 家长会 校友会 福利会 服务社 公会 工会 职工会 守望相助队 志工队 环保志工队 巡守队 舞狮队 基督教会 管理委员会 养护中心 照顾服务协会",
    {
      ...body,
      least: 3,
      most: 8,
      notBefore: /^(?:会(?![长员])|[议面场谈见])/u,
    },
  ),
  ...heads("老人会 妇女会 妇联会", { ...body, most: 8, notBefore: /^(?:会(?![长员])|[议面场谈见])/u }),
  ...heads("土木包工业 工程行 企业社 营造厂 水电行", { ...body, most: 6 }),
  ...heads("营造 建设 建筑 开发", {
    ...body,
    most: 6,
    onlyBefore: /^(?:董事长|总经理|负责人|工地主任|得标|承[揽造包建]|施作|施工|以\d)/u,
    onlyBehind: /^(?!.*(?:公共|重大|基础|地方|都市|社区|道路|硬体|土木|房屋|违章|集合|住宅|推动|办理|相关)$)/u,
  }),
  ...heads("会馆", { ...body, least: 2, most: 8, notBefore: /^[内前里员]/u }),
  ...heads("社区发展协会 社区关怀协会", { ...body, most: 6, alone: true }),
  ...heads(
    "协会 联谊会 互助会 值理会 坊会 街坊会 街坊总会 宗亲会 同乡会 协进会 合群社 建筑师事务所 会计师事务所 律师事务所 扶贫委员会 促进会 大联盟 商会 狮子会 扶轮社 同济会 基金 基金会 慈善会 业主立案法团 互助委员会 管弦乐团 文教基金会 义工队",
    { ...body, alone: true, notBefore: /^(?:会(?![长员])|长者|管理公司|金|法|面)/u },
  ),
  ...heads("关爱队", { ...body, alone: true, notBefore: /^(?:员|长者|伍|们|服务)/u, onlyBehind: /^(?![多各全]|十八|本区|\d)/u }),
  ...heads("团委会", { ...body, most: 9, onlyBehind: /救国团/u }),
  ...heads("总会", { ...body, alone: true, notBefore: /^(?:会(?![长员])|长|部|费)/u }),
  ...heads("联合会 联会 联谊总会", { ...body, least: 3, notBefore: /^(?:会(?![长员]))/u }),
  ...heads("各界联会 各界庆典委员会 庆典委员会 关爱会 体育会", { ...body, notBefore: /^(?:会(?![长员])|议)/u }),
  ...heads(
    "社区会堂 社区中心 社区活动中心 市民活动中心 里活动中心 市政大厦 文娱中心 综合大楼 大礼堂 运动场 球场 体育馆 游泳池 社区礼堂 海滨长廊 海滨公园 避风塘 街市 污水处理厂 滤水厂 抽水站 休憩处",
    {
      type: "Place",
      least: 2,
      most: 8,
      notBefore: /^(?:改善|整修|工程|计|兴|新建|改建|[及暨]\p{Script=Han}{0,8}(?:工程|改善|整修))/u,
    },
  ),
  ...heads("国小 国中 国民小学 国民中学 高中 高工 高商 中学 小学 幼儿园 幼稚园 书院 大学 科技大学", {
    ...body,
    notBefore: /^(?:生|部|教|同学|小|中)/u,
  }),
  ...heads("学校", {
    ...body,
    least: 3,
    notBefore: /^(?:生|部|教|的|[里内外监长董务])/u,
    onlyBehind:
      /^(?!.*(?:有关|相关|所有|部分|多所|中小|津贴|资助|官立|私立|国际|特殊|寄宿|本地|全港|全澳|区内|附近|各|[局署进派到入在]))\p{Script=Han}+$/u,
  }),
  ...heads("医院 卫生中心 服务中心 护理中心 护老院 安老院 耆英中心 长照中心 日照中心 日间照顾中心 关怀据点 文化健康站 文健站", {
    ...body,
    least: 2,
    most: 10,
    notBefore: /^[院]/u,
  }),
  ...heads("厅", { ...agency, least: 3, onlyBefore: /^(?:副?厅?长)/u }),
  ...heads("宫 庙 寺 殿", {
    ...body,
    onlyBehind: /^(?!.*(?:[座间各众多每该这那友一]|兄弟|当地|在地|地方|附近|宫$|土地公|[^\p{Script=Han}]|[古小老旧新建])$)/u,
    onlyBefore:
      /^(?:管理委员会|管委会)?(?:副?主委|主任委员|副?董事长|总干事|住持)|^(?:[,，]?(?:今|昨|日前)|捐[赠出款]|颁[发赠]|发放|致赠|举[办行]|主办|承办|秉持|热心|赞助|认养|提供|发起|回馈|附设|管理|董事会|信徒)|^、/u,
  }),
  ...heads("仁爱之家 儿少家园 教养院 育幼院 启智中心 庇护工场", { ...body, most: 20, notBefore: /^(?:院|童|附设)/u }),
  ...heads("医疗体系", { ...body, notBefore: /^(?:的|内|下)/u }),
  ...heads("村 围村", { type: "Village", least: 2, most: 4, notBefore: /^[民里内落庄口校寨委史干]/u }),
  ...heads("里", { type: "Village", least: 2, most: 4, onlyBefore: /^(?:[里邻]?长|里?干事|办公处|里民|\p{Script=Han}{1,3}里长)/u }),
  ...heads("南区 东区", { type: "Place", least: 0, most: 0, onlyBefore: /^(?:民政事务|区议)/u }),
  ...heads("邨 屋苑 社屋 公屋", { type: "Place", least: 2, most: 4 }),
  ...heads("部落", {
    type: "Place",
    least: 2,
    most: 5,
    notBefore: /^(?:族|客|格|冲|耆|大学|会议)/u,
    onlyBehind:
      /^(?!.*(?:第一?[场站]|提出|传承|推动|深入|走进|进入|走访|协助|照顾|关怀|服务|建设|营造|凝聚|活化|各|该|每|原乡|偏乡|原住民族?|[个座处间的]|多元|传统|在地|周边|邻近)$)/u,
  }),
  ...heads("集会所", {
    type: "Place",
    least: 2,
    most: 8,
    notBefore: /^(?:改善|整修|工程|计|兴)/u,
    onlyBehind: /^(?!.*(?:充实|显示|没有|长期|需要|借用|使用|提供|[盖建无缺])$)/u,
  }),
  ...heads("产业道路 农路 步行径 单车径 步道 休闲农业区 纪念堂 大马路 前地 圆形地 渔港", {
    type: "Place",
    least: 2,
    most: 8,
    notBefore: /^(?:改善|整修|工程|计|兴)/u,
  }),
] as const;

/** What the parts of a county's or city's government and of a township's office do; one part may have two of them. */
export const affairs = wordList(`
  民政 社会 社会福利 教育 工务 建设 农业 农观 水利 水利资源 水资源 交通 交通工务 交通旅游 观光 观光旅游 文化 文化观光 城乡发展 城市发展 都市发展 都市计划 地政 财政 财经 主计 人事 政风 行政 行政暨研考 计划
  研究发展 综合发展 新闻 秘书 法制 原住民 原住民行政 原住民族行政 原民 客家事务 客家 劳工 劳动 青年 青年发展 青年事务 经济发展 经济 产业发展 工商 工商发展 绿能 绿能科技 环境保护 环保 环境 卫生 警察 消防 税务 地方税务
  工商旅游 综发 文观 城观 教青 劳青 水资 客家事 劳工及青年发展 工商发展及投资策进 农业及渔业 建设及交通
  体育 动植物防疫 海洋 传播 国际发展 公用 兵役 社政 农经
`);

/** Words behind which a name begins. */
export const nameBreak =
  /(?:当中|先生|女士|小姐|曾任|了解|活化|重整|优化|下届|上届|历届|[一二三四五六七八九十两\d]位|[时分]许假?|但|交由|责由|暂由|等[一二三四五六七八九十两\d]+[个支所间家]|落实|展示|展现|体现|彰显|有幸|邀得|幸得|喜获|[由与及同暨逢受给予兼嘅喺在至到着著于是的将被从并向请获经为让对以即也假赴率偕访聘和说指称]|分局|公所|政府|[县市]府|(?:^|[^\p{Script=Han}]|其中|而)原|警察局|消防局|主持|出席|参加|陪同|邀集|感谢|补助|资助|赞助|捐赠|委托|通报|会同|联合|结合|辖下|转任|调任|接任|出任|担任|兼任|原任|新任|续任|母校|惠及|前往|位于|住在|居于|家住|来自|就读|毕业|任职|服务于|表示|指出|提到|强调|参访|拜会|视察|会勘|包括|以及|还有|并有|计有|设有|成立|创办|举办|主办|协办|承办|举行|办理|兴建|新建|改建|整建|推动|完成|启动|进行|投入|配合|支持|参与|颁赠|颁发|当选|荣获|获得|获得了|目前有|承建商|顾问公司|伴同|偕同|连同|联同|夥同|代表|专程|欢迎|邀请|拜访|走访|慰问|安排|送往|送至|(?:^|目前|现在?|曾|[,，、。;；\s者])服务|现居|现任|前任|透过|(?<!普)通过|针对|送给|捐给|交给|期间|上午|下午|今年|去年|明年|日前|近日|另外|其中|同时|随后|获颁|筹组|筹设|缺乏|期勉|打造|返回|重回|连任|调往|身兼|号召|召开|共同|辅导|协助|争取|反映|增设|接下来|一带|带领|率领|检讨|委任|聘任|[一二三四五六七八九十百多\d]名|赞扬|称赞|肯定|表扬|要求|关心|敦促|质询|询问|呼吁|促请|希望|拜托|函请|指示|往后|许多|另有|原有|拥有|宣布|公布|发布|署任|考察|勘察|造访|进驻|加入|隶属|偕|因|而|我|你|他|她|有赖|仰赖|为了|要|盼|办|推|\d日|昨日?|今日?|[员者位人会的]有|内有|指派|选定|授权|责成|推派|选派|商请|敦请|其后任|其后担任|先后任|包括有|该局|该会|本局|调派|调升|赶抵|抵达|莅临|走进|会系|[则亦]?期望|期待|期盼|展开|尽快|催促|听取|转往|会后|联络|[上本]月|[上本]周|携手|获悉|[。；，,;]另|^另|(?:核派|任命|派任)[前原]?|除了|升任|荣升|荣陞|陞任)$/u;
/** The same at the beginning of a name that was found otherwise. */
export const leadsIn =
  /^(?:(?:核派|派任)前?原?(?=\p{Script=Han}{3})|\p{Script=Han}{3}(?:代理|暂代|接任|接掌|升任|陞任|调任)(?=\p{Script=Han}{3})|新一届(?=\p{Script=Han}{2})|[上本][月周](?=\p{Script=Han}{2,})|\p{Script=Han}{2,5}(?:先生|女士|小姐)(?=\p{Script=Han}{2})|第[一二三四五六七八九十百\d]+届(?=\p{Script=Han}{2,12}(?:委员会|议会|代表会)$)|另(?=\p{Script=Han}{3})|前(?![镇金锋峰埔甲庄洲港山寮厝湖潭沟村里草郭门海进程])(?=\p{Script=Han}{2,6}(?:分局|派出所|分驻所|公所|国[小中]|高中))|前(?=[镇乡市县]民?代(?:表)?会)|(?:[县市]政?府(?:已|先|暂|另)?)?(?:指派|改派|遴派|核派|派(?!出))(?=\p{Script=Han}{2,5}[处局课科]$)|\p{Script=Han}{0,6}[嘉来贵]宾(?:有|包括)|(?:(?:得标|承包|承揽|施工|统包|决标)厂?|厂)商(?=\p{Script=Han}{4})|\p{Script=Han}{0,10}(?:现有|旧有|既有)(?=\p{Script=Han}{3})|承办商|营办商|发展商|时任|原任|署理|署任|其后任|\p{Script=Han}{0,6}(?:退休|出缺|连任|调任)的?(?:校长)?有(?=\p{Script=Han}{2}(?:国[小中]|高中))|\p{Script=Han}{0,7}(?:有关|包括|内有|辖有|的有)(?=\p{Script=Han}{2}(?:国[小中]|高中))|有(?=街坊|\p{Script=Han}{2}坊会)|指派|让(?=社区)|村里(?=\p{Script=Han}{5})|考察|暨|见证|庆贺|庆祝|祝贺|参观|适逢|有赖|承蒙|全赖|供(?=.{3}分队)|多次受|承建商|顾问公司(?=.{6})|目前有|次(?=.{5})|得(?=[内经交财教文卫农环劳]\p{Script=Han}部)|假(?=\p{Script=Han}{4})|惠及|母校|资助|获颁|并有|筹组|身兼|新任|连任|会同(?=\p{Script=Han}{3})|偕同|毅然决定返回|返回|重回|昨日?|今日?|感谢|邀集|辅导|[县市国]?定?古迹(?=.{3})|原(?=.{2}[县市]|.{2,4}国[小中])|\p{Script=Han}{0,8}[长任席员]兼)/u;
/** Bodies of Macau and Hong Kong by their names, longest first: elsewhere others are called so. */
export const wholeNames = wordList(`
  土地工务运输局 招商投资促进局 保安部队事务局 惩教管理局 行政公职局 政策研究和区域发展局 公共资产监督管理局 药物监督管理局 博彩监察协调局 经济及科技发展局 地图绘制暨地籍局 地球物理气象局 个人资料保护局
  民政及青年事务局 文化体育及旅游局 劳工及福利局 医务卫生局 政府总部事务局 市政咨询委员会
  社会保障基金行政管理委员会 运输工务司司长办公室 经济财政司司长办公室 社会文化司司长办公室 行政法务司司长办公室 教育及青年发展局 保安司司长办公室 社会工作委员会 建设发展办公室 统计暨普查局 海事及水务局 消费者委员会 社会保障基金 社会工作局 身份证明局 环境保护局
  劳工事务局 金融管理局 治安警察局 司法警察局 土地工务局 交通事务局 公共建设局 新界乡议局 机场管理局 市区重建局 社会福利署 高等教育局 经济财政司 社会文化司 运输工务司 退休基金会 行政法务司 民政总署
  终审法院 海关(?=副?关长) 检察院(?=检察长|助理检察长) 市政管理委员会 政务司 财政司 律政司 保安司 行政会议 行政会(?=委员|发言人|秘书) 审计署 警察总局 治安警局 社工局 文化局 旅游局 体育局 房屋局 财政局 法务局 卫生局 消防局 印务局 邮电局 市政署 中联办 警务处
  消防处 康文署 食环署 渠务署 路政署 运输署 房屋署 劳工局 教青局 审计部 新闻局 高教办 海事局 经科局 发展局 司警局
  公建局 金管局 资审会 城规会 建设办 工务局 高教局 行政院 立法院 司法院 考试院 监察院 廉署 社署
`);
/** Bodies of Hong Kong and Macau that no head tells: charities and schools of old. */
export const charities = wordList(
  "工研院 资策会 家扶中心 民安队 医疗辅助队 赛马会 童军会 世界展望会 红十字会 台电公司 台电 中油 台糖 台水 台肥 台盐 台铁 警友会 义警大队 义警中队 义消大队 义消总队 民防大队 妇联会 民众建澳联盟 群力智库 工联 九龙社团联会 香港赛马会 仁爱堂 东华三院 保良局 博爱医院 乐善堂 仁济医院 同善堂 嗇色园 啬色园 明爱 善导会 圣雅各福群会 镜湖慈善会 民建联 经民联 新民党 公民党 工联会 新界社团联会 街总 街坊总会 澳门街坊会联合总会 澳门街坊总会 澳门工会联合总会 工联总会 妇联总会 澳门妇女联合总会 中华总商会 澳门中华总商会",
);
/** 环境运输及|工务局, 东区各界关爱及|发展基金: what a body is for may be two things, which 及 joins within its name. */
const duties =
  "授勋|运输|环境|民政|政制|商务|财经事务|劳工|医务|食物|康乐|社区参与|地区设施|地区管理|房屋|规划|卫生|工商|经济|文化|教育|社会|福利|关爱|家庭|健康|城市|交通|旅游|青年|保安|招商|民生|长者|妇女|儿童|康体|体育|公民教育|发展|房屋事务|土地|渔农|创新|资讯";
const firstDuty = new RegExp(`(?:${duties})[及与暨]$`, "u");
const secondDuty = new RegExp(
  `^(?:${duties}|非官守|工务|内地事务|康乐|科技|房屋|拓展|环境|库务|治安|设施)\\p{Script=Han}{0,6}?(?:局|署|处|司|委员会|基金|协会|会|中心|小组)`,
  "u",
);
/** Whether the joint right before `at` is within a name. */
export const joinsDuties = (text: string, at: number): boolean =>
  firstDuty.test(text.slice(Math.max(0, at - 7), at)) && secondDuty.test(text.slice(at, at + 14));

/** Characters of those that a name may begin with or hold: 和平, 向阳, 至善. */
export const inName = /^(?:将军|和[平美睦气安仁]|同[善心乐福乡济]|向[上阳]|至[善诚]|以[勒马]|为[公民]|办[公事]|经民)/u;
